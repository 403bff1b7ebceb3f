// An artifact service in memory: the artifacts of one run, by number.
import { artifactFailure } from '../../src/hand-over/artifact-failure.ts';
import type { Artifact, Artifacts } from '../../src/world/ports/artifacts.ts';

export type FakeArtifacts = Artifacts & {
  /** Name -> file -> text; of a name that was given several times the newest. */
  readonly stored: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** `upload name`, `list`, `download name`, in order. */
  readonly calls: readonly string[];
  /** As another job of the run, or one that means harm, would. */
  readonly put: (name: string, files: Readonly<Record<string, string>>) => void;
};

export type FakeArtifactsOptions = {
  /** No service: as on a runner that has none. */
  readonly absent?: boolean;
  /** The service's words when it fails. `times`: so often only. */
  readonly fails?: { readonly words: string; readonly times?: number; readonly operation?: 'upload' | 'list' | 'download' };
};

export function fakeArtifacts({ absent = false, fails }: FakeArtifactsOptions = {}): FakeArtifacts {
  const artifacts = new Map<number, { readonly name: string; readonly files: Readonly<Record<string, string>> }>();
  const calls: string[] = [];
  let failures = 0;
  let next = 1;
  const asked = (operation: 'upload' | 'list' | 'download', name = ''): void => {
    calls.push(`${operation} ${name}`.trim());
    if (fails === undefined || (fails.operation ?? operation) !== operation || failures >= (fails.times ?? Infinity)) return;
    failures += 1;
    throw artifactFailure(`The ${operation} did not work.`, fails.words);
  };
  const put = (name: string, files: Readonly<Record<string, string>>): void => {
    for (const [id, one] of artifacts) if (one.name === name) artifacts.delete(id);
    artifacts.set(next++, { name, files: { ...files } });
  };
  return {
    get stored() {
      return new Map([...artifacts.values()].map(({ name, files }) => [name, files]));
    },
    calls,
    put,
    available: () => !absent,
    upload: async (name, files) => {
      await Promise.resolve();
      asked('upload', name);
      put(name, files);
    },
    list: async () => {
      await Promise.resolve();
      asked('list');
      return [...artifacts].map(([id, { name }]) => ({ id, name }));
    },
    download: async ({ id, name }: Artifact) => {
      await Promise.resolve();
      asked('download', name);
      const found = artifacts.get(id);
      if (found === undefined) throw artifactFailure(`The artifact ${name} could not be downloaded.`, `No artifacts found for ID: ${id}`);
      return found.files;
    },
  };
}
