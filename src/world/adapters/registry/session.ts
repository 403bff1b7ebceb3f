// Requests to one registry, logged in as it asks: answers its challenge, keeps tokens by scope, refreshes an expired one
// once. A token or login is only ever sent to the origin that it was asked for by.
import type { Answer } from '../http-exchange.ts';
import { readChallenge } from './challenge.ts';
import type { Credentials } from './docker-config.ts';
import { openAnswer, wholeAnswer, type HttpAnswer, type HttpRequest } from './request.ts';
import { askForToken, basicAuthorization } from './tokens.ts';

/** `from`: another repository that is read as well (to mount a blob). */
export type Access = { readonly repository: string; readonly actions: 'pull' | 'pull,push'; readonly from?: string };

export type RegistryRequest = Omit<HttpRequest, 'url'> & {
  /** Below the registry's root, or an absolute address that the registry gave (an upload's Location). */
  readonly path: string | URL;
  readonly access: Access;
  /** Its answer does not matter: a login that was refused is not asked for again. */
  readonly isCourtesy?: true;
};

export class RegistrySession {
  readonly #origin: URL;
  readonly #credentials: Credentials | undefined;
  /** Scopes -> Authorization header. A promise, so that requests at once share one login. */
  readonly #authorizations = new Map<string, Promise<string>>();

  constructor(origin: URL, credentials: Credentials | undefined) {
    this.#origin = origin;
    this.#credentials = credentials;
  }

  /** Any status is an answer, 401 too when logging in did not help. Throws RegistryError as `request` and the login do. */
  async send(asked: RegistryRequest): Promise<HttpAnswer> {
    const { answered, response } = await this.open(asked);
    return await wholeAnswer(answered, response);
  }

  /** The same with the answer's body still to be read; `answered` is the request that it belongs to. */
  async open(asked: RegistryRequest): Promise<{ readonly answered: HttpRequest; readonly response: Answer }> {
    const url = new URL(asked.path, this.#origin);
    const attempt = async (authorization: string | undefined): Promise<{ readonly answered: HttpRequest; readonly response: Answer }> => {
      const answered = { ...asked, url, headers: withAuthorization(asked.headers, authorization) };
      return { answered, response: await openAnswer(answered) };
    };
    if (url.origin !== this.#origin.origin) return await attempt(undefined);

    const scopes = this.#scopesFor(asked.access);
    const key = scopes.join(' ');
    const known = this.#authorizations.get(key);
    const first = await attempt(await known);
    if (first.response.status !== 401 || (asked.isCourtesy === true && known !== undefined)) return first;

    // No token yet, or it has expired. Another request may have replaced it meanwhile: then that one is used.
    if (this.#authorizations.get(key) === known) this.#logIn(scopes, first.response.headers.get('www-authenticate'), asked.image);
    const fresh = await this.#authorizations.get(key);
    if (fresh === undefined) return first;
    // Read to its end, so that its connection can be used again; whether that works does not matter.
    await wholeAnswer(first.answered, first.response).catch(() => undefined);
    return await attempt(fresh);
  }

  /** A token that may push may pull: one login does for both where it is there already. */
  #scopesFor({ repository, actions, from }: Access): readonly string[] {
    const both = `repository:${repository}:pull,push`;
    const own = actions === 'pull' && !this.#authorizations.has(both) ? `repository:${repository}:pull` : both;
    return from === undefined || from === repository ? [own] : [own, `repository:${from}:pull`];
  }

  #logIn(scopes: readonly string[], asks: string | undefined, image: string): void {
    const key = scopes.join(' ');
    this.#authorizations.delete(key);
    const challenge = readChallenge(asks, this.#origin);
    if (challenge === undefined) return;
    if (challenge.scheme === 'basic') {
      const basic = basicAuthorization(this.#credentials);
      if (basic !== undefined) this.#authorizations.set(key, Promise.resolve(basic));
      return;
    }
    const { realm, service } = challenge;
    const authorization = askForToken({ realm, service, scopes, credentials: this.#credentials, image }).then((token) => `Bearer ${token}`);
    this.#authorizations.set(key, authorization);
    // A failed login is not kept: the next request may ask again.
    authorization.catch(() => {
      if (this.#authorizations.get(key) === authorization) this.#authorizations.delete(key);
    });
  }
}

function withAuthorization(headers: Readonly<Record<string, string>>, authorization: string | undefined): Readonly<Record<string, string>> {
  return authorization === undefined ? headers : { ...headers, authorization };
}
