import { linesOf } from "./attributes.js";
import { defaultBranchOf, globalNames, refOf } from "./expressions.js";
import { readFlavor } from "./flavor.js";
import { readRules } from "./rule-line.js";
import { parseTemplate, templateNames } from "./template.js";
/** What to ask: what a rule can't do without, and what only fills a label. Inputs with problems are read as far as they go. */
export function metadataNeeds(inputs, trigger) {
    const needs = new Set(requiredNeeds(inputs, trigger));
    if (lacksDescription(trigger))
        needs.add('repository');
    if (trigger.commitTime === undefined && inputs.created === 'commit')
        needs.add('commit-time');
    return needs;
}
/** What a rule or template of the user's can't do without: a failure to ask for it fails the run. */
export function requiredNeeds(inputs, trigger) {
    const { rules } = readRules(inputs.metadata.tags);
    const names = new Set(usedTemplates(inputs, rules).flatMap(templateNames));
    const needs = new Set();
    if (asksForDefaultBranch(rules, names, trigger) && defaultBranchOf(trigger, {}) === undefined)
        needs.add('repository');
    if (trigger.commitTime === undefined && names.has('commit_date'))
        needs.add('commit-time');
    return needs;
}
/** Whether a template writes a date: what does that has to be loaded then. */
export function asksForDates(inputs) {
    const names = usedTemplates(inputs, readRules(inputs.metadata.tags).rules).flatMap(templateNames);
    return names.includes('date') || names.includes('commit_date');
}
/** A payload that has the repository has its address; then an absent description or licence means that there is none. */
function lacksDescription({ repository }) {
    return repository.htmlUrl === undefined && (repository.description === undefined || repository.licence === undefined);
}
/** Tags and pull requests are not on the default branch, whichever it is. */
function asksForDefaultBranch(rules, names, trigger) {
    if (!refOf(trigger).startsWith('refs/heads/'))
        return false;
    const byEdge = rules.some((rule) => rule.type === 'edge' && rule.branch === undefined);
    return byEdge || names.has('is_default_branch') || names.has('is_not_default_branch');
}
function usedTemplates({ metadata }, rules) {
    const { flavor } = readFlavor(metadata.flavor);
    const pairs = linesOf([...metadata.labels, ...metadata.annotations]).flatMap((line) => {
        const template = parseTemplate(line, globalNames);
        return template.ok ? [template.value] : [];
    });
    const affixes = [flavor.prefix?.text ?? [], flavor.suffix?.text ?? []];
    return [...rules.flatMap(ruleTemplates), ...affixes, ...pairs];
}
function ruleTemplates(rule) {
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
