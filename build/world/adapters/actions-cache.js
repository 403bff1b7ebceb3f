import { AsyncLocalStorage } from 'node:async_hooks';
/** `environment`: the process's own, which the library reads by itself. `debug` gets what the library has to say. */
export function actionsCache(environment, debug) {
    const catching = async (work) => {
        const library = await import('@actions/cache');
        const printed = [];
        const value = await catchOutput(printed, () => work(library));
        for (const line of printed)
            debug(line.replace(/^::debug::/, ''));
        return { value, trouble: troubleIn(printed) };
    };
    return {
        isAvailable: () => isGiven(environment),
        restore: async (paths, key, restoreKeys) => {
            const { value, trouble } = await catching((library) => library.restoreCache([...paths], key, [...restoreKeys]));
            if (value === undefined && trouble !== undefined)
                throw new Error(trouble);
            return value;
        },
        save: async (paths, key) => {
            try {
                const { value, trouble } = await catching((library) => library.saveCache([...paths], key));
                return value === -1 ? { saved: false, reason: trouble ?? 'the cache service did not say why' } : { saved: true };
            }
            catch (thrown) {
                return { saved: false, reason: thrown instanceof Error ? thrown.message : String(thrown) };
            }
        },
    };
}
/** A JavaScript action is given these; a `run:` step and a runner without the service are not. */
function isGiven({ ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL: cache = '' }) {
    return token !== '' && (results !== '' || cache !== '');
}
/** `::warning::Failed to save: …`, and `Failed to save: …` where somebody else has the key. */
function troubleIn(printed) {
    const told = printed.flatMap((line) => {
        const [, words] = /^(?:::(?:warning|error)::)?(Failed to .*|.*[Cc]ache.*(?:failed|denied).*)$/.exec(line) ?? /^::(?:warning|error)::(.*)$/.exec(line) ?? [];
        return words === undefined ? [] : [words.replaceAll('%0A', ' ').replaceAll('%0D', ' ').replaceAll('%25', '%')];
    });
    return told.at(-1);
}
const sinks = new AsyncLocalStorage();
let isPatched = false;
/** What `work` and all it starts write to stdout goes into `lines`; other work at the same time prints as ever. */
async function catchOutput(lines, work) {
    if (!isPatched) {
        isPatched = true;
        const { stdout } = process;
        const write = stdout.write.bind(stdout);
        const caught = (...args) => {
            const sink = sinks.getStore();
            if (sink === undefined)
                return write(...args);
            const [piece] = args;
            const text = piece instanceof Uint8Array ? Buffer.from(piece).toString() : String(piece);
            sink.push(...text.split(/\r?\n/).filter((line) => line !== ''));
            return true;
        };
        stdout.write = caught;
    }
    return await sinks.run(lines, work);
}
