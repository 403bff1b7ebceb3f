// Preflight of one image of a leg: what is known to go wrong, or an image of this commit that is published already and is taken.
import { asActionError } from '../domain/action-error.ts';
import type { LegPlatform } from '../domain/leg-result.ts';
import type { LoginSession } from '../domain/session.ts';
import { adoptIndex } from '../preflight/adopt-index.stage.ts';
import { preflight } from '../preflight/preflight.stage.ts';
import type { FleetRun } from './fleet-run.stage.ts';
import { failedImage, type BuiltImage, type LegImagePlan } from './leg-image.ts';

/** undefined: it is to be built. Never rejects: what went wrong is in `errors`. */
export async function checkImage(image: LegImagePlan, logins: LoginSession, { world, timeline, known }: Pick<FleetRun, 'world' | 'timeline' | 'known'>): Promise<BuiltImage | undefined> {
  const { expected, whole, plan } = image;
  if (whole.decision.act !== 'publish') return undefined;
  try {
    const { adoption, warnings } = await timeline.span('preflight', () => preflight(whole, logins, world));
    known.warnings.push(...warnings);
    const { adopt } = adoption;
    if (adopt === undefined) return undefined;
    const index = await timeline.span('adopt', () => adoptIndex(adopt, whole, logins, world));
    world.runner.info(`${expected.id}: ${adopt.image}@${adopt.digest} is the image of this commit already; it is taken as it is.`);
    const platforms = plan.platforms.map((platform): LegPlatform => {
      const there = index.platforms.find((one) => one.platform === platform);
      return there === undefined ? { platform, state: 'left-out', reason: 'The image that is there was published without it.' } : { platform, state: 'adopted', digest: there.digest };
    });
    const [name] = expected.names;
    return { id: expected.id, expected, plan, platforms, builds: [], errors: [], ...(name === undefined ? {} : { name }) };
  } catch (thrown) {
    return failedImage(image, asActionError(thrown));
  }
}
