// The tag rules as metadata-action defines them (its README, "tags input"), as data: what each type has, and the defaults.
import type { TagRef } from '../../domain/image-ref.ts';
import type { Template } from './template.ts';

type Common = {
  /** The line as given, for messages. */
  readonly line: string;
  readonly priority: number;
  /** Must render to `true` or `false`. */
  readonly enable: Template;
  /** Present, even empty: takes the place of the flavor's. */
  readonly prefix?: Template;
  readonly suffix?: Template;
};

/** A regular expression that compiles. Made anew for each use: one with the flag y or g remembers its last match. */
export type Expression = { readonly source: string; readonly flags: string };

export type VersionRule = Common & {
  readonly type: 'semver' | 'pep440';
  readonly pattern: Template;
  readonly value?: Template;
  readonly match?: Expression;
};

export type MatchRule = Common & {
  readonly type: 'match';
  readonly pattern: Expression;
  readonly group: number;
  readonly value?: Template;
};

export type Rule =
  | VersionRule
  | MatchRule
  | (Common & { readonly type: 'schedule'; readonly pattern: Template })
  | (Common & { readonly type: 'edge'; readonly branch?: string })
  | (Common & { readonly type: 'ref'; readonly event: 'branch' | 'tag' | 'pr' })
  | (Common & { readonly type: 'raw'; readonly value: Template })
  | (Common & { readonly type: 'sha'; readonly format: 'short' | 'long' })
  /** Full references, as build-push-action's `tags` has them: published as they are. */
  | (Common & { readonly type: 'reference'; readonly references: readonly Reference[] });

/** `written`: the image as the user has it, in lower case; docker.io is not added to it. */
export type Reference = TagRef & { readonly written: string };

export type RuleType = Exclude<Rule['type'], 'reference'>;

export const ruleTypes: Readonly<Record<RuleType, { readonly priority: number; readonly attributes: readonly string[] }>> = {
  schedule: { priority: 1000, attributes: ['pattern'] },
  semver: { priority: 900, attributes: ['pattern', 'value', 'match'] },
  pep440: { priority: 900, attributes: ['pattern', 'value', 'match'] },
  match: { priority: 800, attributes: ['pattern', 'group', 'value'] },
  edge: { priority: 700, attributes: ['branch'] },
  ref: { priority: 600, attributes: ['event'] },
  raw: { priority: 200, attributes: ['value'] },
  sha: { priority: 100, attributes: ['format'] },
};

export const commonAttributes: readonly string[] = ['type', 'enable', 'priority', 'prefix', 'suffix'];

/** What stands in for an empty `tags`. */
export const defaultRuleLines: readonly string[] = [
  'type=ref,event=branch',
  'type=ref,event=pr',
  'type=semver,pattern={{version}}',
  'type=semver,pattern={{major}}.{{minor}}',
  'type=semver,pattern={{major}}',
  'type=raw,value=latest,enable={{is_default_branch}}',
];
