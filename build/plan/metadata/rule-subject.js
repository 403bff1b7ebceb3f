import { renderTemplate } from "./template.js";
/** The Git tag, or what the rule's `value` renders to; undefined where there is neither. */
export function subjectOf(rule, context) {
    if (rule.value === undefined)
        return context.tag;
    return renderTemplate(rule.value, context.expressions) || undefined;
}
export function matchText(text, { source, flags }) {
    return text.match(new RegExp(source, flags));
}
export function none(...warnings) {
    return { latest: false, kind: 'moving', parts: 0, warnings };
}
