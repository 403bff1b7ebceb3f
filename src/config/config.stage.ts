// The inputs config and environment: reads the file and those that it extends, and puts their inputs below the step's own.
// It judges no value: the inputs are read afterwards as if the step had given them.
import { ActionError } from '../domain/action-error.ts';
import { nearestName } from '../domain/nearest-name.ts';
import type { Problem } from '../domain/problem.ts';
import type { Trigger } from '../domain/trigger.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { openProjectFile } from '../trigger/project-file.stage.ts';
import type { Given, World } from '../world/ports/world.ts';
import { readConfigFile } from './config-file.ts';
import { mayChange, parseExtends, shownPlace, type FilePlace } from './extended-file.ts';
import { mergeLayers, overlayStep, type NamedFile } from './layers.ts';
import { runRef } from './ref-pattern.ts';

export type ConfiguredRun = {
  /** With the merged inputs. */
  readonly given: Given;
  /** Input -> where its value is written, for what is wrong with it (see invalidInputs). */
  readonly origins: Readonly<Record<string, string>>;
  /** Paths of those of the files that are in the run's own repository, at whatever reference. */
  readonly configFiles: readonly string[];
};

type ConfigWorld = Pick<World, 'files' | 'github' | 'runner'>;

const deepest = 5;

/** Throws ActionError INVALID_INPUT with every problem of all files; GITHUB_API_FAILED. */
export async function applyConfig(trigger: Trigger, given: Given, world: ConfigWorld): Promise<ConfiguredRun> {
  const path = given.inputs['config']?.trim() ?? '';
  if (path === '') return { given, origins: {}, configFiles: [] };
  const environment = given.inputs['environment']?.trim() || undefined;

  const { files, places, from, problems } = await openChain(path, trigger, given, world);
  problems.push(...unknownEnvironment(environment, files));
  if (problems.length > 0) throw invalidInputs(problems);

  const { inputs, origins, overruled } = overlayStep(mergeLayers(files, runRef(trigger), environment), given.inputs);
  world.runner.startGroup(`Inputs of ${path} (${from})`);
  for (const [input, at] of Object.entries(origins)) world.runner.info(`${input}: ${at}`);
  for (const input of overruled) world.runner.info(`${input}: the step's own`);
  world.runner.endGroup();
  return { given: { ...given, inputs }, origins, configFiles: places.flatMap((place) => (isOwn(place, trigger) ? [place.path] : [])) };
}

function isOwn(place: FilePlace, { run }: Trigger): boolean {
  return place.in === 'project' || place.repository.toLowerCase() === run.repository.toLowerCase();
}

type Chain = { readonly files: readonly NamedFile[]; readonly places: readonly FilePlace[]; readonly from: string; readonly problems: Problem[] };

async function openChain(path: string, trigger: Trigger, given: Given, world: ConfigWorld): Promise<Chain> {
  const files: NamedFile[] = [];
  const places: FilePlace[] = [];
  const problems: Problem[] = [];
  let place: FilePlace = { in: 'project', path };
  let first = '';
  for (;;) {
    const name = shownPlace(place);
    const { text, from } = await open(place, trigger, given, world);
    first ||= from;
    const { file, problems: wrong } = readConfigFile(text);
    problems.push(...wrong.map(({ line, name: input, given: value, expected }) => ({ input, given: value, expected: advice(name, expected), at: `${name}:${line}` })));
    files.push({ name, file });
    places.push(place);
    if (file.extends === undefined) break;
    const at = `${name}:${file.extends.line}`;
    const next = parseExtends(file.extends.text, place);
    const refused = next.ok ? refuseNext(shownPlace(next.value), files) : next.expected;
    if (!next.ok || refused !== undefined) {
      problems.push({ input: 'extends', given: file.extends.text, expected: refused ?? '', at });
      break;
    }
    // A file beside it is at the same reference, of which it was said already.
    const isNewPlace = next.value.in === 'repository' && (place.in === 'project' || place.ref !== next.value.ref || place.repository !== next.value.repository);
    if (next.value.in === 'repository' && isNewPlace && mayChange(next.value.ref)) {
      world.runner.notice(`${at} extends ${shownPlace(next.value)}: what is there can change without a change here. A full commit hash can't.`);
    }
    place = next.value;
  }
  return { files, places, from: first, problems };
}

function refuseNext(name: string, files: readonly NamedFile[]): string | undefined {
  const names = files.map((file) => file.name.toLowerCase());
  if (names.includes(name.toLowerCase())) return `no circle: ${[...files.map((file) => file.name), name].join(' extends ')}`;
  return files.length > deepest ? `at most ${deepest} files one behind the other` : undefined;
}

async function open(place: FilePlace, trigger: Trigger, given: Given, { files, github }: ConfigWorld): Promise<{ readonly text: string; readonly from: string }> {
  if (place.in === 'project') return await openProjectFile(place.path, trigger, given, { files, github });
  const { repository, ref, path } = place;
  const found = await github.fileAt(path, { repository, ref });
  if (found.is === 'file') return { text: found.text, from: shownPlace(place) };
  throw new ActionError({
    code: 'INVALID_INPUT',
    what: `The file ${shownPlace(place)} that config extends can't be read.`,
    why:
      found.is === 'other'
        ? `It is ${found.what}.`
        : `GitHub knows no file ${path} in ${repository} at ${ref}; it says the same of a repository that the token may not read.`,
    fix: `Check path and reference. The job's own token reads its own repository and public ones: for a private one give the input github-token a token with contents: read for ${repository}.`,
  });
}

/** An input `config` is also what setup-buildx-action has, for the daemon. */
function advice(name: string, expected: string): string {
  return name.endsWith('.toml') ? `${expected}; a configuration of the BuildKit daemon is the input buildkitd-config` : expected;
}

function unknownEnvironment(environment: string | undefined, files: readonly NamedFile[]): readonly Problem[] {
  if (environment === undefined || files.some(({ file }) => file.environments.has(environment))) return [];
  const known = [...new Set(files.flatMap(({ file }) => [...file.environments.keys()]))];
  const near = nearestName(environment, known);
  const expected = near !== undefined ? `the name ${near}` : known.length === 0 ? `an environment that is in the file: there are none in ${files.map(({ name }) => name).join(', ')}` : `one of ${known.join(', ')}`;
  return [{ input: 'environment', given: environment, expected }];
}
