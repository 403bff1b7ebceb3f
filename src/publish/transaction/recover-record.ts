// What post needs to put tags back when main was ended in the middle of its moves: saved with the runner before the first
// one, emptied when all is done. Pure: the text and what it says.
import { parseDigest, type Digest } from '../../domain/digest.ts';
import { parseImageName, type ImageName, type TagRef } from '../../domain/image-ref.ts';
import { parseTagName } from '../../domain/tag-name.ts';

/** Name of the state that main leaves for post. */
export const recoverState = 'recover';

/** `from` absent: the tag did not exist. */
export type RecoverTag = TagRef & { readonly from?: Digest; readonly to: Digest };

/** An image whose slots may hold this run's candidate. */
export type RecoverSlot = { readonly image: ImageName; readonly candidate: Digest };

export type RecoverRecord = {
  /** The Docker configuration with the run's logins. */
  readonly configFolder: string;
  /** In the order of moving. */
  readonly tags: readonly RecoverTag[];
  readonly slots: readonly RecoverSlot[];
};

/** One line of JSON; '' when there is nothing to put back. */
export function encodeRecoverRecord(record: RecoverRecord): string {
  return record.tags.length === 0 && record.slots.length === 0 ? '' : JSON.stringify(record);
}

/** undefined: nothing is to be done. A part that can't be read is left out. */
export function decodeRecoverRecord(text: string): RecoverRecord | undefined {
  const record = fieldsIn(text);
  if (record === undefined) return undefined;
  const { configFolder, tags, slots } = record as Record<'configFolder' | 'tags' | 'slots', unknown>;
  return {
    configFolder: typeof configFolder === 'string' ? configFolder : '',
    tags: Array.isArray(tags) ? tags.flatMap(recoverTag) : [],
    slots: Array.isArray(slots) ? slots.flatMap(recoverSlot) : [],
  };
}

function recoverTag(value: unknown): readonly RecoverTag[] {
  if (!isFields(value)) return [];
  const { image, tag, from, to } = { image: parseImageName(textOf(value['image'])), tag: parseTagName(textOf(value['tag'])), from: parseDigest(textOf(value['from'])), to: parseDigest(textOf(value['to'])) };
  return image.ok && tag.ok && to.ok ? [{ image: image.value, tag: tag.value, ...(from.ok ? { from: from.value } : {}), to: to.value }] : [];
}

function recoverSlot(value: unknown): readonly RecoverSlot[] {
  if (!isFields(value)) return [];
  const { image, candidate } = { image: parseImageName(textOf(value['image'])), candidate: parseDigest(textOf(value['candidate'])) };
  return image.ok && candidate.ok ? [{ image: image.value, candidate: candidate.value }] : [];
}

function fieldsIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
