/** A tag that matches is immutable and fixed. A pattern is the whole name: `*` stands for any text, `?` for one character. */
export function fixMatching(tags, patterns) {
    const expressions = patterns.map(patternExpression);
    return tags.map((tag) => (expressions.some((expression) => expression.test(tag.tag)) ? { ...tag, kind: 'immutable', fixed: true } : tag));
}
function patternExpression(pattern) {
    const source = pattern.replaceAll(/[^\w*?]/g, '\\$&').replaceAll(/\*+/g, '.*').replaceAll('?', '.');
    return new RegExp(`^${source}$`);
}
