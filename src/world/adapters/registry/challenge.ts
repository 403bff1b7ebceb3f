// Reads WWW-Authenticate (RFC 9110 section 11.6.1; distribution-spec token authentication) and says where a login may go.
import { ActionError } from '../../../domain/action-error.ts';

export type Challenge =
  | { readonly scheme: 'bearer'; readonly realm: URL; readonly service: string | undefined }
  | { readonly scheme: 'basic' };

/** Bearer wins over Basic where a registry offers both. undefined: nothing that we can answer. */
export function readChallenge(header: string | undefined, registry: URL): Challenge | undefined {
  const offers = splitOffers(header ?? '');
  const bearer = offers.find(({ scheme }) => scheme === 'bearer');
  const realm = bearer?.parameters.get('realm');
  if (realm !== undefined) return { scheme: 'bearer', realm: trustedRealm(realm, registry), service: bearer?.parameters.get('service') };
  return offers.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/**
 * A registry names its token service itself (Docker Hub's is another host), so any host is right, but only over https:
 * the password goes there. Plain http is accepted from this machine to this machine only.
 */
function trustedRealm(realm: string, registry: URL): URL {
  const url = URL.parse(realm);
  const isTrusted = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname) && isLoopback(registry.hostname));
  if (url !== null && isTrusted) return url;
  throw new ActionError({
    code: 'UNEXPECTED_ANSWER',
    what: `The registry ${registry.host} can't be logged in to safely.`,
    why: `It asks for the login at ${JSON.stringify(realm)}, which is not an https address.`,
    fix: 'Have the registry name an https address as realm of its token service.',
  });
}

type Offer = { readonly scheme: string; readonly parameters: ReadonlyMap<string, string> };

/** `Bearer realm="…",service="…", Basic realm="…"`: a word without `=` after it starts the next offer. */
function splitOffers(header: string): readonly Offer[] {
  const offers: { scheme: string; parameters: Map<string, string> }[] = [];
  for (const [, name = '', quoted, plain] of header.matchAll(/([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/g)) {
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
    if (value === undefined) offers.push({ scheme: name.toLowerCase(), parameters: new Map() });
    else offers.at(-1)?.parameters.set(name.toLowerCase(), value);
  }
  return offers;
}
