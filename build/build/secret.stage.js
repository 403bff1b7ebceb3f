// Puts the values of secrets where buildx can read them, and finds those that are not there before anything has started.
// A secret that is missing is an error: a build without it may well succeed and be wrong.
import { ActionError } from "../domain/action-error.js";
import { secretFileOf } from "./run-files.js";
import { planSecrets } from "./secret-plan.js";
/** Throws ActionError INVALID_INPUT that names every missing variable and file. */
export async function requireSecrets(plan, given, { files }) {
    const missing = await Promise.all(plan.inputs.build.secrets.map(async (secret) => {
        switch (secret.from) {
            case 'value':
                return [];
            case 'environment':
                return given.environment[secret.variable] === undefined ? [`${secret.id}: there is no environment variable ${secret.variable}`] : [];
            case 'file':
                return (await files.exists(secret.path)) ? [] : [`${secret.id}: there is no file ${secret.path}`];
        }
    }));
    const reasons = missing.flat();
    if (reasons.length === 0)
        return;
    throw new ActionError({
        code: 'INVALID_INPUT',
        what: reasons.length === 1 ? 'A secret of the build is missing.' : `${reasons.length} secrets of the build are missing.`,
        why: `${reasons.join('; ')}.`,
        fix: 'Set the variable with env on this step, or correct the path in secret-files; paths start at the workspace.',
    });
}
/** Files of mode 0600 in the run's folder, which post removes. The values are masked in the log. */
export async function writeSecrets(plan, folder, { files, runner }) {
    await Promise.all(planSecrets(plan).map(async (secret, index) => {
        if (secret.from !== 'value')
            return;
        const value = secret.value.reveal();
        // The log is masked line by line.
        for (const line of value.split(/\r?\n/))
            if (line.trim() !== '')
                runner.hide(line);
        await files.writePrivate(secretFileOf(folder, index), value);
    }));
}
