// Build arguments as the build gets them: a name without a value takes the environment's (buildx, build/opt.go). Pure.

/** Names that are not set at all are left out. */
export function buildArguments(lines: readonly string[], environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const equals = line.indexOf('=');
      const name = equals < 0 ? line : line.slice(0, equals);
      const value = equals < 0 ? environment[name] : line.slice(equals + 1);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
