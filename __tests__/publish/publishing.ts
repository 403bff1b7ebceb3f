// What the tests of merge, verify and publish share: a plan for given images and platforms, results of builds, a session.
import type { BuildResult } from '../../src/domain/build.ts';
import type { Digest } from '../../src/domain/digest.ts';
import type { ImageName } from '../../src/domain/image-ref.ts';
import type { Annotation, PlannedTag, TagKind } from '../../src/domain/metadata.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Session } from '../../src/domain/session.ts';
import { imageName, platform, tagName } from '../fakes/image.ts';
import { plan } from '../report/outcomes.ts';

export const images = ['ghcr.io/octo-org/app', 'docker.io/octo/app'].map(imageName);

export function plannedTag(image: ImageName, name: string, kind: TagKind): PlannedTag {
  return { image, tag: tagName(name), kind };
}

/** Two images, two platforms, no annotations, tags 1.2.3 and latest unless changed. */
export function publishingPlan(changes: {
  readonly platforms?: readonly string[];
  readonly strategy?: Plan['strategy'];
  readonly annotations?: readonly Annotation[];
  readonly destination?: 'digest' | 'layout';
  readonly tags?: readonly PlannedTag[];
} = {}): Plan {
  const tags = changes.tags ?? (['immutable', 'moving'] as const).flatMap((kind) => images.map((image) => plannedTag(image, kind === 'immutable' ? '1.2.3' : 'latest', kind)));
  const base = plan();
  return plan({
    metadata: { ...base.metadata, images, tags, annotations: changes.annotations ?? [] },
    platforms: (changes.platforms ?? ['linux/amd64', 'linux/arm64']).map(platform),
    strategy: changes.strategy ?? 'per-platform',
    destination: { to: changes.destination ?? 'digest', images },
  });
}

export function buildOf(platforms: readonly string[], digest: Digest | undefined): BuildResult {
  const report = { platforms: platforms.map(platform), startedAt: 0, milliseconds: 1, steps: [], warnings: [] };
  return { built: true, report, metadata: {}, stdout: '', ...(digest === undefined ? {} : { digest }) };
}

export const session: Session = {
  tools: { docker: '28.0.0', buildx: '0.30.0' },
  builder: { name: 'b', driver: 'docker-container', nodes: [], own: true },
  environment: { DOCKER_CONFIG: '/run/docker' },
  folder: '/run',
  loggedIn: [],
  warnings: [],
};
