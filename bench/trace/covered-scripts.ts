// The scripts of files in what V8 writes for NODE_V8_COVERAGE (nodejs.org/api/cli.html#node_v8_coveragedir). Pure.

/** URLs, `file://…`; Node's own scripts are left out. */
export function scriptsIn(text: string): readonly string[] {
  const coverage: unknown = JSON.parse(text);
  const list: unknown = coverage !== null && typeof coverage === 'object' && 'result' in coverage ? coverage.result : undefined;
  if (!Array.isArray(list)) throw new Error('not what V8 writes for its coverage');
  return list.flatMap((script: unknown) => {
    const url: unknown = script !== null && typeof script === 'object' && 'url' in script ? script.url : undefined;
    return typeof url === 'string' && url.startsWith('file:') ? [url] : [];
  });
}
