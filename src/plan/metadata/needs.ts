// Which questions the GitHub API has to be asked before metadata can be planned: only what the event does not hold.
import type { Inputs } from '../../domain/inputs.ts';
import type { Trigger } from '../../domain/trigger.ts';
import type { Libraries } from '../../inputs/libraries.ts';
import { linesOf } from './attributes.ts';
import { defaultBranchOf, globalNames, refOf } from './expressions.ts';
import { readFlavor } from './flavor.ts';
import type { Rule } from './rule.ts';
import { readRules } from './rule-line.ts';
import { parseTemplate, templateNames, type Template } from './template.ts';

export type Need = 'repository' | 'commit-time';

/** What to ask: what a rule can't do without, and what only fills a label. Inputs with problems are read as far as they go. */
export function metadataNeeds(inputs: Pick<Inputs, 'metadata' | 'created'>, trigger: Trigger, libraries: Libraries): ReadonlySet<Need> {
  const needs = new Set(requiredNeeds(inputs, trigger, libraries));
  if (lacksDescription(trigger)) needs.add('repository');
  if (trigger.commitTime === undefined && inputs.created === 'commit') needs.add('commit-time');
  return needs;
}

/** What a rule or template of the user's can't do without: a failure to ask for it fails the run. */
export function requiredNeeds(inputs: Pick<Inputs, 'metadata'>, trigger: Trigger, libraries: Libraries): ReadonlySet<Need> {
  const { rules } = readRules(inputs.metadata.tags, libraries);
  const names = new Set(usedTemplates(inputs, rules, libraries).flatMap(templateNames));
  const needs = new Set<Need>();
  if (asksForDefaultBranch(rules, names, trigger) && defaultBranchOf(trigger, {}) === undefined) needs.add('repository');
  if (trigger.commitTime === undefined && names.has('commit_date')) needs.add('commit-time');
  return needs;
}

/** Whether a template writes a date: what does that has to be loaded then. */
export function asksForDates(inputs: Pick<Inputs, 'metadata'>, libraries: Libraries): boolean {
  const names = usedTemplates(inputs, readRules(inputs.metadata.tags, libraries).rules, libraries).flatMap(templateNames);
  return names.includes('date') || names.includes('commit_date');
}

/** A payload that has the repository has its address; then an absent description or licence means that there is none. */
function lacksDescription({ repository }: Trigger): boolean {
  return repository.htmlUrl === undefined && (repository.description === undefined || repository.licence === undefined);
}

/** Tags and pull requests are not on the default branch, whichever it is. */
function asksForDefaultBranch(rules: readonly Rule[], names: ReadonlySet<string>, trigger: Trigger): boolean {
  if (!refOf(trigger).startsWith('refs/heads/')) return false;
  const byEdge = rules.some((rule) => rule.type === 'edge' && rule.branch === undefined);
  return byEdge || names.has('is_default_branch') || names.has('is_not_default_branch');
}

function usedTemplates({ metadata }: Pick<Inputs, 'metadata'>, rules: readonly Rule[], libraries: Libraries): readonly Template[] {
  const { flavor } = readFlavor(metadata.flavor, libraries);
  const pairs = linesOf([...metadata.labels, ...metadata.annotations]).flatMap((line) => {
    const template = parseTemplate(line, globalNames, libraries);
    return template.ok ? [template.value] : [];
  });
  const affixes = [flavor.prefix?.text ?? [], flavor.suffix?.text ?? []];
  return [...rules.flatMap(ruleTemplates), ...affixes, ...pairs];
}

function ruleTemplates(rule: Rule): readonly Template[] {
  const common = [rule.enable, rule.prefix ?? [], rule.suffix ?? []];
  switch (rule.type) {
    case 'schedule':
      return [...common, rule.pattern];
    case 'semver':
    case 'pep440':
    case 'match':
    case 'raw':
      return [...common, rule.value ?? []];
    case 'edge':
    case 'ref':
    case 'sha':
    case 'reference':
      return common;
  }
}
