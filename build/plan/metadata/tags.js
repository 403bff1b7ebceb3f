import { fixMatching } from "./immutable-patterns.js";
import { affixesOfLatest, orderMoving } from "./moving-order.js";
import { planRuleValue } from "./rule-value.js";
import { correctTag } from "./tag-text.js";
import { renderTemplate, templateNames } from "./template.js";
import { isFullVersion } from "./version-text.js";
/** `immutable`: patterns of tags that never move, whatever made them. */
export function nameTags(rules, flavor, context, immutable = []) {
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
function applyRule(rule, flavor, context) {
    const enabled = renderTemplate(rule.enable, context.expressions);
    if (enabled !== 'true' && enabled !== 'false') {
        return { tags: [], problems: [{ input: 'tags', given: rule.line, expected: `enable to come to true or false; it comes to "${enabled}"` }] };
    }
    if (enabled === 'false')
        return { tags: [] };
    if (rule.type === 'reference') {
        return { tags: rule.references.map(({ image, tag }) => ({ tag, image, kind: kindOfText(tag, context), fixed: isFullVersion(tag), parts: 0, value: tag, follows: 'text', affixes: affixesOfLatest(tag) })) };
    }
    const { value, latest, kind, fixed, parts, version, warnings } = planRuleValue(rule, context);
    if (value === undefined)
        return { tags: [], warnings };
    const affixes = [rule.prefix ?? flavor.prefix?.text, rule.suffix ?? flavor.suffix?.text];
    const [prefix = '', suffix = ''] = affixes.map((template) => render(template, context));
    const text = `${prefix}${value}${suffix}`;
    // Nothing but an affix for a part that is missing (-alpine) is a name that nobody asked for.
    if (text === '' || (value === '' && /^[.-]/.test(text)))
        return { tags: [], warnings };
    const { tag, warning } = correctTag(text);
    const said = [...warnings, ...[warning, hintOf(rule)].filter((one) => one !== undefined)];
    if (tag === undefined)
        return { tags: [], warnings: said };
    const own = rule.type === 'raw' ? rule.value : [];
    const namesCommit = [...affixes, own].some((template) => templateNames(template ?? []).includes('sha'));
    const named = {
        ...{ tag, kind: namesCommit || namesRun(text, context) ? 'immutable' : kind, fixed: fixed === true, parts, value, affixes: { prefix, suffix } },
        ...(version === undefined ? {} : { version }),
        follows: followsBranch(rule) ? 'branch' : 'text',
    };
    return { tags: [named], latest, warnings: said };
}
/** Names of these rules are of a branch, whatever they look like. */
function followsBranch(rule) {
    return rule.type === 'edge' || rule.type === 'schedule' || (rule.type === 'ref' && rule.event !== 'tag');
}
/** A line that build-push-action would read as image:latest is a tag's name here. */
function hintOf(rule) {
    const isImage = rule.type === 'raw' && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^:=,]+$/.test(rule.line);
    return isImage ? `${rule.line} is read as the name of a tag: write ${rule.line}:latest for an image, or use images.` : undefined;
}
/** Whatever names the commit stays with it. */
function namesRun(text, { sha }) {
    return sha !== '' && text.includes(sha);
}
function kindOfText(text, context) {
    return isFullVersion(text) || namesRun(text, context) ? 'immutable' : 'moving';
}
function nameLatest({ prefix, suffix }, context) {
    const affix = (given) => (given?.onLatest === true ? render(given.text, context) : '');
    const { tag, warning } = correctTag(`${affix(prefix)}latest${affix(suffix)}`);
    // The full versions beside it have the flavor's affixes, whether latest has them or not.
    const affixes = { prefix: render(prefix?.text, context), suffix: render(suffix?.text, context) };
    return {
        tags: tag === undefined ? [] : [{ tag, kind: 'moving', fixed: false, parts: 0, value: 'latest', affixes, follows: 'text' }],
        warnings: warning === undefined ? [] : [warning],
    };
}
function render(template, context) {
    return template === undefined ? '' : renderTemplate(template, context.expressions);
}
/** The first place counts; of two meanings the stricter one. */
function mergeSame(named) {
    const merged = new Map();
    for (const one of named) {
        const key = `${one.image ?? ''}:${one.tag}`;
        const before = merged.get(key);
        if (before === undefined)
            merged.set(key, one);
        else if (one.kind === 'immutable')
            merged.set(key, { ...before, kind: 'immutable', fixed: before.fixed || one.fixed });
    }
    return [...merged.values()];
}
