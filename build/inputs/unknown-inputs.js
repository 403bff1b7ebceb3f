import { nearestName } from "../domain/nearest-name.js";
import { inputNames } from "./input-table.js";
/** Inputs of the five docker actions that have another name here, because two of the actions shared it or it says too little. */
const renamed = {
    version: 'buildx-version',
    image: 'images (what is built) or qemu-image (the emulators)',
    config: 'buildkitd-config',
    'config-inline': 'buildkitd-config-inline',
    token: 'github-token',
};
export function findUnknownInputs(inputs) {
    const unknown = Object.keys(inputs).filter((name) => !inputNames.includes(name));
    const warnings = [];
    const problems = [];
    for (const name of unknown) {
        const other = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
        // Nearer than for a mere suggestion: a wrong guess would fail a run that is right.
        const near = nearestName(name.replaceAll('_', '-'), inputNames, name.length <= 4 ? 1 : 2);
        if (other !== undefined)
            warnings.push(`${name} is no input of this action: use ${other}.`);
        // Its value may be a secret under a wrong name.
        else if (near !== undefined)
            problems.push({ input: name, given: 'an input of that name', expected: `the name ${near}` });
    }
    return { problems, warnings };
}
