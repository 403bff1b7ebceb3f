// What publishes of the harness run against: two fronts before the bed's registries, a Git repository, the API's stand-in.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Login, TestbedDescription } from '../description.ts';
import { startFaultFront, type FaultFront } from '../faults/front.ts';
import { makeGitRepository, type GitRepository } from '../github/git-repository.ts';
import { startGitHubStandIn, type GitHubStandIn } from '../github/stand-in.ts';
import { gitHubRepository, imageLabels } from './publish-inputs.ts';
import { RegistryClient } from './registry-client.ts';
import { makeTinyIndex, makeTinyPlatform, tinyPlatforms, type TinyIndex } from './tiny-image.ts';

/** One repository, as the action names it, and the way to it past its front. */
export type Place = { readonly image: string; readonly repository: string; readonly client: RegistryClient; readonly front: FaultFront };

export type Surroundings = {
  readonly folder: string;
  readonly workspace: string;
  readonly login: Login;
  readonly token: string;
  /** Hashes of a linear `main`, oldest first. */
  readonly commits: readonly string[];
  readonly git: GitRepository;
  readonly api: GitHubStandIn;
  readonly places: readonly Place[];
  readonly stop: () => Promise<void>;
};

export type SurroundingsPlan = { readonly bed: TestbedDescription; readonly name: string; readonly commits: number; readonly registries: 1 | 2; readonly random: () => number };

export async function makeSurroundings({ bed, name, commits: count, registries, random }: SurroundingsPlan): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, '.git'), { recursive: true });
  writeFileSync(join(workspace, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  const git = await makeGitRepository();
  const commits: string[] = [];
  for (let at = 0; at < count; at++) commits.push(await git.commit('main'));
  const api = await startGitHubStandIn({ repository: gitHubRepository, folder: git.folder });
  const login = bed.users.writer;
  const repository = `octo-org/${name}`;
  const hosts = [bed.registryHost, bed.secondRegistryHost].slice(0, registries);
  const places = await Promise.all(
    hosts.map(async (upstream) => {
      const front = await startFaultFront({ upstream, random });
      return { image: `${front.host}/${repository}`, repository, client: new RegistryClient(upstream, login), front };
    }),
  );
  return {
    folder,
    workspace,
    login,
    token: `ghs_${name.replaceAll(/\W/g, '')}notarealtoken`,
    commits,
    git,
    api,
    places,
    stop: async () => {
      await Promise.all([api.stop(), ...places.map(async ({ front }) => await front.stop())]);
      git.remove();
    },
  };
}

/** An image of a commit for both platforms, as a publish of it would have made it. */
export function imageOf(sha: string, version: string, content: string): TinyIndex {
  const labels = imageLabels(sha, version);
  return makeTinyIndex(tinyPlatforms.map((platform) => makeTinyPlatform(platform, { content, labels })), labels);
}
