/** undefined: a path of the build context. */
export function remoteSourceOf(address, checksum) {
    const kind = kindOf(address);
    if (kind === undefined)
        return undefined;
    const fixed = checksum === undefined || checksum === '' ? (kind === 'git' ? commitIn(address) : undefined) : checksum;
    return { kind, address, ...(fixed === undefined ? {} : { checksum: fixed }) };
}
function kindOf(address) {
    if (/^(?:git|ssh):\/\//.test(address) || /^[\w.-]+@[\w.-]+:(?!\/\/)/.test(address))
        return 'git';
    if (!/^https?:\/\//.test(address))
        return undefined;
    // Only an address whose path ends in .git is a repository.
    return /^https?:\/\/[^?#]*\.git(?:[?#]|$)/.test(address) ? 'git' : 'http';
}
/** A whole commit as reference, or `?checksum=`. */
function commitIn(address) {
    const [, fragment] = /#([^:]*)/.exec(address) ?? [];
    const [, query = ''] = /\?([^#]*)/.exec(address) ?? [];
    const parameters = new URLSearchParams(query);
    const named = parameters.get('checksum') ?? parameters.get('commit');
    if (named !== null)
        return named;
    const reference = fragment ?? parameters.get('ref') ?? '';
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(reference) ? reference : undefined;
}
