// Answers whether there is nothing to build: makes the content key of what would be built, and looks for an image that carries
// the same one. It only reads, never throws, and in doubt the answer is to build.
import type { ContentKey } from '../domain/content.ts';
import type { Plan } from '../domain/plan.ts';
import type { LoginSession } from '../domain/session.ts';
import type { Given, World } from '../world/ports/world.ts';
import { revisionOf } from './candidates.ts';
import { readCandidates, whyNotWhole, type Candidate } from './candidates.stage.ts';
import { readContent, type Content, type FullKey } from './content.stage.ts';
import { differingParts } from './content-key.ts';
import { askedToBuild } from './reasons-to-build.ts';

/** `reason`: a sentence. `content`: to be written on the image that is built; absent: none can be made. */
export type FoundUnchanged =
  | { readonly same: Candidate; readonly content: FullKey; readonly reason: string }
  | { readonly same?: never; readonly content?: FullKey; readonly reason: string };

/** A build is not kept waiting for registries and APIs that do not answer. */
const longestMs = 10_000;

type Outside = Pick<World, 'files' | 'github' | 'registryFor' | 'runner' | 'clock'>;

export async function findUnchanged(plan: Plan, given: Given, session: Pick<LoginSession, 'environment'>, world: Outside): Promise<FoundUnchanged> {
  const over = new AbortController();
  const tooLong = world.clock.sleep(longestMs, over.signal).then((): FoundUnchanged => ({ reason: `Registries and GitHub did not answer within ${longestMs / 1000} s.` }));
  try {
    return await Promise.race([look(plan, given, session, world), tooLong]);
  } finally {
    over.abort();
  }
}

async function look(plan: Plan, given: Given, session: Pick<LoginSession, 'environment'>, world: Outside): Promise<FoundUnchanged> {
  const asked = askedToBuild(plan);
  const [read, candidates] = await Promise.all([
    settled<Content>(readContent(plan, given, session, world)),
    settled<readonly Candidate[]>(asked === undefined ? readCandidates(plan, session, world) : Promise.resolve([])),
  ]);
  if (!read.ok) return { reason: read.reason };
  const { content, notes } = read.value;
  for (const { name, hash } of content.parts) world.runner.debug(`content key: ${name} ${hash}`);
  if (asked !== undefined) return { content, reason: asked };
  for (const note of notes) world.runner.notice(note, { title: 'skip-unchanged' });
  if (!candidates.ok) return { content, reason: candidates.reason };
  const same = candidates.value.filter((candidate) => candidate.content.key === content.key);
  const faults = await settled(firstWhole(same, plan, session, world));
  if (!faults.ok) return { content, reason: faults.reason };
  if ('whole' in faults.value) return { same: faults.value.whole, content, reason: sameReason(faults.value.whole) };
  return { content, reason: faults.value.fault ?? differenceReason(content, candidates.value) };
}

async function firstWhole(same: readonly Candidate[], plan: Plan, session: Pick<LoginSession, 'environment'>, world: Outside): Promise<{ readonly whole: Candidate } | { readonly fault?: string }> {
  let fault: string | undefined;
  for (const candidate of same) {
    const found = await whyNotWhole(candidate, plan, session, world);
    if (found === undefined) return { whole: candidate };
    fault ??= found;
  }
  return fault === undefined ? {} : { fault };
}

function sameReason(candidate: Candidate): string {
  return `Nothing changed since ${describe(candidate)}.`;
}

/** Of the nearest candidate, the part that differs: why it is built. */
function differenceReason(content: ContentKey, candidates: readonly Candidate[]): string {
  const [nearest] = candidates;
  if (nearest === undefined) return 'No image to compare with carries a content key yet.';
  const parts = differingParts(content, nearest.content);
  return `Other than in ${describe(nearest)}: ${parts.length === 0 ? 'its parts are not known' : parts.join(', ')}.`;
}

function describe({ image, tag, stored }: Candidate): string {
  const revision = revisionOf(stored.content);
  return `${image}:${tag}${revision === undefined ? '' : ` (commit ${revision.slice(0, 7)})`}`;
}

type Settled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** NoKey's own sentence, or what a registry, the API or the disk said. */
async function settled<T>(work: Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await work };
  } catch (thrown) {
    return { ok: false, reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
