// One possible cause of a denied push, and the facts that speak for it. What they come to is judged elsewhere.
import type { Failure } from '../domain/failure.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { Trigger } from '../domain/trigger.ts';
import type { RegistryRefusal } from '../publish/registry-failure.ts';
import type { LoginFacts } from './login-facts.ts';

export type DenialFacts = {
  readonly image: ImageName;
  readonly refusal: RegistryRefusal;
  readonly failure: Failure;
  readonly trigger: Trigger;
  readonly login: LoginFacts;
  /** As GitHub's API shows the package to the token; absent: it was not asked, or may not tell. */
  readonly found?: { readonly exists: boolean; readonly repository?: string };
};

export type Cause = {
  /** `certain`: the facts leave no other; else the higher comes first. */
  readonly weight: 'certain' | number;
  readonly cause: string;
  readonly evidence: string;
  readonly fix: string;
};

/** undefined: the facts speak against it. */
export type CauseRule = (facts: DenialFacts) => Cause | undefined;

/** Refused by the token service or as a login: it never came to a question of rights. 401 is that by definition (RFC 9110). */
export function isLoginRefusal({ operation, status }: RegistryRefusal): boolean {
  return status === 401 || operation.startsWith('log in');
}
