// Which secrets the builds get, and from where: the user's, and the token for a Git context of ours. Values stay wrapped.
import type { SecretSource } from '../domain/build.ts';
import type { SecretInput } from '../domain/inputs.ts';
import type { Plan } from '../domain/plan.ts';
import { gitTokenSecretId } from '../trigger/source.ts';
import { secretFileOf } from './run-files.ts';

/** The user's secrets first. A secret of the same id by the user wins over our token. */
export function planSecrets(plan: Plan): readonly SecretInput[] {
  const { build, githubToken } = plan.inputs;
  const id = gitTokenSecretId(plan.source, plan.trigger.run);
  if (id === undefined || githubToken === undefined || build.secrets.some((secret) => secret.id === id)) return build.secrets;
  return [...build.secrets, { from: 'value', id, value: githubToken }];
}

/** How buildx is told of them: never by value. Values stand in files of the run's folder, see secret.stage.ts. */
export function secretSources(secrets: readonly SecretInput[], folder: string): readonly SecretSource[] {
  return secrets.map((secret, index) => {
    switch (secret.from) {
      case 'value':
        return { id: secret.id, src: secretFileOf(folder, index) };
      case 'environment':
        return { id: secret.id, env: secret.variable };
      case 'file':
        return { id: secret.id, src: secret.path };
    }
  });
}
