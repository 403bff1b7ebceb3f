// Which registries to log in to: those that are written, and GitHub's own with the job's token where it is needed.
// A login that lacks its name or password is left out with a warning: in a run from a fork, secrets are empty.
import { parseTagRef } from '../domain/image-ref.ts';
import type { LoginInputs } from '../domain/inputs.ts';
import type { Problem } from '../domain/problem.ts';
import { Secret } from '../domain/secret.ts';
import type { RunFacts } from '../domain/trigger.ts';
import { githubRegistry, registryHost } from './default-registry.ts';
import type { InputValues } from './input-table.ts';
import { writtenLogin } from './registry-auth.ts';

export type PlannedLogins = {
  readonly logins: LoginInputs['logins'];
  readonly warnings: readonly string[];
  readonly problems: readonly Problem[];
};

export function planLogins(values: InputValues, run: RunFacts): PlannedLogins {
  const logins: LoginInputs['logins'][number][] = [];
  const warnings: string[] = [];
  const problems: Problem[] = [];
  const { registry, username, password } = values;
  const single = [registry, username, password].some((part) => part !== undefined);
  const own = githubRegistry(run);

  for (const [index, entry] of [...(single ? [writtenLogin(registry, username, password)] : []), ...values['registry-auth']].entries()) {
    // login-action's default.
    const host = registryHost(entry.registry ?? 'docker.io');
    if (host === undefined) {
      const given = entry.registry ?? '';
      problems.push(
        single
          ? { input: 'registry', given, expected: 'the host of a registry, for example ghcr.io' }
          : { input: 'registry-auth', given: `registry of entry ${index + 1}`, expected: 'the host of a registry, for example ghcr.io' },
      );
    } else if (logins.some((login) => login.registry === host)) {
      problems.push({ input: 'registry-auth', given: `entry ${index + 1}`, expected: `each registry once (${host} is there already)` });
    } else if (entry.username !== undefined && entry.password !== undefined) {
      logins.push({ registry: host, username: entry.username, password: entry.password, given: 'by-input' });
    } else if (host !== own || entry.username !== undefined || entry.password !== undefined) {
      const lacking = entry.username === undefined ? (entry.password === undefined ? 'username and password' : 'username') : 'password';
      warnings.push(`No login to ${host}: its ${lacking} ${lacking.includes(' and ') ? 'are' : 'is'} empty. Secrets are empty in runs from forks and of Dependabot.`);
    }
  }
  const token = values['github-token'];
  if (token !== undefined && !logins.some((login) => login.registry === own) && isUsed(own, values)) {
    logins.push({ registry: own, username: run.actor || 'github-actions', password: new Secret(token), given: 'by-default' });
  }
  // A plan logs in nowhere: what a configuration file says of logins is for the jobs after it.
  return { logins, warnings: values.role === 'plan' ? [] : warnings, problems };
}

/** The image itself (the default one is there), a cache kept there, or what the build is told to start from. */
function isUsed(registry: string, values: InputValues): boolean {
  const named = values.images.length > 0 || values.tags.some((line) => parseTagRef(line).ok);
  const texts = [values.images, values.tags, values['cache-from'], values['cache-to'], values['cache-image'] ?? [], values['build-contexts'], values['build-args']].flat();
  return !named || texts.some((text) => text.toLowerCase().includes(`${registry}/`));
}
