// Plays one scenario and looks at what it left: fills the repositories, publishes with the faults, checks, perhaps publishes again.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestbedDescription } from '../description.ts';
import { describeRequest } from '../faults/front.ts';
import { runWatched, type WatchedRun } from './action-process.ts';
import { imagesIn, missingBelow } from './completeness.ts';
import { brokenPromises, stateTagPrefix, type Identity, type RunObservation, type TagObservation } from './invariants.ts';
import { publishEvent } from './publish-inputs.ts';
import { SeededRandom } from './random.ts';
import type { FoundManifest } from './registry-client.ts';
import { reportedTags } from './report-table.ts';
import { commitCount, makeScenario, type Scenario } from './scenario.ts';
import { imageOf, makeSurroundings, type Place, type Surroundings } from './surroundings.ts';
import type { TinyIndex } from './tiny-image.ts';

export type FuzzResult = {
  readonly scenario: Scenario;
  readonly violations: readonly string[];
  /** What the action said it did: its output `result`, or how it ended. */
  readonly ends: readonly string[];
  /** Everything that explains a violation. */
  readonly story: string;
  readonly durationMs: number;
};

export type FuzzOptions = { readonly bed: TestbedDescription; readonly speed: number };

export async function fuzzRun(seed: number, { bed, speed }: FuzzOptions): Promise<FuzzResult> {
  const began = Date.now();
  const scenario = makeScenario(seed);
  const random = new SeededRandom(seed ^ 0x5eed);
  const name = `fuzz-${seed}-${process.pid}-${began.toString(36)}`;
  const around = await makeSurroundings({ bed, name, commits: commitCount, registries: scenario.registries, random: () => random.next() });
  try {
    const prior = await publishPrior(scenario, around);
    const candidate = candidateOf(scenario, around, seed);
    await Promise.all(around.places.map(async ({ client, repository }) => await client.push(repository, candidate, false)));
    const before = await Promise.all(around.places.map(async ({ client, repository }) => await client.tags(repository)));
    for (const { registry, rule } of scenario.faults) around.places[registry]?.front.inject(rule);
    for (const { fault, times } of scenario.apiFaults) around.api.inject({ fault, times });

    const first = await publishOnce(scenario, around, candidate, speed, 1);
    for (const { front } of around.places) front.clear();
    around.api.clear();
    const look = async (watched: WatchedRun, isAgain: boolean): Promise<string[]> =>
      brokenPromises(scenario, await observeTags(around.places, before, prior, candidate), observeRun(watched), secretsOf(around), isAgain);
    const violations = await look(first, false);
    const second = scenario.again ? await publishOnce({ ...scenario, process: undefined }, around, candidate, speed, 2) : undefined;
    if (second !== undefined) violations.push(...(await look(second, true)).map((sentence) => `again: ${sentence}`));
    const runs = second === undefined ? [first] : [first, second];
    return { scenario, violations, ends: runs.map(endOf), story: storyOf(scenario, around, runs), durationMs: Date.now() - began };
  } finally {
    await around.stop();
    rmSync(around.folder, { recursive: true, force: true });
  }
}

/** `adopted`: the same version of the same commit, which the publish takes as its own. */
type Prior = { readonly digests: ReadonlySet<string>; readonly adopted?: string };

async function publishPrior(scenario: Scenario, { commits, git, places }: Surroundings): Promise<Prior> {
  const digests = new Set<string>();
  const { subject } = scenario;
  let adopted: string | undefined;
  for (const { commit, version, tags } of scenario.prior) {
    const image = imageOf(commits[commit] ?? '', version ?? 'main', `prior ${commit}`);
    digests.add(image.digest);
    if (subject.kind === 'version' && subject.version === version && subject.commit === commit) adopted = image.digest;
    if (version !== undefined) await git.setTag(`v${version}`, commits[commit] ?? '');
    for (const { client, repository } of places) {
      await client.push(repository, image);
      for (const tag of tags) await client.putManifest(repository, tag, image);
    }
  }
  if (subject.kind === 'version') await git.setTag(`v${subject.version}`, commits[subject.commit] ?? '');
  return { digests, ...(adopted === undefined ? {} : { adopted }) };
}

function candidateOf({ subject }: Scenario, { commits }: Surroundings, seed: number): TinyIndex {
  return imageOf(commits[subject.commit] ?? '', subject.kind === 'version' ? subject.version : 'main', `candidate ${seed}`);
}

async function publishOnce(scenario: Omit<Scenario, 'process'> & { readonly process?: Scenario['process'] | undefined }, around: Surroundings, candidate: TinyIndex, speed: number, attempt: number): Promise<WatchedRun> {
  const { subject, movingTags, clockSkewMs, seed } = scenario;
  const images = around.places.map(({ image }) => image);
  const event = publishEvent({ subject, sha: around.commits[subject.commit] ?? '', images, platforms: candidate.platforms, movingTags, login: around.login });
  const env = { GITHUB_API_URL: around.api.apiUrl, GITHUB_RUN_ID: String(seed), GITHUB_RUN_ATTEMPT: String(attempt) };
  return await runWatched({ ...event, workspace: around.workspace, env, token: around.token }, { speed, skewMs: clockSkewMs }, join(around.folder, `scratch-${attempt}`), scenario.process, (stage) => around.places.reduce((count, { front }) => count + front.requests.filter((request) => request.stage === stage).length, 0));
}

async function observeTags(places: readonly Place[], before: readonly ReadonlyMap<string, string>[], prior: Prior, candidate: TinyIndex): Promise<TagObservation[]> {
  const wanted = candidate.platforms.map(({ digest }) => digest).toSorted().join();
  const all = await Promise.all(
    places.map(async ({ client, repository, image }, at) => {
      const after = await client.tags(repository);
      const names = [...new Set([...(before[at]?.keys() ?? []), ...after.keys()])];
      return await Promise.all(
        names.map(async (tag): Promise<TagObservation> => {
          const [was, is] = [before[at]?.get(tag), after.get(tag)];
          const found = is === undefined ? undefined : await client.manifest(repository, is);
          const common = { repository: image, tag, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
          if (found === undefined) return { ...common, missing: is === undefined ? [] : [`missing manifest ${is}`] };
          const identity = identityOf(tag, found, prior, wanted);
          return { ...common, identity, missing: await missingBelow(client, repository, found) };
        }),
      );
    }),
  );
  return all.flat();
}

function identityOf(tag: string, found: FoundManifest, { digests, adopted }: Prior, wanted: string): Identity {
  if (tag.startsWith(stateTagPrefix)) return 'state';
  if (found.digest === adopted || imagesIn(found).join() === wanted) return 'new';
  return digests.has(found.digest) ? 'prior' : 'other';
}

function observeRun({ main, post, commandLines, left, audit, running }: WatchedRun): RunObservation {
  const isMask = (line: string): boolean => line.startsWith('::add-mask::');
  const log = (text: string | undefined): string => (text ?? '').split('\n').filter((line) => !isMask(line)).join('\n');
  return {
    exitCode: main.exitCode,
    result: main.outputs['result'] ?? '',
    reported: reportedTags(main.summary),
    hadPost: post !== undefined,
    texts: new Map([
      ['the log of main', log(main.log)],
      ['the log of post', log(post?.log)],
      ['the outputs', JSON.stringify(main.outputs)],
      ['the exported environment', JSON.stringify(main.exported)],
      ['the state', JSON.stringify(main.state)],
      ['the summary', main.summary],
      ['the audit file', audit],
      ['a command line', [...commandLines].join('\n')],
    ]),
    left,
    running,
  };
}

function secretsOf({ login, token, places }: Surroundings): string[] {
  return [...new Set([login.password, token, ...places.flatMap(({ front }) => [...front.credentials])])].filter((secret) => secret.length > 8);
}

function endOf({ main }: WatchedRun): string {
  if (main.exitCode === null) return 'killed';
  return main.outputs['result'] ?? (main.exitCode === 0 ? 'nothing' : 'failed');
}

function storyOf(scenario: Scenario, { places, api }: Surroundings, runs: readonly WatchedRun[]): string {
  return [
    `scenario ${JSON.stringify(scenario, undefined, 1)}`,
    ...places.flatMap(({ image, front }) => [`requests to ${image}`, ...front.requests.map((request) => `  ${describeRequest(request)}`)]),
    'requests to the API',
    ...api.requests.map(({ method, path, status, fault }) => `  ${method} ${path} ${String(status ?? 'no answer')}${fault === undefined ? '' : ` (${fault})`}`),
    ...runs.flatMap(({ main, post }, at) => [`── log of main ${at + 1} (exit code ${String(main.exitCode)})`, main.log, '── summary', main.summary, '── log of post', post?.log ?? '(did not run)']),
  ].join('\n');
}
