// A repository with releases: tiny images of real commits, published one after the other by the built action.
import type { ActionResult, ActionRun } from '../../testbed/run-action.ts';
import { runMain, runPost } from '../../testbed/run-action.ts';
import type { TestbedDescription } from '../../testbed/start.ts';
import { publishEvent } from '../../testbed/fuzz/publish-inputs.ts';
import type { Subject } from '../../testbed/fuzz/scenario.ts';
import { imageOf, makeSurroundings, type Surroundings } from '../../testbed/fuzz/surroundings.ts';

export type Releases = Surroundings & {
  readonly image: string;
  /** Publishes what the commit with this number builds; gives the index's digest. */
  readonly publish: (subject: Subject, changes?: Readonly<Record<string, string>>) => Promise<ActionResult>;
  /** The same for any commit, as a push of main. */
  readonly publishCommit: (sha: string) => Promise<ActionResult>;
  /** The sub-action with that name, as dispatched by hand on main. */
  readonly dispatch: (action: 'rollback' | 'promote', inputs: Readonly<Record<string, string>>) => Promise<ActionResult>;
};

let count = 0;

export async function startReleases(bed: TestbedDescription, registries: 1 | 2 = 1): Promise<Releases> {
  const around = await makeSurroundings({ bed, name: `releases-${process.pid}-${++count}`, commits: 4, registries, random: () => 0.5 });
  const images = around.places.map(({ image }) => image);
  const run = async (given: Pick<ActionRun, 'event' | 'ref' | 'sha' | 'payload' | 'inputs' | 'action'>): Promise<ActionResult> => {
    const whole = { workspace: around.workspace, token: around.token, env: { GITHUB_API_URL: around.api.apiUrl }, ...given };
    const main = await runMain(whole);
    await runPost(main, whole);
    return main;
  };
  const publish = async (sha: string, subject: Subject, changes: Readonly<Record<string, string>>): Promise<ActionResult> => {
    const version = subject.kind === 'version' ? subject.version : 'main';
    if (subject.kind === 'version') await around.git.setTag(`v${version}`, sha);
    const index = imageOf(sha, version, sha);
    for (const { client, repository } of around.places) await client.push(repository, index, false);
    const event = publishEvent({ subject, sha, images, platforms: index.platforms, movingTags: 'guard', login: around.login });
    return await run({ ...event, inputs: { ...event.inputs, ...changes } });
  };
  return {
    ...around,
    image: images[0] ?? '',
    publish: (subject, changes = {}) => publish(around.commits[subject.commit] ?? '', subject, changes),
    publishCommit: (sha) => publish(sha, { kind: 'branch', commit: -1 }, {}),
    dispatch: async (action, inputs) => {
      const sha = around.commits.at(-1) ?? '';
      const login = JSON.stringify([...new Set(images.map((image) => image.split('/')[0] ?? ''))].map((registry) => ({ registry, ...around.login })));
      const payload = { ref: 'refs/heads/main', inputs: {}, repository: { default_branch: 'main', private: false }, sender: { login: 'octocat' } };
      return await run({ action, event: 'workflow_dispatch', ref: 'refs/heads/main', sha, payload, inputs: { images: images.join('\n'), 'registry-auth': login, ...inputs } });
    },
  };
}
