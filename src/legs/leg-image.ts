// One image of a leg, as it is planned and as it was built: what the stages of a leg give to each other.
import type { ActionError } from '../domain/action-error.ts';
import type { BuildResult } from '../domain/build.ts';
import type { ExpectedImage } from '../domain/expected-set.ts';
import type { ImageId } from '../domain/image-definition.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { LegPlatform } from '../domain/leg-result.ts';
import type { Plan } from '../domain/plan.ts';
import type { Session } from '../domain/session.ts';

/** `whole`: for all platforms of the image, which preflight judges. `plan`: the leg's part. `isBase`: others of the leg are built on it. */
export type LegImagePlan = { readonly expected: ExpectedImage; readonly whole: Plan; readonly plan: Plan; readonly isBase: boolean };

export type BuiltImage = {
  readonly id: ImageId;
  readonly name?: ImageName;
  readonly expected: ExpectedImage;
  /** As it was carried out. */
  readonly plan: Plan;
  /** That it was built in: files of its own. */
  readonly session?: Session;
  readonly platforms: readonly LegPlatform[];
  readonly builds: readonly BuildResult[];
  /** Of platforms that are needed. */
  readonly errors: readonly ActionError[];
};

/** One that failed as a whole, before any of its platforms was built. */
export function failedImage({ expected, plan }: Pick<LegImagePlan, 'expected' | 'plan'>, error: ActionError): BuiltImage {
  const [name] = expected.names;
  return {
    id: expected.id,
    expected,
    plan,
    platforms: plan.platforms.map((platform) => ({ platform, state: 'failed', reason: error.what })),
    builds: [],
    errors: [error],
    ...(name === undefined ? {} : { name }),
  };
}
