// Which tags the input immutable-tags takes for ones that never move. Pure.
import type { TagKind } from '../../domain/metadata.ts';

/** A tag that matches is immutable and fixed. A pattern is the whole name: `*` stands for any text, `?` for one character. */
export function fixMatching<Tag extends { readonly tag: string; readonly kind: TagKind }>(tags: readonly Tag[], patterns: readonly string[]): readonly Tag[] {
  const expressions = patterns.map(patternExpression);
  return tags.map((tag) => (expressions.some((expression) => expression.test(tag.tag)) ? { ...tag, kind: 'immutable', fixed: true } : tag));
}

function patternExpression(pattern: string): RegExp {
  const source = pattern.replaceAll(/[^\w*?]/g, '\\$&').replaceAll(/\*+/g, '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`);
}
