// One step and no checkout before it, as the README's quick start has it: the event's commit is built by Git, with the token.
import { describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, bedInputs, crane, freshImage, makeWorkspace, openBed } from './bed.ts';
import { serveGit } from './git-server.ts';

const bed = openBed();

describe('without a checkout', () => {
  test('the commit of the event is built by Git; the token is a secret and shows nowhere', async () => {
    const token = 'ghs_the-token-of-the-job';
    const files = makeWorkspace({ Dockerfile: 'ARG BASE\nFROM ${BASE}\nCOPY . /here\nRUN test -f /here/from-git.txt\n', 'from-git.txt': 'yes' });
    const git = await serveGit({ workspace: files, repository: 'Octo-Org/Claude-Code-Proxy', token });
    try {
      const image = freshImage(bed);
      const { main } = await act(bed, {
        workspace: mkdtempSync(join(tmpdir(), 'empty-')),
        sha: git.sha,
        token,
        inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64' },
        env: { GITHUB_SERVER_URL: git.url },
      });
      expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
      expect(main.log).toContain(`${git.sha.slice(0, 7)} of Octo-Org/Claude-Code-Proxy by Git`);
      const log = main.log.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n');
      expect(log + JSON.stringify(main.outputs) + main.summary + crane(bed, 'config', `${image}:1.2.3`, '--platform=linux/amd64')).not.toContain(token);
      expect(crane(bed, 'digest', `${image}:1.2.3`)).toBe(main.outputs['digest']);
    } finally {
      await git.stop();
    }
  }, 180_000);
});
