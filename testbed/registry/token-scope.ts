// Decides what a user may do with a repository: the pure half of the token server.
// Writer as a job's token with `packages: write`, reader as a fork's, anonymous as anybody on the internet.

export type Role = 'writer' | 'reader' | 'anonymous';

export type Access = { readonly type: string; readonly name: string; readonly actions: readonly string[] };

const publicPrefixes = ['public/', 'testbed/'];

/** Each scope as asked for, with the actions that are granted; a scope with none of them is left out. */
export function grantAccess(role: Role, scopes: readonly Access[]): Access[] {
  return scopes
    .map((scope) => ({ ...scope, actions: scope.actions.filter((action) => mayDo(role, scope, action)) }))
    .filter(({ actions }) => actions.length > 0);
}

function mayDo(role: Role, { type, name }: Access, action: string): boolean {
  switch (role) {
    case 'writer':
      return type === 'repository' || type === 'registry';
    case 'reader':
      return type === 'repository' && action === 'pull';
    case 'anonymous':
      return type === 'repository' && action === 'pull' && publicPrefixes.some((prefix) => name.startsWith(prefix));
  }
}

/** `repository:octo/app:pull,push repository:octo/base:pull`, as one parameter or as several. */
export function parseScopes(parameters: readonly string[]): Access[] {
  return parameters.flatMap((parameter) => parameter.split(' ')).flatMap((text) => parseScope(text));
}

function parseScope(text: string): Access[] {
  // A name may hold a host with a port, so only the first and the last colon separate.
  const [first, last] = [text.indexOf(':'), text.lastIndexOf(':')];
  if (first <= 0 || last <= first + 1) return [];
  const type = text.slice(0, first).replace(/\(.*\)$/, '');
  const actions = text.slice(last + 1).split(',').filter((action) => action !== '');
  return [{ type, name: text.slice(first + 1, last), actions: [...new Set(actions)] }];
}
