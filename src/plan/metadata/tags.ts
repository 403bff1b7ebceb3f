// Decides all tags of a run: which rules yield one, which is the version, whether latest goes with them, on which images.
// metadata-action's order is kept for the outputs; the order of publishing is made in tag-order.ts.
import type { ImageName } from '../../domain/image-ref.ts';
import type { PlannedTag, TagKind } from '../../domain/metadata.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RuleContext } from './expressions.ts';
import type { Affix, Flavor } from './flavor.ts';
import type { Rule } from './rule.ts';
import { fixMatching } from './immutable-patterns.ts';
import { affixesOfLatest, orderMoving, type OrderlessTag } from './moving-order.ts';
import { planRuleValue } from './rule-value.ts';
import { correctTag } from './tag-text.ts';
import { renderTemplate, templateNames, type Template } from './template.ts';
import { isFullVersion } from './version-text.ts';

/** `image`: of a full reference, which goes nowhere else. `parts`, `version`: see RuleValue. */
export type NamedTag = Pick<PlannedTag, 'tag' | 'kind' | 'fixed' | 'order'> & { readonly parts: number; readonly image?: ImageName };

export type NamedTags = {
  /** In metadata-action's order; the same name may come twice with different images. */
  readonly named: readonly NamedTag[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
};

type Outcome = {
  readonly tags: readonly OrderlessTag[];
  /** Only of a rule that yields a tag; the first of them decides. */
  readonly latest?: boolean;
  readonly problems?: readonly Problem[];
  readonly warnings?: readonly string[];
};

/** `immutable`: patterns of tags that never move, whatever made them. */
export function nameTags(rules: readonly Rule[], flavor: Flavor, context: RuleContext, immutable: readonly string[] = []): NamedTags {
  const outcomes = rules.map((rule) => applyRule(rule, flavor, context));
  const [first] = outcomes.flatMap(({ latest }) => (latest === undefined ? [] : [latest]));
  const wantsLatest = first !== undefined && (flavor.latest === 'auto' ? first : flavor.latest === 'true');
  const all = wantsLatest ? [...outcomes, nameLatest(flavor, context)] : outcomes;
  return {
    named: orderMoving(fixMatching(mergeSame(all.flatMap(({ tags }) => tags)), immutable), context),
    problems: all.flatMap(({ problems = [] }) => problems),
    warnings: [...new Set(all.flatMap(({ warnings = [] }) => warnings))],
  };
}

function applyRule(rule: Rule, flavor: Flavor, context: RuleContext): Outcome {
  const enabled = renderTemplate(rule.enable, context.expressions);
  if (enabled !== 'true' && enabled !== 'false') {
    return { tags: [], problems: [{ input: 'tags', given: rule.line, expected: `enable to come to true or false; it comes to "${enabled}"` }] };
  }
  if (enabled === 'false') return { tags: [] };
  if (rule.type === 'reference') {
    return { tags: rule.references.map(({ image, tag }) => ({ tag, image, kind: kindOfText(tag, context), fixed: isFullVersion(tag), parts: 0, value: tag, follows: 'text', affixes: affixesOfLatest(tag) })) };
  }
  const { value, latest, kind, fixed, parts, version, warnings } = planRuleValue(rule, context);
  if (value === undefined) return { tags: [], warnings };
  const affixes = [rule.prefix ?? flavor.prefix?.text, rule.suffix ?? flavor.suffix?.text];
  const [prefix = '', suffix = ''] = affixes.map((template) => render(template, context));
  const text = `${prefix}${value}${suffix}`;
  // Nothing but an affix for a part that is missing (-alpine) is a name that nobody asked for.
  if (text === '' || (value === '' && /^[.-]/.test(text))) return { tags: [], warnings };
  const { tag, warning } = correctTag(text);
  const said = [...warnings, ...[warning, hintOf(rule)].filter((one) => one !== undefined)];
  if (tag === undefined) return { tags: [], warnings: said };
  const own = rule.type === 'raw' ? rule.value : [];
  const namesCommit = [...affixes, own].some((template) => templateNames(template ?? []).includes('sha'));
  const named: OrderlessTag = {
    ...{ tag, kind: namesCommit || namesRun(text, context) ? 'immutable' : kind, fixed: fixed === true, parts, value, affixes: { prefix, suffix } },
    ...(version === undefined ? {} : { version }),
    follows: followsBranch(rule) ? 'branch' : 'text',
  };
  return { tags: [named], latest, warnings: said };
}

/** Names of these rules are of a branch, whatever they look like. */
function followsBranch(rule: Rule): boolean {
  return rule.type === 'edge' || rule.type === 'schedule' || (rule.type === 'ref' && rule.event !== 'tag');
}

/** A line that build-push-action would read as image:latest is a tag's name here. */
function hintOf(rule: Rule): string | undefined {
  const isImage = rule.type === 'raw' && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^:=,]+$/.test(rule.line);
  return isImage ? `${rule.line} is read as the name of a tag: write ${rule.line}:latest for an image, or use images.` : undefined;
}

/** Whatever names the commit stays with it. */
function namesRun(text: string, { sha }: RuleContext): boolean {
  return sha !== '' && text.includes(sha);
}

function kindOfText(text: string, context: RuleContext): TagKind {
  return isFullVersion(text) || namesRun(text, context) ? 'immutable' : 'moving';
}

function nameLatest({ prefix, suffix }: Flavor, context: RuleContext): Outcome {
  const affix = (given: Affix | undefined): string => (given?.onLatest === true ? render(given.text, context) : '');
  const { tag, warning } = correctTag(`${affix(prefix)}latest${affix(suffix)}`);
  // The full versions beside it have the flavor's affixes, whether latest has them or not.
  const affixes = { prefix: render(prefix?.text, context), suffix: render(suffix?.text, context) };
  return {
    tags: tag === undefined ? [] : [{ tag, kind: 'moving', fixed: false, parts: 0, value: 'latest', affixes, follows: 'text' }],
    warnings: warning === undefined ? [] : [warning],
  };
}

function render(template: Template | undefined, context: RuleContext): string {
  return template === undefined ? '' : renderTemplate(template, context.expressions);
}

/** The first place counts; of two meanings the stricter one. */
function mergeSame(named: readonly OrderlessTag[]): readonly OrderlessTag[] {
  const merged = new Map<string, OrderlessTag>();
  for (const one of named) {
    const key = `${one.image ?? ''}:${one.tag}`;
    const before = merged.get(key);
    if (before === undefined) merged.set(key, one);
    else if (one.kind === 'immutable') merged.set(key, { ...before, kind: 'immutable', fixed: before.fixed || one.fixed });
  }
  return [...merged.values()];
}
