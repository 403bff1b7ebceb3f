// What a local build starts from: all that can be missing, and what can't be looked at.
import { expect, test } from '@jest/globals';
import { requireDockerfile } from '../../src/build/dockerfile-there.stage.ts';
import type { BuildSource } from '../../src/domain/build.ts';
import { memoryFiles } from '../fakes/files.ts';
import { planWith } from '../fakes/plan.ts';

const files = memoryFiles({ '/w/app/Dockerfile': '', '/w/old/dockerfile': '', '/w/bare/main.py': '', '/w/docker/app.Dockerfile': '', '/elsewhere/Dockerfile': '' });

async function complaint(context: string, file?: string): Promise<string | undefined> {
  const source: BuildSource = { kind: 'given', context, reason: '' };
  const plan = { ...planWith({ build: file === undefined ? {} : { file } }), source };
  try {
    await requireDockerfile(plan, { environment: { GITHUB_WORKSPACE: '/w' } }, { files });
    return undefined;
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: 'INVALID_INPUT' });
    return (thrown as { readonly why: string }).why;
  }
}

test.each([
  ['app', undefined],
  ['./app/', undefined],
  ['old', undefined],
  ['/elsewhere', undefined],
  ['bare', 'docker/app.Dockerfile'],
  ['bare', '-'],
  ['bare', 'https://example.com/Dockerfile'],
  ['https://github.com/o/r.git#main', undefined],
  ['git@github.com:o/r.git', 'anything'],
  ['-', undefined],
])('%s, file %s: nothing is missing', async (context, file) => {
  expect(await complaint(context, file)).toBeUndefined();
});

test.each([
  ['gone', undefined, 'context: given "gone"'],
  ['gone', 'docker/app.Dockerfile', 'context: given "gone"'],
  ['bare', undefined, 'context: given "bare", expected a folder with a Dockerfile'],
  // buildx does not look for it in the context.
  ['docker', 'app.Dockerfile', 'file: given "app.Dockerfile"'],
  ['app', 'Dockerfile', 'file: given "Dockerfile"'],
])('%s, file %s: %s', async (context, file, why) => {
  expect(await complaint(context, file)).toContain(why);
});
