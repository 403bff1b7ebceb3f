// Lines of `build-contexts` as names and sources. A line that is none is left to buildx, which refuses it.

export function namesOfContexts(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const equals = line.indexOf('=');
      return equals < 1 ? [] : [[line.slice(0, equals), line.slice(equals + 1)]];
    }),
  );
}

/** `os=target:base`: base, another image of the run. undefined: the line's source is something that buildx knows by itself. */
export function targetOf(line: string): string | undefined {
  return /^[^=]+=target:(.*)$/s.exec(line)?.[1];
}
