// Files of the repository on a real disk, with real links.
import { afterAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProjectFile } from '../../src/trigger/project-file.stage.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import { systemFiles } from '../../src/world/adapters/files.ts';
import { fakeGitHub } from '../fakes/github.ts';

const made = mkdtempSync(join(tmpdir(), 'project-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));
const workspace = join(made, 'workspace');
mkdirSync(join(workspace, '.git'), { recursive: true });
mkdirSync(join(workspace, 'ci'));
writeFileSync(join(workspace, 'ci', 'image.yml'), 'inputs: {}');
writeFileSync(join(made, 'secret.yml'), 'outside');
symlinkSync('ci/image.yml', join(workspace, 'inside.yml'));
symlinkSync('ci', join(workspace, '.github'));
symlinkSync('../secret.yml', join(workspace, 'outside.yml'));
symlinkSync(made, join(workspace, 'up'));
symlinkSync('missing.yml', join(workspace, 'nowhere.yml'));

function readHere(path: string): Promise<string> {
  const trigger = decodeTrigger({ ref: 'refs/heads/main' }, { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'O/r', GITHUB_SHA: 'a'.repeat(40) });
  return readProjectFile(path, trigger, { inputs: {}, environment: { GITHUB_WORKSPACE: workspace }, payload: {} }, { files: systemFiles(made), github: fakeGitHub() });
}

test.each(['ci/image.yml', 'inside.yml', '.github/image.yml'])('%s is read', async (path) => {
  expect(await readHere(path)).toBe('inputs: {}');
});

test.each(['ci', '.github', 'outside.yml', 'up/secret.yml', 'nowhere.yml', 'ci/image.yml/x', 'missing.yml', '../secret.yml'])('%s is refused, in words', async (path) => {
  await expect(readHere(path)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});
