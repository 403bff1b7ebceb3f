// Where else an image of Docker Hub can be had when Hub limits or does not answer. Only a mirror of Hub itself is named: who
// names another registry gets that one and no other.
import type { Failure, FailureClass } from '../domain/failure.ts';

/** Google's cache of Docker Hub (cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images). */
const hubMirror = 'mirror.gcr.io';

const hubNames = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** `moby/buildkit:x` -> `mirror.gcr.io/moby/buildkit:x`; none for an image of another registry. */
export function mirrorsOf(image: string): readonly string[] {
  const [first = '', ...rest] = image.split('/');
  // A first part with a dot or a port is a host (distribution/reference, "splitDockerDomain").
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (isHost && !hubNames.has(first)) return [];
  const path = isHost ? rest : [first, ...rest];
  return [[hubMirror, ...(path.length === 1 ? ['library'] : []), ...path].join('/')];
}

const mirrorHelps: ReadonlySet<FailureClass> = new Set(['registry-unavailable', 'rate-limited', 'timeout-cancelled']);

/** The registry is to blame, and another one may do better. */
export function mayHelpElsewhere({ class: name, transient }: Failure): boolean {
  return transient !== false && mirrorHelps.has(name);
}
