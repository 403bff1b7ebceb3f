// Several publishes of different commits at once, for the same tags: the newest commit has to win in the end, even when an
// older run's last PUT lands after the newest run has ended.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestbedDescription } from '../description.ts';
import { describeRequest, startFaultFront } from '../faults/front.ts';
import { runWatched, type WatchedRun } from './action-process.ts';
import { imagesIn, missingBelow } from './completeness.ts';
import { publishEvent } from './publish-inputs.ts';
import { SeededRandom } from './random.ts';
import { imageOf, makeSurroundings, type Surroundings } from './surroundings.ts';

export type RaceResult = { readonly runs: number; readonly held: boolean; readonly violations: readonly string[]; readonly story: string; readonly durationMs: number };

export type RaceOptions = {
  readonly bed: TestbedDescription;
  /** Of the action's clock; a held request must not outlive the action's patience. */
  readonly speed: number;
  /** How many runs at most, 2 at least. */
  readonly most: number;
};

const tags = ['main', 'latest'] as const;

/** Round `round` of `seed`; in every third one a PUT of an older run is held until the newest run has ended. */
export async function playRace(seed: number, round: number, { bed, speed, most }: RaceOptions): Promise<RaceResult> {
  const began = Date.now();
  const random = new SeededRandom(Math.imul(seed, 0x9e3779b1) + round);
  const count = random.whole(2, most + 1);
  const isHeld = round % 3 === 2;
  const around = await makeSurroundings({ bed, name: `race-${seed}-${round}-${process.pid}-${began.toString(36)}`, commits: count + 1, registries: 1, random: () => random.next() });
  const [place] = around.places;
  if (place === undefined) throw new Error('no registry');
  const { client, repository } = place;
  // A front for each run, all before one repository: so that one run's requests can be told from another's.
  const fronts = await Promise.all(Array.from({ length: count }, async () => await startFaultFront({ upstream: bed.registryHost })));
  try {
    const first = imageOf(around.commits[0] ?? '', 'main', 'before the race');
    await client.push(repository, first);
    if (random.chance(0.7)) for (const tag of tags) await client.putManifest(repository, tag, first);
    const images = around.commits.slice(1).map((sha, at) => imageOf(sha, 'main', `racer ${at}`));
    await Promise.all(images.map(async (image) => await client.push(repository, image, false)));

    const run = async (at: number): Promise<WatchedRun> => {
      const front = fronts[at];
      const event = publishEvent({ subject: { kind: 'branch', commit: at + 1 }, sha: around.commits[at + 1] ?? '', images: [`${front?.host ?? ''}/${repository}`], platforms: images[at]?.platforms ?? [], movingTags: 'guard', login: around.login });
      const env = { GITHUB_API_URL: around.api.apiUrl, GITHUB_RUN_ID: String(1000 + at), GITHUB_RUN_ATTEMPT: '1' };
      return await runWatched({ ...event, workspace: around.workspace, env, token: around.token }, { speed, skewMs: 0 }, join(around.folder, `scratch-${at}`));
    };
    const newest = count - 1;
    const results: WatchedRun[] = isHeld ? await heldRace(run, newest, random) : await Promise.all(Array.from({ length: count }, async (_, at) => await later(random.whole(0, 400), async () => await run(at))));

    const wanted = images[newest]?.platforms.map(({ digest }) => digest).toSorted().join();
    const violations = results.flatMap(({ main }, at) => (main.exitCode === 0 ? [] : [`run ${at} ended with exit code ${String(main.exitCode)}`]));
    for (const tag of tags) {
      const found = await client.manifest(repository, tag);
      const winner = images.findIndex(({ platforms }) => found !== undefined && imagesIn(found).join() === platforms.map(({ digest }) => digest).toSorted().join());
      if (found === undefined || imagesIn(found).join() !== wanted) violations.push(`${tag} is run ${winner}'s image, not the newest run ${newest}'s`);
      if (found !== undefined) violations.push(...(await missingBelow(client, repository, found)));
    }
    return { runs: count, held: isHeld, violations, story: storyOf(around, results, fronts.map(({ requests }) => requests.map(describeRequest))), durationMs: Date.now() - began };
  } finally {
    await Promise.all([around.stop(), ...fronts.map(async (front) => await front.stop())]);
    rmSync(around.folder, { recursive: true, force: true });
  }

  /** The older one's PUT waits for the end of all others, then lands. */
  async function heldRace(run: (at: number) => Promise<WatchedRun>, newest: number, order: SeededRandom): Promise<WatchedRun[]> {
    const older = order.whole(0, newest);
    const held = fronts[older]?.hold({ stages: ['tag-put'], reference: order.pick(tags) });
    const slow = run(older);
    await Promise.race([held?.arrived, slow]);
    const others = await Promise.all(Array.from({ length: newest + 1 }, async (_, at) => (at === older ? undefined : await later(order.whole(0, 200), async () => await run(at)))));
    await held?.release();
    const last = await slow;
    return others.map((result) => result ?? last);
  }
}

async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  await wait(ms);
  return await work();
}

function storyOf({ api }: Surroundings, runs: readonly WatchedRun[], requests: readonly (readonly string[])[]): string {
  return [
    ...runs.flatMap(({ main, post }, at) => [`── run ${at} (exit code ${String(main.exitCode)})`, ...(requests[at] ?? []).map((line) => `  ${line}`), main.log, main.summary, '── post', post?.log ?? '']),
    'requests to the API',
    ...api.requests.map(({ method, path, status }) => `  ${method} ${path} ${String(status ?? 'no answer')}`),
  ].join('\n');
}
