// The Actions cache by GitHub's own library, which is loaded only when it is used: it is larger than all the rest.
// The library prints annotations of its own and tells a failure in no other way: what it prints is caught, and read here.
import type * as Library from '@actions/cache';
import type { ActionsCache, SavedCache } from '../ports/actions-cache.ts';
import { catchOutput } from './caught-output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `environment`: the process's own, which the library reads by itself. `debug` gets what the library has to say. */
export function actionsCache(environment: Environment, debug: (line: string) => void): ActionsCache {
  const catching = async <T>(work: (library: typeof Library) => Promise<T>): Promise<{ readonly value: T; readonly trouble: string | undefined }> => {
    const library = await import('@actions/cache');
    const printed: string[] = [];
    const value = await catchOutput(printed, () => work(library));
    for (const line of printed) debug(line.replace(/^::debug::/, ''));
    return { value, trouble: troubleIn(printed) };
  };
  return {
    isAvailable: () => isGiven(environment),
    restore: async (paths, key, restoreKeys) => {
      const { value, trouble } = await catching((library) => library.restoreCache([...paths], key, [...restoreKeys]));
      if (value === undefined && trouble !== undefined) throw new Error(trouble);
      return value;
    },
    save: async (paths, key): Promise<SavedCache> => {
      try {
        const { value, trouble } = await catching((library) => library.saveCache([...paths], key));
        return value === -1 ? { saved: false, reason: trouble ?? 'the cache service did not say why' } : { saved: true };
      } catch (thrown) {
        return { saved: false, reason: thrown instanceof Error ? thrown.message : String(thrown) };
      }
    },
  };
}

/** A JavaScript action is given these; a `run:` step and a runner without the service are not. */
function isGiven({ ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL: cache = '' }: Environment): boolean {
  return token !== '' && (results !== '' || cache !== '');
}

/** `::warning::Failed to save: …`, and `Failed to save: …` where somebody else has the key. */
function troubleIn(printed: readonly string[]): string | undefined {
  const told = printed.flatMap((line) => {
    const [, words] = /^(?:::(?:warning|error)::)?(Failed to .*|.*[Cc]ache.*(?:failed|denied).*)$/.exec(line) ?? /^::(?:warning|error)::(.*)$/.exec(line) ?? [];
    return words === undefined ? [] : [words.replaceAll('%0A', ' ').replaceAll('%0D', ' ').replaceAll('%25', '%')];
  });
  return told.at(-1);
}
