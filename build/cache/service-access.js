export function serviceAccess(environment, { event }) {
    const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL: cache = '', ACTIONS_CACHE_SERVICE_V2: v2 = '' } = environment;
    const service = /^(?:1|t|true)$/i.test(v2) || cache === '' ? 2 : 1;
    if (token === '' || (results === '' && cache === ''))
        return { there: false, service, read: false, write: false, why: 'this runner has no cache service' };
    const reasons = [byMode((environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()), byClaims(token), byEvent(event)];
    const why = reasons.find((one) => one !== undefined)?.why;
    return {
        there: true,
        service,
        read: reasons.every((one) => one?.read !== false),
        write: reasons.every((one) => one?.write !== false),
        ...(why === undefined ? {} : { why }),
    };
}
/** The key `cache-mode` of a workflow or job. */
function byMode(mode) {
    const why = `cache-mode of the job is ${mode}`;
    if (mode === 'none')
        return { read: false, write: false, why };
    if (mode === 'read')
        return { read: true, write: false, why };
    return mode === 'write-only' ? { read: false, write: true, why } : undefined;
}
/**
 * The claim `ac` of the token: a JSON list of `{"Scope": "refs/heads/main", "Permission": 3}` (1 read, 2 write). Not known: no
 * restriction. Whoever has a scope may try to read it: act's token has 2 alone, and a denied read is a miss and no more.
 */
function byClaims(token) {
    const claims = decoded(() => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
    const list = decoded(() => JSON.parse(String(fieldsOf(claims)['ac'])));
    if (!Array.isArray(list))
        return undefined;
    const granted = list.map((one) => Number(fieldsOf(one)['Permission'])).reduce((all, one) => all | one, 0);
    if ((granted & 2) !== 0)
        return undefined;
    return { read: granted !== 0, write: false, why: `the token of this run may ${granted === 0 ? 'neither read nor write' : 'only read'} the cache` };
}
/** Code of others must not fill the cache that the default branch's builds read. */
function byEvent(event) {
    const readOnly = (why) => ({ read: true, write: false, why });
    switch (event.kind) {
        case 'pull-request':
            return event.pullRequest.origin === 'fork' ? readOnly('the pull request comes from a fork') : undefined;
        case 'pull-request-target':
        case 'issue-comment':
            return readOnly('the event may build the code of others');
        case 'workflow-run':
            return event.fromFork ? readOnly('the run before this one was of a fork') : undefined;
        case 'branch-push':
        case 'tag-push':
        case 'deletion':
        case 'dispatch':
        case 'repository-dispatch':
        case 'schedule':
        case 'release':
        case 'merge-group':
        case 'create':
        case 'registry-package':
            return undefined;
    }
}
function decoded(parse) {
    try {
        return parse();
    }
    catch {
        return undefined;
    }
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}
