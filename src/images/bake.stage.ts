// Lets buildx resolve a docker-bake file, and reads what it prints: groups, inheritance, matrices and variables are its own. No builder
// and no engine is needed for that. Nothing is built, and what the file names elsewhere is not fetched.
import { basename, join } from 'node:path/posix';
import { ActionError } from '../domain/action-error.ts';
import type { Problem } from '../domain/problem.ts';
import type { Trigger } from '../domain/trigger.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { mayHoldForeignCode } from '../trigger/project-path.ts';
import type { ProcessResult } from '../world/ports/process.ts';
import type { Given, World } from '../world/ports/world.ts';
import { decodeBake } from './bake-file.ts';
import { readTarget } from './bake-target.ts';
import type { DescribedImages } from './described-image.ts';
import { secretsNotice } from './needed-secrets.ts';

export type BakeFile = { readonly file: string; readonly text: string; readonly targets: readonly string[] };

const timeoutMs = 60_000;
const mostLines = 20;

/** Throws ActionError INVALID_INPUT where buildx refuses the file, DOCKER_MISSING, BUILDX_MISSING, UNEXPECTED_ANSWER. */
export async function describeBake({ file, text, targets }: BakeFile, trigger: Trigger, given: Given, world: Pick<World, 'files' | 'processes' | 'runner'>): Promise<DescribedImages> {
  const wrong = targets.filter((target) => !/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(target));
  // Anything else would be an option, or the address of another file.
  if (wrong.length > 0) throw invalidInputs(wrong.map((target): Problem => ({ input: 'bake-targets', given: target, expected: 'names of targets and groups' })));
  const { path, folder, remove } = await place({ file, text }, trigger, given, world.files);
  try {
    const result = await world.processes.run({ file: 'docker', args: ['buildx', 'bake', '--print', '--progress', 'quiet', '--file', path, ...targets], cwd: folder, timeoutMs, keepBytes: 16 * 1024 * 1024 });
    if (result.end !== 'exited' || result.code !== 0) throw refusal(file, result);
    const read = decodeBake(result.stdout).map((target) => readTarget(target, { file, own: given.inputs }));
    const notice = secretsNotice(file, read.flatMap(({ secrets }) => secrets));
    if (notice !== undefined) world.runner.notice(notice, { title: 'Secrets of docker-bake' });
    return { images: read.flatMap(({ image }) => (image === undefined ? [] : [image])), problems: read.flatMap(({ problems }) => problems) };
  } finally {
    await remove();
  }
}

type Placed = { readonly path: string; readonly folder: string; readonly remove: () => Promise<void> };

/** Where somebody else's code may be checked out, or nothing is, buildx sees the file alone: it may read others beside it (`.env`). */
async function place({ file, text }: Pick<BakeFile, 'file' | 'text'>, trigger: Trigger, { environment }: Given, files: World['files']): Promise<Placed> {
  const workspace = environment['GITHUB_WORKSPACE'];
  if (workspace !== undefined && !mayHoldForeignCode(trigger) && (await files.exists(join(workspace, file)))) return { path: file, folder: workspace, remove: () => Promise.resolve() };
  const folder = await files.makeRunFolder();
  const path = join(folder, basename(file));
  await files.writePrivate(path, text);
  return { path, folder, remove: () => files.remove(folder) };
}

function refusal(file: string, result: ProcessResult): ActionError {
  const said = result.stderr.split('\n').filter((line) => line.trim() !== '' && !/^#\d+ /.test(line)).slice(-mostLines).join('\n');
  if (result.end === 'not-found') {
    return new ActionError({ code: 'DOCKER_MISSING', what: `${file} can't be read without docker.`, why: 'There is no program docker in PATH; docker-bake files are read by docker buildx bake.', fix: 'Run the plan where the docker command line client with Buildx is installed, or describe the images in a YAML file of the action (docs/many-images.md).' });
  }
  if (/is not a docker command|unknown command: docker buildx|unknown flag: --print/.test(result.stderr)) {
    return new ActionError({ code: 'BUILDX_MISSING', what: `${file} can't be read without Docker Buildx.`, why: said, fix: 'Install the docker-buildx-plugin package on the runner of the plan, or describe the images in a YAML file of the action (docs/many-images.md).' });
  }
  const isOwn = /failed to stat|ssh agent/.test(said);
  return new ActionError({
    code: 'INVALID_INPUT',
    what: `docker buildx bake can't read ${file}.`,
    why: said === '' ? `It ended without a word (${result.end}).` : said,
    fix: isOwn ? 'Buildx looks for the files of secrets and for an SSH agent that the file names when it reads it: leave them out of it, and give them to the step that builds (inputs secret-files, secret-envs and ssh; of the reusable workflow, the secret build-secrets).' : `Try it with: docker buildx bake --print --file ${file}`,
  });
}
