// The parts of docs/scale.md that repeat figures: requests by formula, and what the simulation came to. Pure.
import { allRegistryRequests, apiRequests, kinds, registryParts, registryRequests, totalOf, type Counts, type Part } from './requests.ts';
import { fleets, pushRequests, release, shapes } from './scenarios.ts';
import { simulate, type Fleet } from './simulation.ts';

/** Marker -> what stands between it and its end. */
export function scaleRegions(): Readonly<Record<'requests' | 'parts' | 'simulation', string>> {
  return { requests: requestTable(), parts: partTable(), simulation: simulationTable() };
}

function requestTable(): string {
  return table(
    ['Publish', 'Registry requests', 'of them writes', 'GitHub API'],
    shapes.map(({ name, shape }) => {
      const all = Array.from({ length: shape.repositories }, (_, at) => writesIn(registryRequests(shape, at === 0)));
      return [name, number(allRegistryRequests(shape)), number(all.reduce((sum, writes) => sum + writes, 0)), number(apiRequests(shape))];
    }),
  );
}

function partTable(): string {
  const parts = registryParts(release, true);
  return table(['Part', 'Requests', 'Which'], [...parts.filter(({ counts }) => totalOf(counts) > 0).map(partRow), ['all', number(allRegistryRequests(release)), '']]);
}

function partRow({ name, counts }: Part): readonly string[] {
  return [name, number(totalOf(counts)), kinds.flatMap((kind) => ((counts[kind] ?? 0) > 0 ? [`${counts[kind] ?? 0} ${kind}`] : [])).join(', ')];
}

function simulationTable(): string {
  const each = fleets[0]?.fleet.steps.reduce((sum, { requests }) => sum + requests, 0) ?? 0;
  const rows = fleets.map(({ name, fleet }) => {
    const result = simulate(fleet);
    return [name, limitOf(fleet), share(result.first, fleet), share(result.later, fleet), share(result.failed, fleet), `${minutes(result.addedMs.p50)} / ${minutes(result.addedMs.p95)}`, number(result.sent), number(result.refused), minutes(result.endMs)];
  });
  const head = ['1,000 publishes', 'Limit a minute', 'First try', 'After retries', 'Failed', 'Minutes added, p50 / p95', 'Requests', 'of them refused', 'Last one ends after, minutes'];
  return `Each publish is a release of the table above: ${each} requests, ${pushRequests} of them of docker and BuildKit.\n\n${table(head, rows)}`;
}

function limitOf({ limit }: Fleet): string {
  return `${number(limit.requests)}${limit.tellsWhen ? '' : ', no Retry-After'}`;
}

function writesIn(counts: Counts): number {
  return (['upload-start', 'upload-cancel', 'manifest-put', 'tag-put'] as const).reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

function share(count: number, { runs }: Fleet): string {
  return `${((100 * count) / runs).toFixed(1)} %`;
}

function minutes(milliseconds: number): string {
  return (milliseconds / 60_000).toFixed(1);
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
