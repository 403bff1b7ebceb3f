// Which files of a repository are Dockerfiles, and the image that each of them stands for: its name, context and file. Pure.
import { posix } from 'node:path';
import { parseImageId } from '../../src/domain/image-definition.ts';

/** `folder`: the build context, '' for the whole repository. `file`: from the repository's root, unless it is `Dockerfile` in the context. */
export type ImageFound = { readonly id: string; readonly dockerfile: string; readonly folder: string; readonly file: string | undefined };

export type DockerfilesFound = {
  readonly images: readonly ImageFound[];
  /** Dockerfiles that are left out, and why. */
  readonly left: readonly { readonly path: string; readonly why: string }[];
};

/** Folders in which others' code, tests' material or a developer's own container is. */
const strange = new Set(['node_modules', 'vendor', 'third_party', 'testdata', 'fixtures', '__fixtures__', 'test', 'tests', '__tests__', 'examples', 'example', '.devcontainer', '.github']);

/** Where a Dockerfile is kept apart from what it builds. */
const apart = new Set(['docker', '.docker', 'build', 'deploy', 'deployment', 'ci', '.ci', 'container', 'containers', 'ops', 'package', 'packaging', 'infra']);

/** `name`: the repository's, for the image of a Dockerfile at its top. `paths` from the root, with slashes. */
export function findDockerfiles(paths: readonly string[], name: string): DockerfilesFound {
  const found = paths.filter((path) => isDockerfile(posix.basename(path))).toSorted((one, other) => one.split('/').length - other.split('/').length || (one < other ? -1 : 1));
  const left: { path: string; why: string }[] = [];
  const images: ImageFound[] = [];
  for (const path of found) {
    const folder = posix.dirname(path).split('/').find((part) => strange.has(part));
    // What stands in a workflow may be read as an expression there.
    if (!/^[\w.@+/-]+$/.test(path)) left.push({ path, why: 'its path has characters that are not written into a workflow' });
    else if (folder !== undefined) left.push({ path, why: `${folder}/ is taken for no part of what is published` });
    else images.push(imageOf(path, name, images));
  }
  return { images, left };
}

/** `Dockerfile`, `Dockerfile.worker`, `worker.Dockerfile`, `Containerfile`. */
function isDockerfile(name: string): boolean {
  return /^(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$|^[\w.-]+\.(?:Dockerfile|dockerfile)$/.test(name) && !/\.(?:dockerignore|md|txt|tmpl|j2|template|sh|ya?ml)$/.test(name);
}

function imageOf(path: string, name: string, others: readonly ImageFound[]): ImageFound {
  const [folder, file] = [posix.dirname(path), posix.basename(path)];
  const last = posix.basename(folder);
  const isApart = folder === '.' || apart.has(last);
  const context = folder === '.' ? '' : isApart ? (posix.dirname(folder) === '.' ? '' : posix.dirname(folder)) : folder;
  const own = /^(?:Dockerfile|Containerfile)\.(.+)$/.exec(file)?.[1] ?? /^(.+)\.[Dd]ockerfile$/.exec(file)?.[1];
  const place = context === '' ? name : posix.basename(context);
  const candidates = [own === undefined ? place : context === '' ? own : `${place}-${own}`, path.replaceAll('/', '-'), ...Array.from({ length: others.length + 1 }, (_, at) => `image-${at + 1}`)].map(idOf);
  const id = candidates.find((candidate) => candidate !== undefined && !others.some((other) => other.id === candidate)) ?? 'image';
  const isDefault = file === 'Dockerfile' && (context === folder || (context === '' && folder === '.'));
  return { id, dockerfile: path, folder: context, file: isDefault ? undefined : path };
}

function idOf(text: string): string | undefined {
  const id = parseImageId(text.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-').replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '').slice(0, 64));
  return id.ok ? id.value : undefined;
}
