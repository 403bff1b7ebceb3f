// What a run is told of builds under emulation: a warning where it was measured to be slow, a notice where nothing could be
// compared. Both name the remedy. It measures nothing.
import { emulationCost } from "../build/emulated-builds.js";
import { durationText } from "./quantities.js";
const recipe = 'https://github.com/org/ghcr-buildx-action/blob/main/docs/native-runners.md';
/** Plain sentences. */
export function emulationText(outcome) {
    if (!('builder' in outcome))
        return { warnings: [], notices: [] };
    const { slow, alone } = emulationCost(outcome.builds, outcome.builder);
    return {
        warnings: slow.map(({ platform, native, emulatedMs, nativeMs, slowest }) => `Under emulation (QEMU) the RUN steps for ${platform} took ${timesText(emulatedMs, nativeMs)} as long as natively for ${native}: ${durationText(emulatedMs)} against ${durationText(nativeMs)}, most of it in ${slowest}. Build ${platform} on a runner of its own architecture, or cross-compile: ${recipe}`),
        notices: alone.map(({ platform, milliseconds }) => `The RUN steps for ${platform} took ${durationText(milliseconds)} under emulation (QEMU); no platform was built natively to compare with. On a runner of its own architecture they are faster: ${recipe}`),
    };
}
function timesText(emulatedMs, nativeMs) {
    const ratio = emulatedMs / Math.max(1, nativeMs);
    return `${ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio))} times`;
}
