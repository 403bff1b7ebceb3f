// The call that removes a builder, as an argument vector. Apart from those that make one: it is all that post needs of them.

export function removeArgv(name: string, keepState: boolean): readonly string[] {
  return ['buildx', 'rm', ...(keepState ? ['--keep-state'] : []), name];
}
