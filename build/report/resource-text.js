import { code } from "./markdown.js";
import { sizeText } from "./quantities.js";
/** Markdown; undefined: nothing could be measured. */
export function resourceLine({ disks, memory }) {
    const parts = [
        ...disks.map((disk) => `disk of ${code(disk.path)}: ${sizeText(disk.peakUse)} more in use at the peak, at least ${sizeText(disk.lowestFree)} of ${sizeText(disk.size)} free`),
        ...(memory === undefined ? [] : [`memory: at least ${sizeText(memory.lowestAvailable)} of ${sizeText(memory.total)} available`]),
    ];
    return parts.length === 0 ? undefined : `**While building:** ${parts.join('; ')}.`;
}
/** Bytes. */
export function resourceFields({ disks, memory }) {
    return { disks: disks.map(({ path, size, peakUse, lowestFree }) => ({ path, size, peakUse, lowestFree })), memory };
}
