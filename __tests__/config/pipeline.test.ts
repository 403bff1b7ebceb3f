// The run with a configuration file: its inputs count as if the step had given them, and what is wrong with them names the file.
import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { run } from '../../src/pipeline.ts';
import { memoryFiles } from '../fakes/files.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { fakeWorld } from '../fakes/world.ts';

async function runWith(config: string, step: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const files = memoryFiles({ '/w/.git/HEAD': 'x', '/w/Dockerfile': 'FROM scratch', '/w/.github/image.yml': config });
  const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'O/r', GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/heads/main', GITHUB_WORKSPACE: '/w' };
  const payload = { ref: 'refs/heads/main', head_commit: { id: 'a'.repeat(40), timestamp: '2026-01-02T03:04:05Z' }, repository: { default_branch: 'main', private: false, description: 'd', html_url: 'https://github.com/O/r', name: 'r', license: { spdx_id: 'MIT' } } };
  return await run({ inputs: { config: '.github/image.yml', 'dry-run': 'true', ...step }, environment, payload }, fakeWorld({ files, github: fakeGitHub({ filesAt: { 'o/shared@v1:a.yml': 'inputs: {network: host}' } }) }), new AbortController().signal);
}

describe('a run with config', () => {
  test('takes the inputs of the file', async () => {
    const outcome = await runWith('inputs: {platforms: [linux/arm64], target: prod, images: ghcr.io/o/other}', { target: 'step' });
    expect(outcome).toMatchObject({ how: 'planned', plan: { inputs: { build: { platforms: ['linux/arm64'], target: 'step' } } } });
    expect(JSON.stringify(outcome)).toContain('ghcr.io/o/other');
  });

  test('and of a file that it extends', async () => {
    expect(await runWith('extends: o/shared/a.yml@v1')).toMatchObject({ how: 'planned', plan: { inputs: { build: { network: 'host' } } } });
  });

  test('says in which file a wrong value is', async () => {
    const outcome = await runWith('inputs:\n  platforms: [linux/amd65]\n  load: true\n  outputs: [out]\n');
    expect(outcome).toMatchObject({ how: 'failed', error: { code: 'INVALID_INPUT' } });
    const why = outcome.how === 'failed' ? outcome.error.why : '';
    expect(why).toContain('platforms (.github/image.yml:2): given "linux/amd65"');
    expect(why).toContain('outputs (.github/image.yml:4): given "out, with load: true"');
  });

  test('fails when the file is wrong, before anything else', async () => {
    expect(await runWith('inputs: {platfroms: x}')).toMatchObject({ how: 'failed', error: { code: 'INVALID_INPUT', what: 'The input platfroms is wrong.' } });
  });

  test.each(['build', 'merge'])('refuses it with role %s, without reading it', async (role) => {
    expect(await runWith('no: yaml: at all', { role })).toMatchObject({ how: 'failed', error: { why: expect.stringContaining('in the plan only') as unknown } });
  });
});
