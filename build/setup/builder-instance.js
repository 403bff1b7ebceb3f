// A builder as buildx keeps it (store.NodeGroup, JSON in instances/): read only to leave out nodes. Pure.
/** The same without `names`; undefined: the text is none that can be understood, or nothing would be left. */
export function withoutNodes(text, names) {
    const group = decode(text);
    const nodes = group?.['Nodes'];
    if (group === undefined || !Array.isArray(nodes))
        return undefined;
    const kept = nodes.filter((node) => !names.includes(nameOf(node)));
    return kept.length === 0 || kept.length !== nodes.length - names.length ? undefined : JSON.stringify({ ...group, Nodes: kept });
}
function nameOf(node) {
    const name = node !== null && typeof node === 'object' && 'Name' in node ? node.Name : undefined;
    return typeof name === 'string' ? name : '';
}
function decode(text) {
    try {
        const value = JSON.parse(text ?? '');
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
