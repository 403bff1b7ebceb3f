// One publish through a fault front, from images that are pushed already or from a real build on a builder that stays.
// Each has a repository, a front and a content of its own, so that several can run side by side.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../testbed/child-command.ts';
import { stepsInHistory, type HistoryStep } from '../../testbed/engine/build-history.ts';
import type { FaultRule } from '../../testbed/faults/fault.ts';
import { startFaultFront, type FaultFront, type FrontRequest } from '../../testbed/faults/front.ts';
import { publishEvent } from '../../testbed/fuzz/publish-inputs.ts';
import { imageOf, makeSurroundings, type Place, type Surroundings } from '../../testbed/fuzz/surroundings.ts';
import { runMain, runPost, type ActionResult, type ActionRun } from '../../testbed/run-action.ts';
import type { TestbedDescription } from '../../testbed/start.ts';
import { makeWorkspace } from './bed.ts';

export type StruckPublish = {
  readonly main: ActionResult;
  readonly requests: readonly FrontRequest[];
  /** What the registry itself has, asked past the front. */
  readonly tags: ReadonlyMap<string, string>;
};

/** `ran`: the steps of the Dockerfile that the builder's history has of this publish. */
export type StruckBuild = StruckPublish & { readonly ran: readonly HistoryStep[] };

export type Publisher = {
  /** Version 1.2.3 over 1.2.2, from digests: a second, and every request is the action's own. */
  readonly publishDigests: (rules: readonly FaultRule[]) => Promise<StruckPublish>;
  /** The same version, new, from a Dockerfile that also takes a file from an image behind the front. */
  readonly publishBuild: (rules: readonly FaultRule[]) => Promise<StruckBuild>;
  readonly stop: () => Promise<void>;
};

/** What one publish has for itself. */
type Own = { readonly front: FaultFront; readonly repository: string };

export async function startPublisher(bed: TestbedDescription): Promise<Publisher> {
  const around = await makeSurroundings({ bed, name: 'struck', commits: 2, registries: 1, random: () => 0.5 });
  await around.git.setTag('v1.2.2', around.commits[0] ?? '');
  await around.git.setTag('v1.2.3', around.commits[1] ?? '');
  const builder = `struck-${randomUUID().slice(0, 8)}`;
  const docker = async (...args: readonly string[]): Promise<string> => await run({ file: 'docker', args, env: bed.env });
  await docker('buildx', 'create', '--name', builder, '--driver', 'docker-container', '--driver-opt', `network=host,image=${bed.buildkitImage}`, '--bootstrap');

  const alone = async <T>(rules: readonly FaultRule[], work: (own: Own) => Promise<T>): Promise<T> => {
    const front = await startFaultFront({ upstream: bed.registryHost });
    try {
      for (const rule of rules) front.inject(rule);
      return await work({ front, repository: `octo-org/struck-${randomUUID().slice(0, 13)}` });
    } finally {
      await front.stop();
    }
  };
  return {
    publishDigests: async (rules) => await alone(rules, async (own) => await fromDigests(own, around)),
    publishBuild: async (rules) => await alone(rules, async (own) => await fromDockerfile(own, around, bed, builder)),
    stop: async () => {
      await docker('buildx', 'rm', '--force', builder);
      await around.stop();
      rmSync(around.folder, { recursive: true, force: true });
    },
  };
}

async function fromDigests({ front, repository }: Own, around: Surroundings): Promise<StruckPublish> {
  const [old = '', sha = ''] = around.commits;
  const [before, after] = [imageOf(old, '1.2.2', `${repository} before`), imageOf(sha, '1.2.3', repository)];
  const { client } = placeOf(around);
  await Promise.all([client.push(repository, before), client.push(repository, after, false)]);
  await Promise.all(['1.2.2', '1.2', '1', 'latest'].map(async (tag) => await client.putManifest(repository, tag, before)));
  const event = publishEvent({ subject: { kind: 'version', version: '1.2.3', commit: 1 }, sha, images: [`${front.host}/${repository}`], platforms: after.platforms, movingTags: 'guard', login: around.login });
  // Waits are fifteen times as short; nothing is built that would be ended too early.
  const env = { NODE_OPTIONS: `--no-warnings --import ${new URL('../../testbed/fuzz/fast-clock.ts', import.meta.url).href}`, FUZZ_CLOCK_SPEED: '15' };
  return await publish({ front, repository }, around, { ...event, workspace: around.workspace, env });
}

async function fromDockerfile({ front, repository }: Own, around: Surroundings, bed: TestbedDescription, builder: string): Promise<StruckBuild> {
  const { client } = placeOf(around);
  const content = imageOf(around.commits[0] ?? '', '1', repository);
  await client.push(`${repository}-content`, content);
  await client.putManifest(`${repository}-content`, '1', content);
  const event = publishEvent({ subject: { kind: 'version', version: '1.2.3', commit: 1 }, sha: around.commits[1] ?? '', images: [`${front.host}/${repository}`], platforms: content.platforms, movingTags: 'guard', login: around.login });
  const inputs = Object.fromEntries(Object.entries(event.inputs).filter(([name]) => name !== 'digests'));
  const workspace = makeWorkspace({
    Dockerfile: `ARG BASE=scratch\nFROM ${front.host}/${repository}-content:1 AS content\nFROM \${BASE}\nARG TARGETARCH\nCOPY --from=content /app /content\nRUN echo "$TARGETARCH ${repository}" > /ran\n`,
  });
  const since = new Date();
  const published = await publish({ front, repository }, around, { ...event, workspace, env: bed.env, inputs: { ...inputs, builder, provenance: 'mode=max', 'no-cache': 'true', pull: 'true', 'build-args': `BASE=${bed.busyboxImage}` } });
  return { ...published, ran: await stepsInHistory({ builder, env: bed.env }, `${repository}" > /ran`, since) };
}

async function publish({ front, repository }: Own, around: Surroundings, given: Omit<ActionRun, 'token'>): Promise<StruckPublish> {
  const whole = { ...given, token: around.token, env: { ...given.env, GITHUB_API_URL: around.api.apiUrl } };
  const main = await runMain(whole);
  // Without a build it has nothing to close but the folder that goes now.
  if (given.inputs['builder'] !== undefined) await runPost(main, whole);
  rmSync(join(main.environment['RUNNER_TEMP'] ?? '', '..'), { recursive: true, force: true });
  return { main, requests: [...front.requests], tags: await placeOf(around).client.tags(repository) };
}

function placeOf({ places: [place] }: Surroundings): Place {
  if (place === undefined) throw new Error('no registry');
  return place;
}
