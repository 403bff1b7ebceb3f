// Which images of the run are complete: of what the legs handed over, the newest attempt of each leg counts, and of that only
// what matches the plan in every field. Pure; nothing is fetched or published here.
import type { Digest } from '../domain/digest.ts';
import type { ExpectedImage, ExpectedSet } from '../domain/expected-set.ts';
import type { ImageId } from '../domain/image-definition.ts';
import type { Leg } from '../domain/leg.ts';
import type { LegRecord } from '../domain/leg-record.ts';
import type { Platform } from '../domain/platform.ts';
import { recordFaults } from './belonging.ts';
import { decodeRecords } from './record-codec.ts';

/** What one leg handed over once. `from`: the artifact or output, for messages. `attempt`: of an artifact, by its name. */
export type Delivery = { readonly leg: number; readonly from: string; readonly attempt?: number; readonly text: string };

export type Refusal = { readonly leg: number; readonly from: string; /** One a field. */ readonly reasons: readonly string[] };
export type MissingPlatform = { readonly leg: Leg; readonly platform: Platform };

export type ImageJudgement = {
  readonly image: ExpectedImage;
  /** Whose records are taken: built, and in a run that publishes with a digest. */
  readonly built: ReadonlySet<Platform>;
  readonly digests: ReadonlyMap<Platform, Digest>;
  readonly refused: readonly Refusal[];
  readonly missing: readonly MissingPlatform[];
};

/** In the order of the set. `present`: the attempt of the merge job. */
export function judgeDeliveries(set: ExpectedSet, present: number, deliveries: readonly Delivery[]): readonly ImageJudgement[] {
  const legs = set.legs.map((leg) => judgeLeg(leg, set, present, deliveries.filter((delivery) => delivery.leg === leg.number)));
  return set.images.map((image) => {
    const ofImage = legs.filter(({ leg }) => leg.images.some((part) => part.image === image.id));
    const records = ofImage.flatMap(({ accepted }) => accepted.filter((record) => record.image === image.id));
    const refused = ofImage.flatMap((leg) => leg.refused.flatMap(({ images, refusal }) => (images.includes(image.id) ? [refusal] : [])));
    const built = new Set(records.map(({ platform }) => platform));
    const digests = new Map(records.flatMap(({ platform, digest }) => (digest === undefined ? [] : [[platform, digest] as const])));
    const missing = ofImage.flatMap(({ leg }) =>
      leg.images.flatMap((part) => (part.image === image.id ? part.platforms.flatMap((platform) => (built.has(platform) ? [] : [{ leg, platform }])) : [])),
    );
    return { image, built, digests, refused, missing };
  });
}

/** `images`: those that it may have been meant for. */
type LegRefusal = { readonly images: readonly ImageId[]; readonly refusal: Refusal };
type LegJudgement = { readonly leg: Leg; readonly accepted: readonly LegRecord[]; readonly refused: readonly LegRefusal[] };
type ReadRecord = { readonly from: string; readonly attempt?: number; readonly record: LegRecord };

function judgeLeg(leg: Leg, set: ExpectedSet, present: number, deliveries: readonly Delivery[]): LegJudgement {
  const everyImage = leg.images.map(({ image }) => image);
  const refuse = (from: string, reasons: readonly string[], image?: ImageId): LegRefusal => ({
    images: image !== undefined && everyImage.includes(image) ? [image] : everyImage,
    refusal: { leg: leg.number, from, reasons },
  });
  const refused: LegRefusal[] = [];
  const matching: ReadRecord[] = [];
  for (const { from, attempt, records, unreadable } of newestOf(deliveries.map(readDelivery))) {
    refused.push(...unreadable.map((reason) => refuse(from, [reason])));
    for (const record of records) {
      const faults = recordFaults(record, set, { leg: leg.number, present, ...(attempt === undefined ? {} : { attempt }) });
      if (faults.length > 0) refused.push(refuse(from, faults, record.image));
      else matching.push({ from, record });
    }
  }
  const accepted: LegRecord[] = [];
  for (const same of Map.groupBy(matching, ({ record: { image, platform } }) => `${image} ${platform}`).values()) {
    const [first, ...more] = same;
    if (first === undefined) continue;
    const faults = repeated(first, more);
    if (faults.length > 0) refused.push(refuse(first.from, faults, first.record.image));
    else accepted.push(first.record);
  }
  return { leg, accepted, refused };
}

/** One platform twice in one place is a mistake; artifact and output of a leg have to say the same. */
function repeated({ from, record }: ReadRecord, more: readonly ReadRecord[]): readonly string[] {
  return more.flatMap((other) => {
    if (other.from === from) return [`platform: found ${record.platform} of ${record.image} twice, expected it once`];
    return other.record.digest === record.digest ? [] : [`digest: found ${record.digest ?? 'none'}, expected ${other.record.digest ?? 'none'} as in ${other.from}`];
  });
}

type ReadDelivery = { readonly from: string; readonly attempt?: number; readonly records: readonly LegRecord[]; readonly unreadable: readonly string[]; /** What it says of itself. */ readonly claimed: number };

function readDelivery({ from, attempt, text }: Delivery): ReadDelivery {
  const list = decodeRecords(text);
  const records = list.ok ? list.value.flatMap((one) => (one.ok ? [one.value] : [])) : [];
  const unreadable = list.ok ? list.value.flatMap((one) => (one.ok ? [] : [`expected ${one.expected}`])) : [`expected ${list.expected}`];
  // What does not say when it was made is not passed over for something that does.
  const claimed = attempt ?? (records.length === 0 ? Infinity : Math.max(...records.map((record) => record.attempt)));
  return { from, records, unreadable, claimed, ...(attempt === undefined ? {} : { attempt }) };
}

function newestOf(deliveries: readonly ReadDelivery[]): readonly ReadDelivery[] {
  const newest = Math.max(...deliveries.map(({ claimed }) => claimed));
  return deliveries.filter(({ claimed }) => claimed === newest);
}
