// One deletion: made or only named, told in a line, and its failure kept, so that the others go on.
import { asActionError } from "../domain/action-error.js";
/** Never rejects. */
export async function deleteOne(entry, dryRun, remove, runner) {
    const tell = (word, end = '') => runner.foreign(`[prune] ${word} ${entry.name}: ${entry.why}${end}`);
    if (dryRun) {
        tell('would delete');
        return { ...entry, state: 'planned' };
    }
    try {
        await remove();
        tell('deleted');
        return { ...entry, state: 'deleted' };
    }
    catch (thrown) {
        const { what, why, fix } = asActionError(thrown);
        tell('could not delete', ` ${why}`);
        return { ...entry, state: 'failed', error: `${what} ${why} ${fix}` };
    }
}
