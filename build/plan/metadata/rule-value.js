import { matchText, none, subjectOf } from "./rule-subject.js";
import { renderTemplate } from "./template.js";
import { isFullVersion, isPreRelease } from "./version-text.js";
import { planVersionValue } from "./version-value.js";
export function planRuleValue(rule, context) {
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
function moving(value) {
    return { value, latest: false, kind: 'moving', parts: 0, warnings: [] };
}
/** Whoever writes 1.2.3 as plain text means the one version, too. */
function byText(value, latest) {
    const [, numbers = ''] = /^v?(\d+(?:\.\d+)?)$/.exec(value) ?? [];
    const parts = numbers === '' ? 0 : numbers.split('.').length;
    const full = isFullVersion(value);
    return { value, latest, kind: full ? 'immutable' : 'moving', fixed: full, parts, warnings: [] };
}
function planRef(event, { branch, tag, pullRequest }) {
    if (event === 'branch')
        return branch === undefined ? none() : moving(branch);
    if (event === 'pr')
        return pullRequest === undefined ? none() : moving(pullRequest);
    return tag === undefined ? none() : byText(tag, !isPreRelease(tag));
}
function matchesEdge(branch, context) {
    return branch === undefined ? context.isDefaultBranch : context.branch === branch;
}
function planMatch(rule, context) {
    const subject = subjectOf(rule, context);
    if (subject === undefined)
        return none();
    const match = matchText(subject, rule.pattern);
    if (match === null)
        return none(`${rule.line}: ${rule.pattern.source} does not match ${subject}.`);
    const value = match[rule.group];
    if (value === undefined)
        return none(`${rule.line}: ${rule.pattern.source} yields no group ${rule.group} for ${subject}.`);
    return byText(value, !isPreRelease(subject));
}
