// What one rule yields in a run, before prefix and suffix, and whether it brings `latest` with it.
// It follows metadata-action rule by rule; where it differs, docs/tags.md says so.
import type { RuleContext } from './expressions.ts';
import type { MatchRule, Rule } from './rule.ts';
import { matchText, none, subjectOf, type RuleValue } from './rule-subject.ts';
import { renderTemplate } from './template.ts';
import { isFullVersion, isPreRelease } from './version-text.ts';
import { planVersionValue } from './version-value.ts';

export function planRuleValue(rule: Exclude<Rule, { type: 'reference' }>, context: RuleContext): RuleValue {
  switch (rule.type) {
    case 'schedule':
      return context.event === 'schedule' ? moving(renderTemplate(rule.pattern, context.expressions)) : none();
    case 'semver':
    case 'pep440':
      return planVersionValue(rule, context);
    case 'match':
      return planMatch(rule, context);
    case 'edge':
      return matchesEdge(rule.branch, context) ? moving('edge') : none();
    case 'ref':
      return planRef(rule.event, context);
    case 'raw':
      return byText(renderTemplate(rule.value, context.expressions), false);
    case 'sha':
      return context.sha === '' ? none() : { ...moving(rule.format === 'long' ? context.sha : context.shortSha), kind: 'immutable' };
  }
}

function moving(value: string): RuleValue {
  return { value, latest: false, kind: 'moving', parts: 0, warnings: [] };
}

/** Whoever writes 1.2.3 as plain text means the one version, too. */
function byText(value: string, latest: boolean): RuleValue {
  const [, numbers = ''] = /^v?(\d+(?:\.\d+)?)$/.exec(value) ?? [];
  const parts = numbers === '' ? 0 : numbers.split('.').length;
  const full = isFullVersion(value);
  return { value, latest, kind: full ? 'immutable' : 'moving', fixed: full, parts, warnings: [] };
}

function planRef(event: 'branch' | 'tag' | 'pr', { branch, tag, pullRequest }: RuleContext): RuleValue {
  if (event === 'branch') return branch === undefined ? none() : moving(branch);
  if (event === 'pr') return pullRequest === undefined ? none() : moving(pullRequest);
  return tag === undefined ? none() : byText(tag, !isPreRelease(tag));
}

function matchesEdge(branch: string | undefined, context: RuleContext): boolean {
  return branch === undefined ? context.isDefaultBranch : context.branch === branch;
}

function planMatch(rule: MatchRule, context: RuleContext): RuleValue {
  const subject = subjectOf(rule, context);
  if (subject === undefined) return none();
  const match = matchText(subject, rule.pattern);
  if (match === null) return none(`${rule.line}: ${rule.pattern.source} does not match ${subject}.`);
  const value = match[rule.group];
  if (value === undefined) return none(`${rule.line}: ${rule.pattern.source} yields no group ${rule.group} for ${subject}.`);
  return byText(value, !isPreRelease(subject));
}
