// What a builder did, as its own history of builds tells it (BuildKit's records, `docker buildx history`): not what a client printed.
import { run } from '../child-command.ts';

export type BuilderPlace = { readonly builder: string; readonly env: Readonly<Record<string, string>> };

/** `cached`: not run, its result was there. */
export type HistoryStep = { readonly name: string; readonly cached: boolean };

/** Steps that came to an end without an error in any build of the builder, and whose name holds `words`. */
export async function stepsInHistory({ builder, env }: BuilderPlace, words: string): Promise<HistoryStep[]> {
  const buildx = async (...args: readonly string[]): Promise<string> => await run({ file: 'docker', args: ['buildx', '--builder', builder, 'history', ...args], env });
  const records = jsonLines(await buildx('ls', '--no-trunc', '--format', 'json')).map(({ ref }) => String(ref).split('/').at(-1) ?? '');
  const logs = await Promise.all(records.map(async (ref) => endedSteps(await buildx('logs', '--progress', 'rawjson', ref))));
  return logs.flat().filter(({ name }) => name.includes(words));
}

/** Lines of client.SolveStatus (BuildKit): a step comes again with each change. */
function endedSteps(log: string): HistoryStep[] {
  const steps = new Map<string, HistoryStep>();
  for (const { vertexes } of jsonLines(log)) {
    for (const vertex of Array.isArray(vertexes) ? vertexes : []) {
      const { digest, name, completed, cached, error }: Readonly<Record<string, unknown>> = { ...vertex };
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
