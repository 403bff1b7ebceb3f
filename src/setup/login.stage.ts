// Logs in to every registry at once, each with a configuration of its own: docker login reads, changes and writes its
// file, and two of them on one file would lose a login. Passwords go by stdin; what came of it goes into the private copy.
import { join } from 'node:path/posix';
import { ActionError } from '../domain/action-error.ts';
import { registryOf } from '../domain/image-ref.ts';
import type { LoginInputs } from '../domain/inputs.ts';
import type { Plan } from '../domain/plan.ts';
import type { ProcessResult } from '../world/ports/process.ts';
import type { World } from '../world/ports/world.ts';
import type { RunConfig } from './docker-config.stage.ts';
import { opened } from './opened.ts';
import { decodeConfig, loginArgv, loginConfig, registryHost, withLogins, type DockerConfig } from './private-config.ts';

type Login = LoginInputs['logins'][number];

type LoginResult =
  | { readonly ok: true; readonly registry: string; readonly config: DockerConfig }
  | { readonly ok: false; readonly registry: string; readonly error: ActionError };

export type LoggedIn = { readonly registries: readonly string[]; readonly warnings: readonly string[] };

/** Throws ActionError LOGIN_FAILED for a registry that is published to; the others' failure is a warning. */
export async function logIn(plan: Plan, config: RunConfig, world: Pick<World, 'processes' | 'files' | 'runner'>): Promise<LoggedIn> {
  const { logins, scope, logout } = plan.inputs.login;
  const results = await Promise.all(logins.map((login, index) => logInOne(login, join(config.folder, `login-${index}`), world)));
  const worked = results.flatMap((result) => (result.ok ? [result] : []));
  if (worked.length > 0) {
    const content = withLogins(config.content, worked.map((result) => result.config));
    await world.files.writePrivate(join(config.dockerFolder, 'config.json'), JSON.stringify(content));
  }
  if (scope === 'job') {
    for (const [name, value] of Object.entries(config.environment)) world.runner.exportVariable(name, value);
    if (!logout) world.runner.saveState(opened.keepFolder, 'true');
  }
  const failed = results.flatMap((result) => (result.ok ? [] : [result]));
  const needed = failed.find(({ registry }) => isPublishedTo(plan, registry));
  if (needed !== undefined) throw needed.error;
  const warnings = failed.map(({ error }) => `${error.what} ${error.why}`);
  for (const warning of warnings) world.runner.warning(warning, { title: 'Login failed' });
  return { registries: worked.map(({ registry }) => registryHost(registry)), warnings };
}

async function logInOne(login: Login, folder: string, { processes, files, runner }: Pick<World, 'processes' | 'files' | 'runner'>): Promise<LoginResult> {
  const { registry, username } = login;
  const password = login.password.reveal();
  runner.hide(password);
  // As it stands in config.json.
  runner.hide(Buffer.from(`${username}:${password}`).toString('base64'));
  await files.makeFolder(folder);
  await files.writePrivate(join(folder, 'config.json'), JSON.stringify(loginConfig(registry)));
  const answer = await processes.run({ file: 'docker', args: loginArgv(login), stdin: password, env: { DOCKER_CONFIG: folder }, timeoutMs: 60_000 });
  if (answer.end !== 'exited' || answer.code !== 0) return { ok: false, registry, error: loginFailure(login, answer) };
  const config = decodeConfig(await files.read(join(folder, 'config.json')));
  await files.remove(folder);
  runner.info(`Logged in to ${registryHost(registry)} as ${username}.`);
  return { ok: true, registry, config };
}

function loginFailure({ registry, username, given }: Login, answer: ProcessResult): ActionError {
  const said = answer.end === 'exited' ? (answer.stderr.trim().split('\n').at(-1) ?? '') : `docker login ended: ${answer.end}.`;
  const isDenied = /unauthorized|denied|incorrect username or password|forbidden|\b40[13]\b/i.test(answer.stderr);
  return new ActionError({
    code: 'LOGIN_FAILED',
    what: `Login to ${registryHost(registry)} as ${username} failed.`,
    why: said || 'docker login printed nothing.',
    fix: isDenied
      ? given === 'by-default'
        ? 'Give the job "permissions: packages: write", or set username and password.'
        : 'Check the inputs username and password (or registry-auth): is the token valid, and has it the scope to write packages?'
      : 'Check the name of the registry and that the runner can reach it; run the job again if it is only down for a while.',
  });
}

function isPublishedTo(plan: Plan, registry: string): boolean {
  return plan.decision.act === 'publish' && plan.metadata.images.some((image) => registryHost(registryOf(image)) === registryHost(registry));
}
