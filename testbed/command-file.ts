// Reads what an action wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value` or `name<<MARK` … `MARK`.

export function readCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    const [, name = '', mark] = heredoc ?? [];
    if (mark === undefined) {
      const equals = line.indexOf('=');
      if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(mark, at + 1);
    if (end < 0) throw new Error(`the command file has no end mark for ${name}`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
