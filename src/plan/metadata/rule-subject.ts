// What rules share: the text that a rule is about, and the form of what it yields.
import type { TagKind } from '../../domain/metadata.ts';
import type { RuleContext } from './expressions.ts';
import type { Expression } from './rule.ts';
import { renderTemplate, type Template } from './template.ts';

/** The version that a rule found. `version` without build metadata; `gitPrefix`: what stands before it in its source (`v`, `app-v`). */
export type RuleVersion = { readonly version: string; readonly scheme: 'semver' | 'pep440'; readonly gitPrefix: string };

/** `value` undefined: the rule does not apply to this run. `parts`: how many numbers of a version a moving tag names. */
export type RuleValue = {
  readonly value?: string;
  readonly latest: boolean;
  readonly kind: TagKind;
  /** A full version: it names that version for ever. */
  readonly fixed?: boolean;
  readonly parts: number;
  /** Of rules that read one; their moving tags follow it. */
  readonly version?: RuleVersion;
  readonly warnings: readonly string[];
};

/** The Git tag, or what the rule's `value` renders to; undefined where there is neither. */
export function subjectOf(rule: { readonly value?: Template }, context: RuleContext): string | undefined {
  if (rule.value === undefined) return context.tag;
  return renderTemplate(rule.value, context.expressions) || undefined;
}

export function matchText(text: string, { source, flags }: Expression): RegExpMatchArray | null {
  return text.match(new RegExp(source, flags));
}

export function none(...warnings: readonly string[]): RuleValue {
  return { latest: false, kind: 'moving', parts: 0, warnings };
}
