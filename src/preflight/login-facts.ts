// With which login a registry was asked, as far as it helps to explain a denial. The password's first letters are looked
// at, nothing of it is kept.
import { registryOf, type ImageName } from '../domain/image-ref.ts';
import type { Plan } from '../domain/plan.ts';
import type { Secret } from '../domain/secret.ts';

export type LoginFacts =
  /** None of this run; the Docker configuration may hold one. `reason`: why a written login was left out. */
  | { readonly made: false; readonly reason?: string }
  | { readonly made: true; readonly username: string; readonly given: 'by-input' | 'by-default'; readonly token: TokenKind };

/** github.blog, "Behind GitHub's new authentication token formats": ghs_ (GITHUB_TOKEN and apps), ghp_, github_pat_. */
export type TokenKind = 'job' | 'classic' | 'fine-grained' | 'other';

export function loginFacts(plan: Pick<Plan, 'inputs'>, image: ImageName): LoginFacts {
  const host = registryOf(image);
  const login = plan.inputs.login.logins.find(({ registry }) => registry === host);
  if (login !== undefined) return { made: true, username: login.username, given: login.given, token: tokenKind(login.password, login.given) };
  const reason = plan.inputs.warnings.find((warning) => warning.startsWith(`No login to ${host}:`));
  return { made: false, ...(reason === undefined ? {} : { reason }) };
}

function tokenKind(password: Secret, given: 'by-input' | 'by-default'): TokenKind {
  const value = password.reveal();
  if (value.startsWith('ghs_')) return 'job';
  if (value.startsWith('ghp_')) return 'classic';
  if (value.startsWith('github_pat_')) return 'fine-grained';
  // An older GitHub Enterprise Server's tokens have no mark.
  return given === 'by-default' ? 'job' : 'other';
}
