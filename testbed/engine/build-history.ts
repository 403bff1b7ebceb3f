// What a builder did, as its own history of builds tells it (BuildKit's records, `docker buildx history`): not what a client printed.
import { run, tryRun } from '../child-command.ts';

export type BuilderPlace = { readonly builder: string; readonly env: Readonly<Record<string, string>> };

/** `cached`: not run, its result was there. */
export type HistoryStep = { readonly name: string; readonly cached: boolean };

/** Steps that came to an end without an error in any build that began at `since` or later, and whose name holds `words`. */
export async function stepsInHistory({ builder, env }: BuilderPlace, words: string, since: Date): Promise<HistoryStep[]> {
  const history = ['buildx', '--builder', builder, 'history'];
  const list = jsonLines(await run({ file: 'docker', args: [...history, 'ls', '--no-trunc', '--format', 'json'], env }));
  const recent = list.filter(({ created_at: at }) => Date.parse(String(at)) >= since.getTime());
  const logs = await Promise.all(
    recent.map(async ({ ref }) => {
      // A build's log is printed as the build would print it: on standard error.
      const { code, stderr } = await tryRun({ file: 'docker', args: [...history, 'logs', '--progress', 'rawjson', String(ref).split('/').at(-1) ?? ''], env });
      if (code !== 0) throw new Error(`no log of the build ${String(ref)}: ${stderr}`);
      return endedSteps(stderr);
    }),
  );
  return logs.flat().filter(({ name }) => name.includes(words));
}

/** Lines of client.SolveStatus (BuildKit): a step comes again with each change. */
function endedSteps(log: string): HistoryStep[] {
  const steps = new Map<string, HistoryStep>();
  for (const { vertexes } of jsonLines(log)) {
    const list: readonly unknown[] = Array.isArray(vertexes) ? vertexes : [];
    for (const vertex of list) {
      const { digest, name, completed, cached, error }: Readonly<Record<string, unknown>> = vertex !== null && typeof vertex === 'object' ? { ...vertex } : {};
      if (completed !== undefined && (error === undefined || error === '')) steps.set(String(digest), { name: String(name), cached: cached === true });
    }
  }
  return [...steps.values()];
}

function jsonLines(text: string): Readonly<Record<string, unknown>>[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return [];
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' ? [{ ...value }] : [];
  });
}
