// The job's proxy variables, for the builder's daemon and for RUN steps. A password in one of them must not be seen: options
// of the daemon are arguments of buildx, and RUN steps' proxies stand in a provenance of mode=max. Pure.
import type { BuilderInputs } from '../domain/inputs.ts';
import { csvAttribute, csvRecord } from '../build/csv-record.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Docker's `proxies.default` (docs.docker.com/engine/cli/proxy). */
export type ProxySettings = { readonly httpProxy?: string; readonly httpsProxy?: string; readonly noProxy?: string };

export type ProxyPlan = {
  /** For the daemon: driver options. */
  readonly driverOpts: readonly string[];
  /** For RUN steps: buildx makes build arguments of them that leave no trace in the image. */
  readonly settings: ProxySettings;
  /** To be masked in the log. */
  readonly secrets: readonly string[];
  readonly warnings: readonly string[];
};

/** `attests`: of the plan. `https_proxy` is read as `HTTPS_PROXY` is. */
export function planProxy({ daemon, driver, driverOpts }: BuilderInputs, attests: readonly string[], environment: Variables): ProxyPlan {
  const none: ProxyPlan = { driverOpts: [], settings: {}, secrets: [], warnings: [] };
  const found = daemon.proxy === 'off' ? {} : proxiesOf(environment);
  const addresses = [found.httpProxy, found.httpsProxy].filter((value) => value !== undefined);
  if (addresses.length === 0) return none;
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
export function withoutRecorded(proxies: Readonly<Record<string, unknown>>, attests: readonly string[]): Readonly<Record<string, unknown>> {
  if (!recordsArguments(attests)) return proxies;
  return Object.fromEntries(Object.entries(proxies).filter(([, settings]) => secretsOfSettings(settings).length === 0));
}

export function secretsOfSettings(settings: unknown): readonly string[] {
  return settings !== null && typeof settings === 'object' ? Object.values(settings).flatMap((value) => (typeof value === 'string' ? secretsIn(value) : [])) : [];
}

const variableOf: Readonly<Record<string, string>> = { httpProxy: 'HTTP_PROXY', httpsProxy: 'HTTPS_PROXY', noProxy: 'NO_PROXY' };

function proxiesOf(environment: Variables): ProxySettings {
  return Object.fromEntries(
    Object.entries(variableOf).flatMap(([name, variable]) => {
      const value = environment[variable] || environment[variable.toLowerCase()];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/** The whole address and its password, when it has one. */
function secretsIn(address: string): readonly string[] {
  const url = URL.parse(address.includes('://') ? address : `http://${address}`);
  if (url === null || (url.username === '' && url.password === '')) return [];
  return [address, url.password, decoded(url.password)].filter((text, at, all) => text !== '' && all.indexOf(text) === at);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isLoopback(address: string): boolean {
  const host = URL.parse(address.includes('://') ? address : `http://${address}`)?.hostname ?? '';
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}

function usesHostNetwork(driverOpts: readonly string[]): boolean {
  return driverOpts.some((option) => csvAttribute(option, 'network') === 'host');
}

function takesVariables(driver: BuilderInputs['driver']): boolean {
  return driver === 'docker-container' || driver === 'kubernetes';
}

/** Build arguments stand in the provenance unless its mode is `min`; BuildKit's own default is `max`. */
function recordsArguments(attests: readonly string[]): boolean {
  return attests.some((attest) => csvAttribute(attest, 'type') === 'provenance' && csvAttribute(attest, 'disabled') !== 'true' && csvAttribute(attest, 'mode') !== 'min');
}

function refusal(recorded: boolean, hasDaemon: boolean): string {
  const daemon = hasDaemon ? "The job's proxy has a password, which would stand in buildx's arguments: the builder does not get it." : "The job's proxy has a password.";
  const steps = recorded ? ' RUN steps do not get it either: this provenance (mode=max) would publish it.' : ' RUN steps get it.';
  return `${daemon}${steps} Use a proxy without one${recorded ? ', or provenance: mode=min' : ''}.`;
}
