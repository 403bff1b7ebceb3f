// Runs one of the small builds, with the first image that has what its script needs. It never rejects for what they do.
import { BuildRecord } from '../build/build-record.ts';
import { LineCutter } from '../build/line-cutter.ts';
import { decodeProgress } from '../build/progress.ts';
import type { Session } from '../domain/session.ts';
import { environmentOf } from '../nodes/node-environment.ts';
import { mirrorsOf } from '../setup/image-mirrors.ts';
import type { World } from '../world/ports/world.ts';
import type { KeptMount } from './kept-mount.ts';
import { readAnswer, type MountAnswer, type MountBuild, type MountBuildFacts } from './mount-build.ts';

/** Has sh and cp, and little else. */
const smallImage = 'docker.io/library/busybox:stable';

export type MountPlace = {
  readonly session: Session;
  readonly world: Pick<World, 'processes' | 'clock' | 'runner'>;
  readonly signal: AbortSignal;
  /** cache-mounts-image. */
  readonly image: string | undefined;
  /** Milliseconds that are left; undefined: no limit. */
  readonly left: () => number | undefined;
};

/** The answer, or what went wrong in a sentence. */
export async function runMountBuild(mount: KeptMount, folder: string, make: (facts: MountBuildFacts) => MountBuild, place: MountPlace): Promise<MountAnswer | string> {
  let trouble: string | undefined;
  for (const image of imagesFor(mount, place.image)) {
    const build = make({ builder: place.session.builder.name, image, folder, nonce: place.world.clock.randomName() });
    const { answer, error, isOver } = await runOnce(build, environmentOf(place.session, mount.node), place);
    if (answer !== undefined) return answer;
    const told = `With the image ${image}: ${error}`;
    place.world.runner.debug(`[cache mounts] ${told}`);
    if (isOver) return told;
    // The first one is what a reader knows.
    trouble ??= told;
  }
  return trouble ?? 'No image is known that could carry it.';
}

/** The stage's own base is pulled for the build anyway; a stage that runs commands has a shell, as good as always. */
function imagesFor({ base }: KeptMount, given: string | undefined): readonly string[] {
  if (given !== undefined) return [given, ...mirrorsOf(given)];
  return [...(base === undefined ? [] : [base]), smallImage, ...mirrorsOf(smallImage)];
}

type Ended = { readonly answer?: MountAnswer; readonly error: string; readonly isOver: boolean };

async function runOnce({ args, dockerfile }: MountBuild, environment: Session['environment'], { world, signal, left }: MountPlace): Promise<Ended> {
  const limit = left();
  const record = new BuildRecord();
  const cutters = new Map<string, LineCutter>();
  let answer: MountAnswer | undefined;
  const ended = await world.processes.run({
    file: 'docker',
    args,
    env: environment,
    stdin: dockerfile,
    signal,
    ...(limit === undefined ? {} : { timeoutMs: Math.max(1, limit) }),
    onStderr: (line) => {
      const progress = decodeProgress(line);
      record.add(progress);
      for (const log of progress.kind === 'changes' ? progress.logs : []) {
        const cutter = cutters.get(log.vertex) ?? new LineCutter();
        cutters.set(log.vertex, cutter);
        for (const text of cutter.cut(log.data)) answer = readAnswer(text) ?? answer;
      }
    },
  });
  if (ended.end === 'timed-out') return { error: 'it took too long (cache-timeout).', isOver: true };
  if (ended.end === 'cancelled') return { error: 'the run was stopped.', isOver: true };
  const isDone = ended.end === 'exited' && ended.code === 0;
  // The scripts fail on purpose where there is nothing to take.
  if (answer !== undefined && (isDone || (answer.how !== 'filled' && answer.how !== 'taken'))) return { answer, error: '', isOver: true };
  const error = record.steps.find((step) => step.error !== undefined)?.error ?? record.text.findLast((line) => line.startsWith('ERROR')) ?? `docker buildx build ended: ${ended.end === 'exited' ? `exit code ${ended.code}` : ended.end}.`;
  return { error: error.split('\n')[0] ?? error, isOver: false };
}
