// Requests to one registry, logged in as it asks: answers its challenge, keeps tokens by scope, refreshes an expired one
// once. A token or login is only ever sent to the origin that it was asked for by.
import { readChallenge } from './challenge.ts';
import type { Credentials } from './docker-config.ts';
import { request, type HttpAnswer, type HttpRequest } from './request.ts';
import { askForToken, basicAuthorization } from './tokens.ts';

export type Access = { readonly repository: string; readonly actions: 'pull' | 'pull,push' };

export type RegistryRequest = Omit<HttpRequest, 'url'> & {
  /** Below the registry's root, or an absolute address that the registry gave (an upload's Location). */
  readonly path: string | URL;
  readonly access: Access;
};

export class RegistrySession {
  readonly #origin: URL;
  readonly #credentials: Credentials | undefined;
  /** Scope -> Authorization header. A promise, so that requests at once share one login. */
  readonly #authorizations = new Map<string, Promise<string>>();

  constructor(origin: URL, credentials: Credentials | undefined) {
    this.#origin = origin;
    this.#credentials = credentials;
  }

  /** Any status is an answer, 401 too when logging in did not help. Throws RegistryError as `request` and the login do. */
  async send(asked: RegistryRequest): Promise<HttpAnswer> {
    const url = new URL(asked.path, this.#origin);
    if (url.origin !== this.#origin.origin) return await request({ ...asked, url });

    const scope = this.#scopeFor(asked.access);
    const known = this.#authorizations.get(scope);
    const first = await request({ ...asked, url, headers: withAuthorization(asked.headers, await known) });
    if (first.status !== 401) return first;

    // No token yet, or it has expired. Another request may have replaced it meanwhile: then that one is used.
    if (this.#authorizations.get(scope) === known) this.#logIn(scope, first, asked.image);
    const fresh = await this.#authorizations.get(scope);
    return fresh === undefined ? first : await request({ ...asked, url, headers: withAuthorization(asked.headers, fresh) });
  }

  /** A token that may push may pull: one login does for both where it is there already. */
  #scopeFor({ repository, actions }: Access): string {
    const both = `repository:${repository}:pull,push`;
    return actions === 'pull' && !this.#authorizations.has(both) ? `repository:${repository}:pull` : both;
  }

  #logIn(scope: string, refused: HttpAnswer, image: string): void {
    this.#authorizations.delete(scope);
    const challenge = readChallenge(refused.headers.get('www-authenticate'), this.#origin);
    if (challenge === undefined) return;
    if (challenge.scheme === 'basic') {
      const basic = basicAuthorization(this.#credentials);
      if (basic !== undefined) this.#authorizations.set(scope, Promise.resolve(basic));
      return;
    }
    const { realm, service } = challenge;
    const authorization = askForToken({ realm, service, scope, credentials: this.#credentials, image }).then((token) => `Bearer ${token}`);
    this.#authorizations.set(scope, authorization);
    // A failed login is not kept: the next request may ask again.
    authorization.catch(() => {
      if (this.#authorizations.get(scope) === authorization) this.#authorizations.delete(scope);
    });
  }
}

function withAuthorization(headers: Readonly<Record<string, string>>, authorization: string | undefined): Readonly<Record<string, string>> {
  return authorization === undefined ? headers : { ...headers, authorization };
}
