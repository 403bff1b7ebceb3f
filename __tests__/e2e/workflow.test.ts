// The repository's own workflow under act, a runner that is not ours: the outputs reach the next step, on a tag and on a branch.
// The workflow checks the outputs itself and fails when they are wrong; here the job's end and the registry are looked at.
import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { branchPush, tagPush, type PushEvent } from '../../scripts/tag-push-event.ts';
import { crane, freshImage, openBed, tagsOf } from './bed.ts';

const bed = openBed();
const root = resolve(import.meta.dirname, '..', '..');

/** A repository of its own with what is in the checkout now: act takes commit and repository from Git. */
function cloneCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  for (const name of ['action.yml', 'dist', 'examples', '.github']) cpSync(join(root, name), join(folder, name), { recursive: true });
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/Octo-Org/Claude-Code-Proxy.git');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=Everything');
  return folder;
}

function runUnderAct(image: string, { ref, payload }: PushEvent): { readonly status: number | null; readonly log: string } {
  const folder = cloneCheckout();
  const event = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  writeFileSync(event, JSON.stringify({ ...(payload as object), ref }));
  const { username, password } = bed.users.writer;
  const variables = {
    SELF_IMAGES: image,
    SELF_REGISTRY: bed.registryHost,
    SELF_DRIVER_OPTS: `"image=${bed.buildkitImage}"\nnetwork=host`,
    SELF_BUILD_CONTEXTS: bed.baseImages.map((base) => `${base.name}=docker-image://${base.image}`).join('\n'),
  };
  const ran = spawnSync(
    bed.tools.act,
    [
      'push',
      '--workflows=.github/workflows/self.yml',
      '--platform=ubuntu-24.04=-self-hosted',
      `--eventpath=${event}`,
      `--actor=${username}`,
      `--secret=GITHUB_TOKEN=${password}`,
      ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
      ...Object.entries(bed.env).flatMap(([name, value]) => (name === 'PATH' ? [] : ['--env', `${name}=${value}`])),
    ],
    // act runs JavaScript actions with the first node in PATH: ours, the one that this test runs on.
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...bed.env, NODE_OPTIONS: '', XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'act-cache-')) } },
  );
  return { status: ran.status, log: `${ran.stdout}${ran.stderr}` };
}

describe('the workflow that uses the action on itself, under act', () => {
  test.each([
    { name: 'a tag', event: tagPush('v1.2.3'), tags: ['1', '1.2', '1.2.3', 'latest'] },
    { name: 'the default branch', event: branchPush('main'), tags: ['latest', 'main'] },
  ])('publishes on a push of $name and hands its outputs to the next step', ({ event, tags }) => {
    const image = freshImage(bed);
    const { status, log } = runUnderAct(image, event);
    expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });
    expect(tagsOf(bed, image)).toEqual(tags);
    const [, digest] = /digest=(sha256:[0-9a-f]{64})/.exec(log) ?? [];
    expect(crane(bed, 'digest', `${image}:${tags[0] ?? ''}`)).toBe(digest);
    expect(log).toContain('Check the outputs');
  }, 300_000);
});
