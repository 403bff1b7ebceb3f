// Uses an image that has to be pulled: from its registry, from a mirror, and all of that again as the schedule has it.
import { ActionError } from "../domain/action-error.js";
import { mayHelpElsewhere, mirrorsOf } from "./image-mirrors.js";
/** `use` throws an ActionError with its `failure`. Throws the error that the image itself gave, not a mirror's. */
export async function usePulled(what, image, use, { retry, runner }) {
    return await retry.run({
        what,
        attempt: async () => {
            let own;
            for (const candidate of [image, ...mirrorsOf(image)]) {
                try {
                    return await use(candidate);
                }
                catch (thrown) {
                    own ??= thrown;
                    const failure = failureOf(thrown);
                    if (failure === undefined || !mayHelpElsewhere(failure))
                        throw own;
                    runner.debug(`${candidate}: ${failure.class}: ${failure.cause}`);
                }
            }
            throw own;
        },
        failureOf,
    });
}
function failureOf(thrown) {
    return thrown instanceof ActionError ? thrown.failure : undefined;
}
