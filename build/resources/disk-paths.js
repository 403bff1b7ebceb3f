/** `builder` undefined: not known (yet). The engine's folder comes first. */
export function diskPaths({ engine, context }, builder, environment) {
    const temporary = environment['RUNNER_TEMP'] ?? '';
    const isHere = isLocal(context, environment['DOCKER_HOST'] ?? '') && builder !== undefined && usesEngine(builder);
    return [...(engine?.rootFolder !== undefined && isHere ? [engine.rootFolder] : []), ...(temporary === '' ? [] : [temporary])];
}
/** A named context may lead anywhere, and a path of another machine is not to be looked at on this one. */
function isLocal(context = 'default', host) {
    return host === '' ? context === 'default' : isSocket(host);
}
/** The state of a docker-container builder is a volume of the engine. Other drivers keep theirs elsewhere. */
function usesEngine({ driver, endpoints }) {
    return (driver === 'docker-container' || driver === 'docker') && (endpoints.length === 0 || endpoints.some((endpoint) => endpoint === '' || endpoint === 'default' || isSocket(endpoint)));
}
function isSocket(address) {
    return address.startsWith('unix://');
}
