// Plans a made-up repository of four images with changed-only, and says which of them are built: in front of a registry that has what
// earlier runs published there.
import type { ExpectedSet } from '../../src/domain/expected-set.ts';
import { decodeExpected } from '../../src/hand-over/expected-codec.ts';
import { allLibraries } from '../../src/inputs/all-libraries.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { planFleet } from '../../src/legs/plan-fleet.stage.ts';
import { Timeline } from '../../src/report/timeline.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import { fixedClock, type FixedClock } from '../fakes/clock.ts';
import { memoryFiles } from '../fakes/files.ts';
import { fakeGitHub, type GitHubFacts } from '../fakes/github.ts';
import { imageName, makeImage, makeIndex, push, tagName } from '../fakes/image.ts';
import { must } from '../fakes/plan.ts';
import { memoryRegistry, type MemoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { readEvent } from '../trigger/event-fixture.ts';

export const all = ['base', 'app', 'app-api', 'docs'];
export const text = `
images:
  base: { context: base }
  app: { context: app, depends-on: base }
  app-api: { context: ., file: deploy/api.Dockerfile }
  docs: { context: docs }
`;
const tree = { 'base/Dockerfile': 'FROM scratch', 'app/Dockerfile': 'FROM base', 'deploy/api.Dockerfile': 'FROM scratch', '.dockerignore': 'docs\nbase\napp\n', 'docs/Dockerfile': 'FROM scratch' };

/** The commit of the run; it follows `before`, which follows `earlier`, which follows `oldest`. */
export const head = 'c'.repeat(40);
export const [before, earlier, oldest] = ['b', 'a', '9'].map((digit) => digit.repeat(40)) as [string, string, string];

/** What an earlier run left under a tag. */
export type Left = { readonly revision?: string; readonly platforms?: readonly string[] };

export type Choosing = {
  readonly event?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** `base...head` of compare. */
  readonly changed?: GitHubFacts['changedFiles'];
  /** Image -> tag -> what is under it. */
  readonly published?: Readonly<Record<string, Readonly<Record<string, Left>>>>;
  readonly registry?: MemoryRegistryOptions;
  readonly clock?: FixedClock;
  readonly configFiles?: readonly string[];
};

export type Chosen = { readonly built: readonly string[]; readonly log: string; readonly world: FakeWorld; readonly questions: readonly string[]; readonly folders: readonly string[] };

/** Its sleeps do not end while a test lasts. */
const patient: FixedClock = { ...fixedClock(), sleep: () => new Promise(() => undefined) };

/** All four images under the tag main, built from that commit. */
export function everyImage(left: Left, tag = 'main'): NonNullable<Choosing['published']> {
  return Object.fromEntries(all.map((id) => [id, { [tag]: left }]));
}

export async function choose({ event = 'push-default-branch', payload = {}, inputs = {}, files = {}, environment = {}, changed, published = {}, registry: options = {}, clock = patient, configFiles = [] }: Choosing): Promise<Chosen> {
  const recorded = readEvent(event);
  const given = {
    inputs: { role: 'plan', 'images-file': 'images.yml', 'changed-only': 'true', 'github-token': 'job-token', tags: 'type=ref,event=branch\ntype=ref,event=pr\ntype=sha\ntype=raw,value=any,enable=false', ...inputs },
    environment: { ...recorded.environment, GITHUB_WORKSPACE: '/w', GITHUB_SHA: head, RUNNER_TEMP: '/t', HOME: '/h', ...environment },
    payload: { ...recorded.payload, before, forced: false, ...payload },
  };
  const registry = memoryRegistry(options);
  for (const [id, tags] of Object.entries(published)) for (const [tag, left] of Object.entries(tags)) leave(registry, `ghcr.io/octo-org/claude-code-proxy/${id}`, tag, left);
  const inWorkspace = Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', 'images.yml': text, ...tree, ...files }).map(([path, content]) => [`/w/${path}`, content]);
  const github = fakeGitHub({ commitTimes: { [head]: '2026-11-01T00:00:00Z' }, ...(changed === undefined ? {} : { changedFiles: changed }) });
  const made = fakeWorld({ files: memoryFiles(Object.fromEntries(inWorkspace) as Record<string, string>), github, registry, clock });
  const folders: string[] = [];
  const world: FakeWorld = { ...made, registryFor: (image, folder) => (folders.push(folder), made.registryFor(image, folder)) };
  const trigger = decodeTrigger(given.payload, given.environment);
  const read = readInputs(given, trigger, allLibraries);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const begin = (): never => {
    throw new Error('a plan needs no docker');
  };
  const signal = new AbortController().signal;
  const ended = await planFleet({ inputs: read.inputs, trigger, given, origins: {}, configFiles, world, begin, signal, timeline: new Timeline(world.clock), known: { builds: [], warnings: [], retried: [] } });
  if (ended.how !== 'divided') throw new Error(ended.how);
  const { expected } = ended.division;
  const set: ExpectedSet | undefined = expected === '' ? undefined : must(decodeExpected(expected));
  return { built: set?.images.map(({ id }) => id) ?? [], log: world.runner.texts('foreign').join('\n'), world, folders, questions: github.questions.filter((question) => question.startsWith('changed files')) };
}

function leave(registry: MemoryRegistry, name: string, tag: string, { revision, platforms = ['linux/amd64', 'linux/arm64'] }: Left): void {
  const image = imageName(name);
  const images = platforms.map((platform) => makeImage(platform));
  const index = makeIndex(images, [], revision === undefined ? {} : { 'org.opencontainers.image.revision': revision });
  push(registry, [image], images);
  registry.addManifest(image, index, tagName(tag));
}
