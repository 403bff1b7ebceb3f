// The account of one transaction: what each tag pointed to, what became of it, and what that comes to in the end.
// It keeps facts only; when a tag moves, and back, is decided by its callers.
import type { Digest } from '../../domain/digest.ts';
import { tagRefText, type TagRef } from '../../domain/image-ref.ts';
import type { StoredManifest } from '../../domain/manifest.ts';
import type { PlannedTag } from '../../domain/metadata.ts';
import type { TagOutcome, TagState } from '../../domain/publication.ts';
import type { Move } from './move.ts';

/** `planned`: not touched yet. `writing`: a PUT was sent. `stands`: read back. The rest as in TagState. */
export type Standing = 'planned' | 'writing' | 'stands' | Exclude<TagState, 'created' | 'moved'>;

export type LedgerLine = {
  readonly tag: PlannedTag;
  readonly target: StoredManifest;
  readonly standing: Standing;
  /** What the tag pointed to when it was last looked at before the PUT. */
  readonly before?: Digest;
  /** The bytes of `before`, so that going back needs no reading. */
  readonly predecessor?: StoredManifest;
  readonly reason?: string;
};

export class Ledger {
  readonly #lines: Map<string, LedgerLine>;

  constructor(moves: readonly Move[]) {
    this.#lines = new Map(publishingOrder(moves).map(({ tag, target }) => [tagRefText(tag), { tag, target, standing: 'planned' }]));
  }

  /** In the order of publishing. */
  get lines(): readonly LedgerLine[] {
    return [...this.#lines.values()];
  }

  in(...standings: readonly Standing[]): readonly LedgerLine[] {
    return this.lines.filter(({ standing }) => standings.includes(standing));
  }

  /** Gives the changed line. */
  note(tag: TagRef, change: Partial<Omit<LedgerLine, 'tag' | 'target'>>): LedgerLine {
    const line = this.#lines.get(tagRefText(tag));
    if (line === undefined) throw new Error(`${tagRefText(tag)} is not in the ledger`);
    const changed = { ...line, ...change };
    this.#lines.set(tagRefText(tag), changed);
    return changed;
  }

  /** The tag was seen to point elsewhere than noted: nothing of the old image is kept. */
  found(tag: TagRef, before: Digest | undefined): LedgerLine {
    const line = this.note(tag, {});
    const { tag: planned, target, standing, reason } = line;
    const changed: LedgerLine = {
      tag: planned,
      target,
      standing,
      ...(before === undefined ? {} : { before }),
      ...(reason === undefined ? {} : { reason }),
      ...(line.predecessor !== undefined && line.predecessor.digest === before ? { predecessor: line.predecessor } : {}),
    };
    this.#lines.set(tagRefText(tag), changed);
    return changed;
  }

  outcomes(): readonly TagOutcome[] {
    return this.lines.map(({ tag, standing, before, reason }) => ({
      ...tag,
      state: stateOf(standing, before),
      ...(before === undefined ? {} : { before }),
      ...(reason === undefined ? {} : { reason }),
    }));
  }
}

/** In every registry the immutable tags come before the first moving one anywhere; the given order is kept else. */
export function publishingOrder(moves: readonly Move[]): readonly Move[] {
  return (['immutable', 'moving'] as const).flatMap((kind) => moves.filter(({ tag }) => tag.kind === kind));
}

/** Of a transaction that came to its end. */
export function successOf(tags: readonly TagOutcome[]): 'published' | 'unchanged' {
  return tags.every(({ state }) => state === 'unchanged' || state === 'skipped') ? 'unchanged' : 'published';
}

/** Of one that failed: a new immutable tag with its whole image harms nobody, a moving tag that is not where it was does. */
export function failureOf(tags: readonly TagOutcome[]): 'restored' | 'partial' {
  const isBack = ({ kind, state, before }: TagOutcome): boolean =>
    state === 'left' ? kind === 'immutable' && before === undefined : state !== 'uncertain';
  return tags.every(isBack) ? 'restored' : 'partial';
}

function stateOf(standing: Standing, before: Digest | undefined): TagState {
  if (standing === 'planned') return 'untouched';
  if (standing === 'writing') return 'uncertain';
  if (standing === 'stands') return before === undefined ? 'created' : 'moved';
  return standing;
}
