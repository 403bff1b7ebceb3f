// Reads the images of a made-up repository as the plan of a run does.
import { ActionError } from '../../src/domain/action-error.ts';
import type { ImageDefinition } from '../../src/domain/image-definition.ts';
import { readImages } from '../../src/images/read-images.stage.ts';
import { allLibraries } from '../../src/inputs/all-libraries.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import { readEvent } from '../trigger/event-fixture.ts';
import type { GitHubFacts } from '../fakes/github.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { memoryFiles } from '../fakes/files.ts';
import { scriptedProcesses, type Script } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

export const workspace = '/checkout/repository';

export type Reading = {
  readonly inputs?: Readonly<Record<string, string>>;
  /** In the repository: path -> text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly github?: GitHubFacts;
  readonly scripts?: readonly Script[];
  /** Nothing is checked out. */
  readonly bare?: boolean;
};

export type Read = { readonly images: readonly ImageDefinition[]; readonly world: FakeWorld };

export async function readFrom({ inputs = {}, files = {}, event = 'push-branch', payload = {}, environment = {}, github = {}, scripts = [], bare = false }: Reading): Promise<Read> {
  const recorded = readEvent(event);
  const given = { inputs: { role: 'plan', ...inputs }, environment: { ...recorded.environment, GITHUB_WORKSPACE: workspace, ...environment }, payload: { ...recorded.payload, ...payload } };
  const inWorkspace = Object.entries(bare ? {} : { '.git/HEAD': 'ref: refs/heads/main\n', ...files }).map(([path, text]) => [`${workspace}/${path}`, text]);
  const world = fakeWorld({ files: memoryFiles(Object.fromEntries(inWorkspace) as Record<string, string>), github: fakeGitHub(github), processes: scriptedProcesses(scripts) });
  const trigger = decodeTrigger(given.payload, given.environment);
  const read = readInputs(given, trigger, allLibraries);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { images: await readImages(read.inputs, trigger, given, world), world };
}

/** What is wrong, a line a problem. */
export async function problemsOf(reading: Reading): Promise<readonly string[]> {
  const thrown = await readFrom(reading).catch((error: unknown) => error);
  if (!(thrown instanceof ActionError) || thrown.code !== 'INVALID_INPUT') throw thrown instanceof Error ? thrown : new Error('no problem was found');
  return thrown.why.split('\n');
}

/** Of an images.yml. */
export function fromYaml(text: string, reading: Reading = {}): Reading {
  return { ...reading, inputs: { 'images-file': 'images.yml', ...reading.inputs }, files: { 'images.yml': text, ...reading.files } };
}
