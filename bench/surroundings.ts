// What every measured run is given: the test bed, a logged-in Docker configuration, stand-ins of GitHub's API and cache service,
// a folder.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { startCacheService } from '../testbed/cache-service/service.ts';
import type { TestbedDescription } from '../testbed/description.ts';
import { makeGitRepository } from '../testbed/github/git-repository.ts';
import { startGitHubStandIn } from '../testbed/github/stand-in.ts';
import { metadataIn } from '../testbed/run-action.ts';
import { eventRepository } from '../scripts/tag-push-event.ts';

export type Surroundings = {
  readonly bed: TestbedDescription;
  /** For everything that is thrown away at the end. */
  readonly folder: string;
  /** Three to log in to. The bed has two registries: the first one's other host name stands for a third. */
  readonly registryHosts: readonly string[];
  /** Names of the action's inputs. */
  readonly declared: ReadonlySet<string>;
  /** The bed's, GitHub's API and its cache service. */
  readonly env: Readonly<Record<string, string>>;
  /** For docker commands: logged in to all registries, as a step before would have done. */
  readonly loggedIn: Readonly<Record<string, string>>;
  /** A repository that nobody has written to, in a registry of the bed. */
  readonly freshImage: (registry?: string) => string;
  /** Adds a commit to `main`, gives its hash. */
  readonly commit: () => Promise<string>;
  readonly close: () => Promise<void>;
};

export async function openSurroundings(bed: TestbedDescription): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const repository = await makeGitRepository();
  await repository.setTag('v1.2.3', await repository.commit('main'));
  const gitHub = await startGitHubStandIn({ repository: eventRepository.full_name, folder: repository.folder });
  const registryHosts = [bed.registryHost, bed.secondRegistryHost, bed.registryHost.replace('localhost', '127.0.0.1')];
  const caches = await startCacheService();
  const env = { ...bed.env, ...caches.environment(), GITHUB_API_URL: gitHub.apiUrl };
  return {
    bed,
    folder,
    registryHosts,
    declared: new Set(Object.keys(metadataIn(resolve(import.meta.dirname, '..')).inputs)),
    env,
    loggedIn: { ...env, DOCKER_CONFIG: logIn(bed, registryHosts, join(folder, 'docker')) },
    freshImage: (registry = bed.registryHost) => `${registry}/octo-org/bench-${randomUUID().slice(0, 13)}`,
    commit: async () => await repository.commit('main'),
    close: async () => {
      await Promise.all([gitHub.stop(), caches.stop()]);
      repository.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function logIn(bed: TestbedDescription, hosts: readonly string[], folder: string): string {
  const { username, password } = bed.users.writer;
  const auth = Buffer.from(`${username}:${password}`).toString('base64');
  const plugins = join(folder, 'cli-plugins');
  mkdirSync(plugins, { recursive: true });
  for (const name of readdirSync(join(bed.dockerConfigDir, 'cli-plugins'))) symlinkSync(join(bed.dockerConfigDir, 'cli-plugins', name), join(plugins, name));
  const auths = Object.fromEntries(hosts.map((host) => [host, { auth }]));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }));
  return folder;
}
