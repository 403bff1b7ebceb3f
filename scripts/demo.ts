// `npm run demo`: the built action publishes the example for two platforms into a local registry, as for a push of tag v1.2.3.
// `-- --keep` leaves engine and registry up. Nothing of the user's own Docker configuration is touched.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeGitRepository } from '../testbed/github/git-repository.ts';
import { startGitHubStandIn } from '../testbed/github/stand-in.ts';
import { runMain, runPost } from '../testbed/run-action.ts';
import { startTestbed } from '../testbed/start.ts';
import { renderSummaryPage } from './render-summary.ts';
import { eventRepository, tagPush } from './tag-push-event.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const say = (line: string): void => console.log(line);

say('Starting an engine, BuildKit and a registry …');
const bed = await startTestbed({ log: (line) => say(`  ${line}`), keep: values.keep });
// The guards of moving tags ask GitHub which version tags there are: here those of a repository without tags.
const repository = await makeGitRepository();
const gitHub = await startGitHubStandIn({ repository: eventRepository.full_name, folder: repository.folder });
try {
  const image = `${bed.registryHost}/octo-org/claude-code-proxy`;
  const run = {
    workspace: join(root, 'examples', 'claude-code-proxy'),
    ...tagPush('v1.2.3'),
    inputs: {
      images: image,
      platforms: 'linux/amd64,linux/arm64',
      'driver-opts': `image=${bed.buildkitImage}\nnetwork=host`,
      'build-contexts': bed.baseImages.map(({ name, image: stand }) => `${name}=docker-image://${stand}`).join('\n'),
      registry: bed.registryHost,
      username: bed.users.writer.username,
      password: bed.users.writer.password,
    },
    token: 'a token that the stand-in takes',
    env: { ...bed.env, GITHUB_API_URL: gitHub.apiUrl },
    // The runner acts on these lines and shows them to nobody.
    onLine: (line: string) => {
      if (!line.startsWith('::')) say(line);
    },
  };
  say('\nRunning the action (dist/) as the runner would, for a push of the tag v1.2.3:\n');
  const result = await runMain(run);
  await runPost(result, run);

  const folder = join(root, '.demo');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'summary.md'), result.summary);
  writeFileSync(join(folder, 'summary.html'), renderSummaryPage(result.summary));
  if (result.exitCode !== 0) throw new Error(`the action ended with exit code ${String(result.exitCode)}: see above`);

  say('\nPublished');
  for (const tag of (result.outputs['tags'] ?? '').split('\n')) say(`  ${tag}`);
  say(`Index digest\n  ${result.outputs['digest'] ?? ''}`);
  say('Platforms');
  const digests: unknown = JSON.parse(result.outputs['digests'] ?? '{}');
  for (const [platform, digest] of Object.entries(digests ?? {})) say(`  ${platform.padEnd(14)} ${String(digest)}`);
  say(`Job summary\n  .demo/summary.md, rendered in .demo/summary.html`);
} catch (thrown) {
  console.error(`\nThe demo did not work: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  process.exitCode = 1;
} finally {
  await gitHub.stop();
  repository.remove();
  if (values.keep) say('\nEngine and registry stay up: node testbed/stop.ts ends them.');
  else await bed.stop();
}
