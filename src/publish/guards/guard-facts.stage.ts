// Finds out what the guards need to know of each moving tag: its image, other versions, the order of commits.
// Each question is asked once and only where it decides; what GitHub or a list of tags does not answer becomes a fact.
import type { Digest } from '../../domain/digest.ts';
import type { ImageName } from '../../domain/image-ref.ts';
import type { PlannedTag } from '../../domain/metadata.ts';
import type { LiveImage } from '../../domain/publication.ts';
import type { Registry } from '../../world/ports/registry.ts';
import type { World } from '../../world/ports/world.ts';
import { readLiveImage } from '../live-image.stage.ts';
import type { GuardFacts, KnownTags } from './guard-facts.ts';
import type { Comparison } from './newer.ts';
import { isOfVersion, needsBranch } from './revision-guard.ts';
import { doubtsLiveVersion, type VersionTag } from './version-guard.ts';

export type GuardContext = Pick<GuardFacts, 'mode' | 'own'> & { readonly registryFor: (image: ImageName) => Promise<Registry> };

/** Remembers its answers: asking again for a tag that still has the same digest costs no request. */
export type GuardSource = {
  /** `before`: the digest that the tag has now; undefined: there is no such tag. Throws RegistryError when its image can't be read. */
  readonly factsOf: (tag: PlannedTag, before: Digest | undefined) => Promise<GuardFacts>;
  /** What the digest says of itself. A tag whose image is gone has one without any facts. */
  readonly liveImage: (image: ImageName, digest: Digest) => Promise<LiveImage>;
  /** Two commits. Never rejects: `unavailable` instead; `unknown` without a request where one is no hash of a commit. */
  readonly compare: (base: string, head: string) => Promise<Comparison>;
};

export function openGuards(context: GuardContext, world: Pick<World, 'github'>): GuardSource {
  const { mode, own, registryFor } = context;
  const ask = once((base: string, head: string): Promise<Comparison> => orElse(() => world.github.compare(base, head), 'unavailable'));
  const compare = async (base: string, head: string): Promise<Comparison> => {
    if (base === head) return 'identical';
    return [base, head].every(isCommit) ? await ask(base, head) : 'unknown';
  };
  const gitTags = once((prefix: string) => orElse(() => world.github.tags(prefix), undefined));
  const registryTags = once((image: ImageName) => orElse(async () => await (await registryFor(image)).listTags(image), undefined));
  const liveImage = once(async (image: ImageName, digest: Digest): Promise<LiveImage> => (await readLiveImage(image, digest, await registryFor(image))) ?? { digest, platforms: [] });

  const ofVersion = async (tag: VersionTag, facts: GuardFacts): Promise<GuardFacts> => {
    const [git, registry] = await Promise.all([gitTags(tag.order.gitPrefix), registryTags(tag.image)]);
    const known: KnownTags = { git, registry };
    const informed = { ...facts, known };
    const revision = informed.live?.revision;
    if (revision === undefined || !doubtsLiveVersion(tag, informed)) return informed;
    return { ...informed, sinceLive: await compare(revision, own.revision) };
  };
  const ofRevision = async (tag: PlannedTag, facts: GuardFacts): Promise<GuardFacts> => {
    const revision = facts.live?.revision;
    if (facts.live === undefined || isOfVersion(tag, facts)) return facts;
    const informed = revision === undefined ? facts : { ...facts, sinceLive: await compare(revision, own.revision) };
    const branch = tag.order?.by === 'revision' ? tag.order.branch : undefined;
    if (branch === undefined || !needsBranch(tag, informed)) return informed;
    return { ...informed, sinceBranch: await ask(branch, own.revision) };
  };

  return {
    compare,
    liveImage,
    factsOf: async (tag, before) => {
      const guarded = tag.kind === 'moving' && mode !== 'off';
      const facts: GuardFacts = { mode, own, live: before === undefined || !guarded ? undefined : await liveImage(tag.image, before) };
      if (!guarded) return facts;
      return tag.order?.by === 'version' ? await ofVersion({ ...tag, order: tag.order }, facts) : await ofRevision(tag, facts);
    },
  };
}

/** In the order of `tags`, all at once. */
export async function gatherGuardFacts(tags: readonly { readonly tag: PlannedTag; readonly before: Digest | undefined }[], source: GuardSource): Promise<readonly GuardFacts[]> {
  return await Promise.all(tags.map(({ tag, before }) => source.factsOf(tag, before)));
}

/** A label may hold anything; a branch's name or `owner:branch` would be compared, too. */
function isCommit(text: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}

/** The same question has the same answer; one that failed is asked again. */
function once<Question extends readonly string[], Answer>(ask: (...question: Question) => Promise<Answer>): (...question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...question) => {
    const key = question.join('\n');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const asked = ask(...question);
    answers.set(key, asked);
    asked.catch(() => answers.delete(key));
    return asked;
  };
}

async function orElse<Answer, Otherwise>(ask: () => Promise<Answer>, otherwise: Otherwise): Promise<Answer | Otherwise> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
