// Reads one request to the token endpoint: who asks, with which password, for which scopes. It grants nothing.
import type { Login } from '../description.ts';
import { parseScopes, type Access, type Role } from './token-scope.ts';

export type Users = { readonly writer: Login; readonly reader: Login };

export type TokenRequest = {
  /** Undefined: credentials were given, and they are wrong. */
  readonly role: Role | undefined;
  readonly user: string;
  readonly service: string;
  readonly scopes: readonly Access[];
};

/** Both ways that clients ask: GET with Basic authentication, and POST with an OAuth2 form. */
export function readTokenRequest(query: URLSearchParams, form: URLSearchParams | undefined, authorization: string | undefined, users: Users): TokenRequest {
  const asked = form ?? query;
  const login = form === undefined ? basicLogin(authorization) : formLogin(form);
  return {
    role: roleOf(login, users),
    user: login === undefined || login === 'unreadable' ? '' : login.username,
    service: asked.get('service') ?? '',
    scopes: parseScopes(asked.getAll('scope')),
  };
}

function basicLogin(authorization: string | undefined): Login | 'unreadable' | undefined {
  if (authorization === undefined) return undefined;
  const encoded = /^Basic (\S+)$/i.exec(authorization)?.[1];
  const text = Buffer.from(encoded ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? 'unreadable' : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function formLogin(form: URLSearchParams): Login | 'unreadable' | undefined {
  // Refresh tokens are never handed out, so nobody can bring one.
  if (form.get('grant_type') !== 'password') return 'unreadable';
  const [username, password] = [form.get('username') ?? '', form.get('password') ?? ''];
  return username === '' && password === '' ? undefined : { username, password };
}

function roleOf(login: Login | 'unreadable' | undefined, users: Users): Role | undefined {
  if (login === undefined) return 'anonymous';
  if (login === 'unreadable') return undefined;
  const is = (user: Login): boolean => user.username === login.username && user.password === login.password;
  if (is(users.writer)) return 'writer';
  return is(users.reader) ? 'reader' : undefined;
}
