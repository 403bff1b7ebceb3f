// Reads a file of the repository as text: from the workspace, from the event's commit where nothing is checked out, and from
// the default branch where the checkout may hold somebody else's code. It never follows a link out of the workspace.
import { ActionError } from '../domain/action-error.ts';
import type { Trigger } from '../domain/trigger.ts';
import type { Files } from '../world/ports/files.ts';
import type { FoundFile, GitHub } from '../world/ports/github.ts';
import type { Given, World } from '../world/ports/world.ts';
import { followLink, mayHoldForeignCode, parseProjectPath, type ProjectPath } from './project-path.ts';

export type ProjectFile = {
  readonly text: string;
  readonly path: string;
  /** Where it was read, for the log: `the workspace`, `main`. */
  readonly from: string;
};

const mostLinks = 20;

/** Throws ActionError INVALID_INPUT: no such file, a path out of the repository; GITHUB_API_FAILED. */
export async function readProjectFile(path: string, trigger: Trigger, given: Given, world: Pick<World, 'files' | 'github'>): Promise<string> {
  return (await openProjectFile(path, trigger, given, world)).text;
}

/** The same with the place, for those who tell the user. */
export async function openProjectFile(given_: string, trigger: Trigger, given: Given, { files, github }: Pick<World, 'files' | 'github'>): Promise<ProjectFile> {
  const path = parseProjectPath(given_);
  if (!path.ok) throw noFile(given_, 'It is no path of a file of the repository.', `Give ${path.expected}.`);
  if (mayHoldForeignCode(trigger)) {
    const { defaultBranch } = trigger.repository;
    const branch = defaultBranch === undefined ? 'the default branch' : `the default branch ${defaultBranch}`;
    const text = textOf(await github.fileAt(path.value, {}), path.value, `${branch} of ${trigger.run.repository}, which counts in a run of ${trigger.run.event}: its checkout may hold somebody else's code`);
    return { text, path: path.value, from: branch };
  }
  const workspace = given.environment['GITHUB_WORKSPACE'];
  const isThere = workspace !== undefined && ((await files.exists(`${workspace}/.git`)) || (await files.exists(`${workspace}/${path.value}`)));
  return isThere ? await fromWorkspace(path.value, workspace, files) : await fromCommit(path.value, trigger, github);
}

async function fromWorkspace(path: ProjectPath, workspace: string, files: Files): Promise<ProjectFile> {
  const real = await realPath(path, workspace, files);
  const text = real === undefined ? undefined : await files.read(`${workspace}/${real}`);
  if (text === undefined) throw noFile(path, `There is no such file in the workspace, ${workspace}.`, 'Check the path, and that the checkout has it (sparse-checkout may leave it out).');
  return { text, path, from: 'the workspace' };
}

/** Without a checkout the same commit counts that is then built by Git. */
async function fromCommit(path: ProjectPath, { run }: Trigger, github: GitHub): Promise<ProjectFile> {
  const commit = `commit ${run.sha.slice(0, 7)}`;
  const text = textOf(await github.fileAt(path, { ref: run.sha }), path, `${commit} of ${run.repository}, since nothing is checked out`);
  return { text, path, from: commit };
}

/** The path without links, part by part; undefined: no such file. Throws INVALID_INPUT for a link out of the workspace. */
async function realPath(path: ProjectPath, workspace: string, files: Files): Promise<string | undefined> {
  let ahead: readonly string[] = path.split('/');
  let behind = '';
  let links = 0;
  while (ahead.length > 0) {
    const [name = '', ...rest] = ahead;
    const folder = behind === '' ? workspace : `${workspace}/${behind}`;
    const entry = (await files.entries(folder)).find((one) => one.name === name);
    if (entry?.kind === 'link') {
      const target = await files.linkTarget(`${folder}/${name}`);
      const followed = followLink(workspace, behind, target, rest);
      if (followed === undefined || ++links > mostLinks) {
        const why = followed === undefined ? `${behind === '' ? name : `${behind}/${name}`} is a link to ${target}, which leads out of the workspace.` : 'Its links go in a circle.';
        throw noFile(path, why, 'Put the file itself into the repository, or link to a file in it.');
      }
      [ahead, behind] = [followed, ''];
    } else {
      const wanted = rest.length === 0 ? 'file' : 'folder';
      if (entry?.kind !== wanted) return undefined;
      [ahead, behind] = [rest, behind === '' ? name : `${behind}/${name}`];
    }
  }
  return behind;
}

function textOf(found: FoundFile, path: string, place: string): string {
  if (found.is === 'file') return found.text;
  if (found.is === 'other') throw noFile(path, `It is ${found.what} on ${place}.`, 'Name a file.');
  throw noFile(path, `There is no such file on ${place}; or github-token may not read it, which GitHub says in the same words.`, 'Check the path, and give the job `permissions: contents: read`.');
}

function noFile(path: string, why: string, fix: string): ActionError {
  return new ActionError({ code: 'INVALID_INPUT', what: `The file ${path} of the repository can't be read.`, why, fix });
}
