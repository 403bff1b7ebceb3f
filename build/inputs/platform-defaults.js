// The platforms of a run that names none: amd64 and arm64, but the runner's own alone where only one can be taken.
import { parsePlatform } from "../domain/platform.js";
/** RUNNER_ARCH -> platform (docs.github.com, "Variables reference"). */
const ofRunner = { X64: 'linux/amd64', X86: 'linux/386', ARM64: 'linux/arm64', ARM: 'linux/arm/v7' };
export function choosePlatforms(values, environment) {
    if (values.platforms !== undefined)
        return { platforms: values.platforms, warnings: [] };
    if (values.digests !== undefined)
        return { platforms: [...values.digests.keys()], warnings: [] };
    const loads = values.load ? 'load' : values.outputs.some((output) => /(?:^|,)"?type=docker\b/.test(output)) ? 'type=docker' : undefined;
    if (loads === undefined)
        return { platforms: platformsOf('linux/amd64', 'linux/arm64'), warnings: [] };
    const own = ofRunner[environment['RUNNER_ARCH'] ?? ''] ?? 'linux/amd64';
    return {
        platforms: platformsOf(own),
        warnings: [`Only ${own}, the runner's own platform, is built: ${loads} takes one platform, and platforms names none.`],
    };
}
function platformsOf(...names) {
    return names.flatMap((name) => {
        const platform = parsePlatform(name);
        return platform.ok ? [platform.value] : [];
    });
}
