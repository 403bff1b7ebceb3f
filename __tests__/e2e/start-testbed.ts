// Once before all end-to-end tests: the test bed, and a stand-in for the GitHub API that runs without one of their own ask.
// An engine that can't start fails the whole suite; nothing is skipped.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGitRepository } from '../../testbed/github/git-repository.ts';
import { startGitHubStandIn } from '../../testbed/github/stand-in.ts';
import { describeTestbed, startTestbed } from '../../testbed/start.ts';
import { remember } from './running-testbed.ts';

export default async function startForTests(): Promise<void> {
  const bed = await startTestbed({ log: (line) => process.stderr.write(`test bed: ${line}\n`) });
  const repository = await makeGitRepository();
  await repository.commit('main');
  const gitHub = await startGitHubStandIn({ repository: 'Octo-Org/Claude-Code-Proxy', folder: repository.folder });
  remember(bed, gitHub, repository);
  const file = join(mkdtempSync(join(tmpdir(), 'testbed-')), 'testbed.json');
  writeFileSync(file, JSON.stringify(describeTestbed(bed)));
  process.env['TESTBED_FILE'] = file;
  process.env['TESTBED_GITHUB_API'] = gitHub.apiUrl;
}
