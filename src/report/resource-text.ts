// What the builds used of the runner, in one line for the summary and as fields of the audit record.
import type { DiskUse, ResourceUse } from '../domain/resources.ts';
import { code } from './markdown.ts';
import { sizeText } from './quantities.ts';

/** Markdown; undefined: nothing could be measured. */
export function resourceLine({ disks, memory }: ResourceUse): string | undefined {
  const parts = [
    ...disks.map((disk) => `disk of ${code(disk.path)}: ${sizeText(disk.peakUse)} more in use at the peak, at least ${sizeText(disk.lowestFree)} of ${sizeText(disk.size)} free`),
    ...(memory === undefined ? [] : [`memory: at least ${sizeText(memory.lowestAvailable)} of ${sizeText(memory.total)} available`]),
  ];
  return parts.length === 0 ? undefined : `**While building:** ${parts.join('; ')}.`;
}

/** Bytes. */
export function resourceFields({ disks, memory }: ResourceUse): Readonly<Record<string, unknown>> {
  return { disks: disks.map(({ path, size, peakUse, lowestFree }: DiskUse) => ({ path, size, peakUse, lowestFree })), memory };
}
