// Puts the three inputs of build secrets together: each id once, and no empty value but where secrets are empty anyway.
import type { SecretInput } from '../domain/inputs.ts';
import type { Problem } from '../domain/problem.ts';
import type { Trigger } from '../domain/trigger.ts';
import type { InputValues } from './input-table.ts';

export type PlannedSecrets = {
  readonly secrets: readonly SecretInput[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
};

export function planSecrets(values: InputValues, trigger: Trigger): PlannedSecrets {
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const secrets: SecretInput[] = [];
  for (const input of ['secrets', 'secret-envs', 'secret-files'] as const) {
    for (const secret of values[input]) {
      const { id } = secret;
      if (secret.from === 'value' && secret.value.reveal().trim() === '') {
        if (isWithoutSecrets(trigger)) warnings.push(`The build gets no secret ${id}: it is empty, as all secrets are in a run from a fork or of Dependabot.`);
        else problems.push({ input, given: `${id}= with no value`, expected: 'id=value, with "id=…" around a value of several lines' });
      } else if (secrets.some((other) => other.id === id)) {
        problems.push({ input, given: id, expected: 'each id once in secrets, secret-envs and secret-files' });
      } else {
        secrets.push(secret);
      }
    }
  }
  return { secrets, problems, warnings };
}

/** GitHub gives such runs no secrets (docs.github.com, "Using secrets in GitHub Actions"). */
function isWithoutSecrets({ event, run }: Trigger): boolean {
  return run.actor === 'dependabot[bot]' || (event.kind === 'pull-request' && event.pullRequest.origin !== 'same-repository');
}
