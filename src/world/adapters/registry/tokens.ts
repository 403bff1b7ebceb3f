// Gets a Bearer token from a registry's token service (distribution docs "Token Authentication Specification" and
// "OAuth2"). The login goes to the challenge's realm and nowhere else.
import type { RegistryError } from '../../ports/registry.ts';
import type { Credentials } from './docker-config.ts';
import { damaged, request, refusal, type HttpRequest } from './request.ts';

export type TokenQuestion = {
  readonly realm: URL;
  readonly service: string | undefined;
  /** `repository:owner/name:pull,push`, one for each repository. */
  readonly scopes: readonly string[];
  readonly credentials: Credentials | undefined;
  readonly image: string;
};

/** Throws RegistryError: the service's own status, its body without anything that we sent. */
export async function askForToken(question: TokenQuestion): Promise<string> {
  const asked = question.credentials?.kind === 'identity' ? refreshRequest(question, question.credentials.token.reveal()) : plainRequest(question);
  const first = await request(asked);
  // Token services refuse a good login now and then. Once more, and no oftener: a wrong password may lock the account.
  const answer = first.status === 401 && question.credentials !== undefined ? await request(asked) : first;
  if (answer.status !== 200) throw withoutSecrets(refusal(asked, answer), question);
  const token = tokenIn(new TextDecoder().decode(answer.bytes));
  if (token === undefined) throw damaged(asked, 'it holds no token.');
  return token;
}

export function basicAuthorization(credentials: Credentials | undefined): string | undefined {
  if (credentials?.kind !== 'password') return undefined;
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password.reveal()}`).toString('base64')}`;
}

function plainRequest(question: TokenQuestion): HttpRequest {
  const url = new URL(question.realm);
  if (question.service !== undefined) url.searchParams.set('service', question.service);
  for (const scope of question.scopes) url.searchParams.append('scope', scope);
  const authorization = basicAuthorization(question.credentials);
  return { ...common(question), method: 'GET', url, headers: authorization === undefined ? {} : { authorization } };
}

function refreshRequest(question: TokenQuestion, token: string): HttpRequest {
  const form = { grant_type: 'refresh_token', client_id: 'ghcr-buildx-action', service: question.service ?? '', scope: question.scopes.join(' '), refresh_token: token };
  return { ...common(question), method: 'POST', url: question.realm, headers: {}, body: new URLSearchParams(form) };
}

function common(question: TokenQuestion): Pick<HttpRequest, 'operation' | 'image' | 'timeoutMs'> {
  return { operation: `log in at ${question.realm.host} for`, image: question.image, timeoutMs: 30_000 };
}

/** `token`, or `access_token` as OAuth2 names it. */
function tokenIn(text: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    const fields = new Map(answer !== null && typeof answer === 'object' ? Object.entries(answer) : []);
    return [fields.get('token'), fields.get('access_token')].find((value): value is string => typeof value === 'string' && value !== '');
  } catch {
    return undefined;
  }
}

/** A service that echoes what it got must not bring a password into the log. */
function withoutSecrets(error: RegistryError, { credentials }: TokenQuestion): RegistryError {
  const secret = credentials?.kind === 'identity' ? credentials.token : credentials?.password;
  const forms = [secret?.reveal(), basicAuthorization(credentials)?.slice('Basic '.length)];
  if (!forms.some((form) => form !== undefined && form !== '' && error.body.includes(form))) return error;
  return refusal(error, { status: error.status, headers: new Map(), bytes: new TextEncoder().encode('(answer left out: it repeats the login)'), url: new URL('about:blank') });
}
