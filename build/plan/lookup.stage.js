// Asks the GitHub API for what a rule or label needs and the event does not hold, and for nothing else.
// A rule that can't do without the answer fails the run; a label that only would be nicer is worth a warning.
import { asActionError } from "../domain/action-error.js";
/** Throws ActionError GITHUB_API_FAILED that names the question, when a rule needs the answer. */
export async function lookUp(questions, trigger, world) {
    const ask = async (need, question) => {
        if (!questions.asked.has(need))
            return undefined;
        try {
            return await question();
        }
        catch (thrown) {
            if (questions.required.has(need))
                throw thrown;
            const { what, why } = asActionError(thrown);
            world.runner.warning(`${what} ${why} The image's labels go without it.`);
            return undefined;
        }
    };
    const [asked, commitTime] = await Promise.all([
        ask('repository', () => world.github.repository()),
        ask('commit-time', () => world.github.commitTime(trigger.revision)),
    ]);
    const { defaultBranch, description, licence, htmlUrl, name } = { ...asked, ...trigger.repository };
    const time = trigger.commitTime ?? commitTime;
    return {
        now: new Date(world.clock.now()).toISOString(),
        ...(time === undefined ? {} : { commitTime: time }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(description === undefined ? {} : { description }),
        ...(licence === undefined ? {} : { licence }),
        ...(htmlUrl === undefined ? {} : { htmlUrl }),
        ...(name === undefined ? {} : { name }),
    };
}
