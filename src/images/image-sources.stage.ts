// Finds which files of the repository an image is made of, as its build would: context, Dockerfile, .dockerignore, named contexts. What
// can't be told from the repository's paths is said to be unknown. It only reads.
import { dirname, join, relative, resolve } from 'node:path/posix';
import { namesOfContexts } from '../dockerfile/given-contexts.ts';
import type { ImageDefinition } from '../domain/image-definition.ts';
import type { Trigger } from '../domain/trigger.ts';
import { lines } from '../inputs/lists.ts';
import { chooseSource, expandDefaultContext, gitContext, isAddress } from '../trigger/source.ts';
import { readFolderRules, readLocalDockerfile } from '../unchanged/dockerfile-text.stage.ts';
import { NoKey } from '../unchanged/no-key.ts';
import type { Given, World } from '../world/ports/world.ts';
import type { FoundSources, ImageFiles, SourceFolder } from './image-files.ts';

export async function findSources(image: ImageDefinition, trigger: Trigger, given: Given, { files }: Pick<World, 'files'>): Promise<FoundSources> {
  try {
    return { files: await new SourceFinder({ ...given.inputs, ...image.inputs }, trigger, given.environment['GITHUB_WORKSPACE'] ?? '.', files).find(image.dependsOn) };
  } catch (thrown) {
    if (thrown instanceof NoKey) return { unknown: thrown.message };
    throw thrown;
  }
}

class SourceFinder {
  readonly #inputs: Readonly<Record<string, string>>;
  readonly #trigger: Trigger;
  readonly #workspace: string;
  readonly #files: World['files'];

  constructor(inputs: Readonly<Record<string, string>>, trigger: Trigger, workspace: string, files: World['files']) {
    this.#inputs = inputs;
    this.#trigger = trigger;
    this.#workspace = workspace;
    this.#files = files;
  }

  /** Throws NoKey with the reason why it is not known. */
  async find(bases: readonly string[]): Promise<ImageFiles> {
    const [file, context] = [this.#input('file'), this.#input('context')];
    if (file !== undefined && isAddress(file)) throw new NoKey(`Its Dockerfile is ${file}.`);
    const source = chooseSource({ ...(context === undefined ? {} : { context }), ...(file === undefined ? {} : { file }) }, this.#trigger, {
      workspace: this.#workspace,
      workspaceIsCheckout: await this.#files.exists(join(this.#workspace, '.git')),
      workspaceHasDockerfile: await this.#files.exists(resolve(this.#workspace, file ?? 'Dockerfile')),
    });
    const main = source.kind === 'git' ? this.#ofCommit(source.context, file) : await this.#local(source.context, file);
    const reading = lines.parse(this.#inputs['build-contexts'] ?? '');
    const named = await Promise.all(Object.entries(namesOfContexts(reading.ok ? reading.value : [])).map(([name, from]) => (bases.includes(name) ? Promise.resolve([]) : this.#named(expandDefaultContext(from, this.#trigger)))));
    return { folders: [...main.folders, ...named.flat()], files: main.files };
  }

  /** BuildKit applies no .dockerignore to a Git context. */
  #ofCommit(context: string, file = 'Dockerfile'): ImageFiles {
    const folder = this.#folderOfCommit(context);
    return { folders: [{ folder }], files: [join(folder, file)] };
  }

  async #local(context: string, file: string | undefined): Promise<ImageFiles> {
    if (isAddress(context)) throw new NoKey(`Its context is ${context}, which may have changed.`);
    const folder = await this.#folderHere(context);
    const { rules } = await readLocalDockerfile(resolve(this.#workspace, folder), file, this.#workspace, this.#files);
    const dockerfiles = file === undefined ? [join(folder, 'Dockerfile'), join(folder, 'dockerfile')] : [await this.#folderHere(file)];
    return { folders: [{ folder, rules }], files: [...dockerfiles, ...dockerfiles.map((path) => `${path}.dockerignore`), join(folder, '.dockerignore')] };
  }

  async #named(from: string): Promise<readonly SourceFolder[]> {
    // An image is no file of the repository, like the one behind FROM.
    if (from.startsWith('docker-image://') || from.startsWith('target:')) return [];
    if (from.startsWith(gitContext(this.#trigger))) return [{ folder: this.#folderOfCommit(from) }];
    if (isAddress(from)) throw new NoKey(`Its build context ${from} may have changed.`);
    const folder = await this.#folderHere(from);
    return [{ folder, rules: await readFolderRules(resolve(this.#workspace, folder), this.#files) }, { folder: join(folder, '.dockerignore') }];
  }

  #folderOfCommit(context: string): string {
    const event = gitContext(this.#trigger);
    if (context === event) return '';
    if (!context.startsWith(`${event}:`)) throw new NoKey(`Its context is ${context}, which may have changed.`);
    return withoutDot(relative('/', join('/', context.slice(event.length + 1))));
  }

  /** Relative to the repository, which has to be the workspace; without links on the way, behind which other files are. */
  async #folderHere(path: string): Promise<string> {
    if (!(await this.#files.exists(join(this.#workspace, '.git')))) throw new NoKey(`${path} is no path of a checkout in the workspace.`);
    const place = withoutDot(relative(this.#workspace, resolve(this.#workspace, path)));
    if (place === '..' || place.startsWith('../')) throw new NoKey(`${path} is outside of the repository.`);
    for (let below = place; below !== '' && below !== '.'; below = dirname(below)) {
      const name = below.slice(below.lastIndexOf('/') + 1);
      const entries = await this.#files.entries(resolve(this.#workspace, dirname(below)));
      if (entries.some((entry) => entry.name === name && entry.kind === 'link')) throw new NoKey(`${below} is a link.`);
    }
    return place;
  }

  #input(name: string): string | undefined {
    return this.#inputs[name]?.trim() || undefined;
  }
}

function withoutDot(path: string): string {
  return path === '.' ? '' : path;
}
