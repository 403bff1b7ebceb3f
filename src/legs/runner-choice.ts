// Which runner builds a platform: the table's, GitHub's own of that processor, or, emulated, the nearest one of the two.
// It does not know who may use GitHub's arm64 runners: where they are not there, `linux/arm64=emulate` says so.
import { platformParts, type Platform } from '../domain/platform.ts';
import type { Problem } from '../domain/problem.ts';
import type { RunnerTable } from './runner-table.ts';

/** GitHub's hosted runners (docs.github.com, "GitHub-hosted runners reference"), by the processor that they have. */
const hosted: Readonly<Record<string, string>> = { amd64: 'ubuntu-24.04', arm64: 'ubuntu-24.04-arm' };

/** What they run natively besides: the kernel of the one runs programs of the other. */
const native: Readonly<Record<string, string>> = { amd64: 'amd64', '386': 'amd64', arm64: 'arm64', arm: 'arm64' };

export type Runners = { readonly of: ReadonlyMap<Platform, readonly string[]>; readonly problems: readonly Problem[]; readonly warnings: readonly string[] };

/** `platforms`: all that are built, each once. A runner for another one is worth a warning: a table may serve several workflows. */
export function chooseRunners(platforms: readonly Platform[], table: RunnerTable): Runners {
  const problems: Problem[] = [];
  const of = new Map<Platform, readonly string[]>();
  for (const platform of platforms) {
    const given = table.get(platform);
    const labels = given === undefined || given === 'emulate' ? defaultRunner(platform, given === 'emulate', table) : given;
    if (labels === undefined) problems.push({ input: 'runners', given: `${platform}=emulate`, expected: `a runner for linux/amd64 or linux/arm64 to emulate ${platform} on: both are to be emulated themselves` });
    else of.set(platform, labels);
  }
  const idle = [...table.keys()].filter((platform) => !platforms.includes(platform));
  return { of, problems, warnings: idle.map((platform) => `runners has a runner for ${platform}, which no image is built for.`) };
}

/** undefined: every candidate is to be emulated itself. */
function defaultRunner(platform: Platform, emulated: boolean, table: RunnerTable): readonly string[] | undefined {
  const own = native[platformParts(platform).architecture] ?? 'amd64';
  const candidates = emulated ? ['amd64', 'arm64'].filter((processor) => platform !== `linux/${processor}`) : [own, own === 'amd64' ? 'arm64' : 'amd64'];
  for (const processor of candidates) {
    const labels = runnerFor(processor, table);
    if (labels !== 'emulate') return labels;
  }
  return undefined;
}

function runnerFor(processor: string, table: RunnerTable): readonly string[] | 'emulate' {
  const given = [...table].find(([platform]) => platform === `linux/${processor}`)?.[1];
  return given ?? [hosted[processor] ?? ''];
}
