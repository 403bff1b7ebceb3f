import { csvAttribute, csvRecord } from "../build/csv-record.js";
/** `attests`: of the plan. `https_proxy` is read as `HTTPS_PROXY` is. */
export function planProxy({ daemon, driver, driverOpts }, attests, environment) {
    const none = { driverOpts: [], settings: {}, secrets: [], warnings: [] };
    const found = daemon.proxy === 'off' ? {} : proxiesOf(environment);
    const addresses = [found.httpProxy, found.httpsProxy].filter((value) => value !== undefined);
    if (addresses.length === 0)
        return none;
    const secrets = addresses.flatMap(secretsIn);
    const local = addresses.find(isLoopback);
    if (local !== undefined && !(driver === 'docker-container' && usesHostNetwork(driverOpts))) {
        return { ...none, secrets, warnings: [`The job's proxy is on this machine's loopback, where the builder does not reach it: it is not passed on (driver-opts: network=host would).`] };
    }
    const isSecret = secrets.length > 0;
    const recorded = isSecret && recordsArguments(attests);
    return {
        driverOpts: isSecret || !takesVariables(driver) ? [] : Object.entries(found).map(([name, value]) => csvRecord([[`env.${variableOf[name] ?? name}`, value]])),
        settings: recorded ? {} : found,
        secrets,
        warnings: isSecret ? [refusal(recorded, takesVariables(driver))] : [],
    };
}
/** Proxies of the user's own configuration without those that would be published in a provenance. Shape: host -> settings. */
export function withoutRecorded(proxies, attests) {
    if (!recordsArguments(attests))
        return proxies;
    return Object.fromEntries(Object.entries(proxies).filter(([, settings]) => secretsOfSettings(settings).length === 0));
}
export function secretsOfSettings(settings) {
    return settings !== null && typeof settings === 'object' ? Object.values(settings).flatMap((value) => (typeof value === 'string' ? secretsIn(value) : [])) : [];
}
const variableOf = { httpProxy: 'HTTP_PROXY', httpsProxy: 'HTTPS_PROXY', noProxy: 'NO_PROXY' };
function proxiesOf(environment) {
    return Object.fromEntries(Object.entries(variableOf).flatMap(([name, variable]) => {
        const value = environment[variable] || environment[variable.toLowerCase()];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
}
/** The whole address and its password, when it has one. */
function secretsIn(address) {
    const url = URL.parse(address.includes('://') ? address : `http://${address}`);
    if (url === null || (url.username === '' && url.password === ''))
        return [];
    return [address, url.password, decoded(url.password)].filter((text, at, all) => text !== '' && all.indexOf(text) === at);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function isLoopback(address) {
    const host = URL.parse(address.includes('://') ? address : `http://${address}`)?.hostname ?? '';
    return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}
function usesHostNetwork(driverOpts) {
    return driverOpts.some((option) => csvAttribute(option, 'network') === 'host');
}
function takesVariables(driver) {
    return driver === 'docker-container' || driver === 'kubernetes';
}
/** Build arguments stand in the provenance unless its mode is `min`; BuildKit's own default is `max`. */
function recordsArguments(attests) {
    return attests.some((attest) => csvAttribute(attest, 'type') === 'provenance' && csvAttribute(attest, 'disabled') !== 'true' && csvAttribute(attest, 'mode') !== 'min');
}
function refusal(recorded, hasDaemon) {
    const daemon = hasDaemon ? "The job's proxy has a password, which would stand in buildx's arguments: the builder does not get it." : "The job's proxy has a password.";
    const steps = recorded ? ' RUN steps do not get it either: this provenance (mode=max) would publish it.' : ' RUN steps get it.';
    return `${daemon}${steps} Use a proxy without one${recorded ? ', or provenance: mode=min' : ''}.`;
}
