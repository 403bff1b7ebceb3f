// GitHub's artifact service by its own library, which is loaded only when it is used: it is larger than all the rest.
// It reads the process's own environment, and prints: its masks are passed on, the rest is for debugging.
import { mkdtemp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type * as Library from '@actions/artifact';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servesArtifacts } from '../../hand-over/artifact-access.ts';
import type { Artifact, Artifacts } from '../ports/artifacts.ts';
import { catchOutput } from './caught-output.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Told = { readonly debug: (line: string) => void; readonly hide: (value: string) => void };

/** What is read of an artifact's file: none of ours comes near. Bytes. */
const mostBytes = 4_000_000;

export function actionsArtifacts(environment: Environment, told: Told): Artifacts {
  /** As the list has them: what is downloaded must be that. */
  const digests = new Map<number, string>();

  const call = async <T>(what: string, work: (client: Library.DefaultArtifactClient) => Promise<T>): Promise<T> => {
    const [{ DefaultArtifactClient }, { artifactFailure }] = await Promise.all([import('@actions/artifact'), import('../../hand-over/artifact-failure.ts')]);
    const printed: string[] = [];
    try {
      return await catchOutput(printed, () => work(new DefaultArtifactClient()));
    } catch (thrown) {
      throw artifactFailure(what, thrown instanceof Error ? thrown.message : String(thrown), thrown);
    } finally {
      passOn(printed, told);
    }
  };
  return {
    available: () => servesArtifacts(environment),
    upload: async (name, files) =>
      await inFolder(environment, async (folder) => {
        const paths = await writeFiles(folder, files);
        await call(`The artifact ${name} could not be uploaded.`, async (client) => {
          try {
            await client.uploadArtifact(name, paths, folder);
          } catch (thrown) {
            if (!(thrown instanceof Error && /\(409\)|already exists/.test(thrown.message))) throw thrown;
            await client.deleteArtifact(name);
            await client.uploadArtifact(name, paths, folder);
          }
        });
      }),
    list: async () => {
      const { artifacts } = await call('The artifacts of this run could not be listed.', (client) => client.listArtifacts());
      for (const { id, digest } of artifacts) if (digest !== undefined && digest !== '') digests.set(id, digest);
      return artifacts.map(({ id, name }) => ({ id, name }));
    },
    download: async ({ id, name }: Artifact) =>
      await inFolder(environment, async (folder) => {
        const what = `The artifact ${name} could not be downloaded.`;
        const expected = digests.get(id);
        await call(what, async (client) => {
          const { digestMismatch } = await client.downloadArtifact(id, { path: folder, ...(expected === undefined ? {} : { expectedHash: expected }) });
          if (digestMismatch === true) throw new Error(`what came is not what its digest ${expected ?? ''} says`);
        });
        return await readFiles(folder);
      }),
  };
}

async function inFolder<T>(environment: Environment, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'ghcr-buildx-action-artifact-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      await writeFile(join(folder, name), text, { mode: 0o600 });
      return join(folder, name);
    }),
  );
}

async function readFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isFile() && (await stat(path)).size <= mostBytes ? [[entry.name, await readFile(path, 'utf8')] as const] : [];
    }),
  );
  return Object.fromEntries(files.flat());
}

function passOn(printed: readonly string[], { debug, hide }: Told): void {
  for (const line of printed) {
    const [, secret] = /^::add-mask::(.*)$/.exec(line) ?? [];
    if (secret === undefined) debug(line.replace(/^::debug::/, ''));
    else hide(secret.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'));
  }
}
