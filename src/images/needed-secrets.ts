// What is said of the secrets that a docker-bake file uses: as which inputs the step that builds is given them, and what stands for
// those in the reusable workflow, which takes no variables and no files of its caller. It reads none of them. Pure.

/** `secret-envs`, `TOKEN=NPM_TOKEN`. */
export type NeededSecret = { readonly input: 'secret-envs' | 'secret-files' | 'ssh'; readonly text: string };

/** undefined: there are none. */
export function secretsNotice(file: string, secrets: readonly NeededSecret[]): string | undefined {
  if (secrets.length === 0) return undefined;
  const inputs = distinct(secrets.map(({ input, text }) => `${input}: ${text}`));
  const ids = distinct(secrets.flatMap(({ input, text }) => (input === 'ssh' ? [] : [text.slice(0, text.indexOf('='))])));
  return [
    `${file} uses secrets. They don't leave the job that has them: give them to the step that builds, as ${inputs.join('; ')}.`,
    ...(ids.length === 0 ? [] : [`The reusable workflow takes their values instead, as its secret build-secrets with a line for each: ${ids.map((id) => `${id}=…`).join(', ')}.`]),
    ...(secrets.some(({ input }) => input === 'ssh') ? ['The reusable workflow has nothing for SSH: that takes the three jobs, written out (docs/many-machines.md).'] : []),
  ].join(' ');
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
