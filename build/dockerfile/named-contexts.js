/** A name with `::linux/arm64` at its end counts for that platform only, and first. */
export function namedContexts(given = {}) {
    const sources = new Map(Object.entries(given).map(([name, source]) => [familiarName(name), source]));
    return (name, platform) => {
        // These two are never looked up.
        if (['scratch', 'context'].includes(name.toLowerCase()))
            return undefined;
        return sources.get(`${familiarName(name)}::${platform}`) ?? sources.get(familiarName(name));
    };
}
function familiarName(name) {
    return name.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '').replace(/:latest$/, '');
}
