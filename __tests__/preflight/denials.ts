// A refused push in the shapes that registries give it, and the facts around it, for the tests of its explanation.
import { registryOf } from '../../src/domain/image-ref.ts';
import type { Trigger } from '../../src/domain/trigger.ts';
import { classify } from '../../src/failure/classify.ts';
import type { DenialFacts } from '../../src/preflight/denial-cause.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { imageName } from '../fakes/image.ts';
import { trigger } from '../fakes/plan.ts';

export const bodies = {
  writePackage: '{"errors":[{"code":"DENIED","message":"permission_denied: write_package"}]}',
  createPackage: '{"errors":[{"code":"DENIED","message":"installation not allowed to Create organization package"}]}',
  writeOrganisation: '{"errors":[{"code":"DENIED","message":"installation not allowed to Write organization package"}]}',
  noInstallation: '{"errors":[{"code":"DENIED","message":"permission_denied: The requested installation does not exist."}]}',
  scopes: '{"errors":[{"code":"DENIED","message":"permission_denied: The token provided does not match expected scopes."}]}',
  denied: '{"errors":[{"code":"DENIED","message":"denied"}]}',
  secondaryLimit: '{"errors":[{"code":"DENIED","message":"permission_denied: Error from intermediary with HTTP status code 403 \\"Forbidden\\" - with-body: { \\"message\\": \\"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.\\" }"}]}',
  hubScopes: '{"details":"access token has insufficient scopes"}',
  unauthorized: '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}',
};

export const jobToken = { made: true, username: 'octocat', given: 'by-default', token: 'job' } as const;
export const personal = { made: true, username: 'octocat', given: 'by-input', token: 'classic' } as const;

export type Situation = {
  readonly image?: string;
  readonly status?: number;
  readonly body?: string;
  readonly operation?: string;
  readonly retryAfterSeconds?: number;
  readonly run?: Partial<Trigger['run']>;
} & Partial<Pick<DenialFacts, 'login' | 'found'>> & Partial<Pick<Trigger, 'event'>>;

/** A job's own token, pushing to its owner's package, refused with 403 `write_package` unless changed. */
export function denial(situation: Situation = {}): DenialFacts {
  const image = imageName(situation.image ?? 'ghcr.io/octo-org/app');
  const { status = 403, body = bodies.writePackage, retryAfterSeconds } = situation;
  const refusal = new RegistryError({ operation: situation.operation ?? 'start an upload to', image, status, body, retryAfterSeconds });
  const http = { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
  return {
    image,
    refusal,
    failure: classify({ stage: 'preflight', text: refusal.message, http }),
    trigger: { ...trigger, run: { ...trigger.run, ...situation.run }, event: situation.event ?? trigger.event },
    login: situation.login ?? (registryOf(image) === 'ghcr.io' ? jobToken : { ...personal, token: 'other' }),
    ...(situation.found === undefined ? {} : { found: situation.found }),
  };
}
