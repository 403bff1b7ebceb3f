// Where a registry sends clients for a token, and the same sentence with the front's address in it.

export type TokenService = { readonly realm: URL; readonly service: string };

/** `registry`: `localhost:PORT`. One without login has no realm, and nobody will ask. */
export async function tokenServiceOf(registry: string): Promise<TokenService> {
  const answer = await fetch(`http://${registry}/v2/`);
  await answer.arrayBuffer();
  const challenge = answer.headers.get('www-authenticate') ?? '';
  const read = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1];
  return { realm: new URL(read('realm') ?? `http://${registry}/token`), service: read('service') ?? '' };
}

/** Realm and Location name the front, so that those requests come to it as well. */
export function throughFront(headers: Readonly<Record<string, string>>, front: string, registry: string): Record<string, string> {
  const { 'www-authenticate': challenge, location } = headers;
  return {
    ...headers,
    ...(challenge === undefined ? {} : { 'www-authenticate': challenge.replace(/realm="[^"]*"/, `realm="${frontRealm(front)}"`) }),
    ...(location === undefined ? {} : { location: location.replace(`http://${registry}/`, `http://${front}/`) }),
  };
}

export function frontChallenge(front: string, { service }: TokenService): string {
  return `Bearer realm="${frontRealm(front)}",service="${service}"`;
}

function frontRealm(front: string): string {
  return `http://${front}/token`;
}
