// All secrets that the inputs hold, so that the runner can be told to mask them before anything is printed.
import type { Inputs } from '../domain/inputs.ts';
import type { Secret } from '../domain/secret.ts';

export function secretsOf(inputs: Pick<Inputs, 'build' | 'login' | 'githubToken'>): readonly Secret[] {
  return [
    ...inputs.build.secrets.flatMap((secret) => (secret.from === 'value' ? [secret.value] : [])),
    ...inputs.login.logins.map((login) => login.password),
    ...(inputs.githubToken === undefined ? [] : [inputs.githubToken]),
  ];
}
