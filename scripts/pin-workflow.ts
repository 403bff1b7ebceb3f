// Pins the reusable workflow to a commit (`npm run pin -- v1.2.3 [COMMIT]`, HEAD by default), or with `--check` says whether what
// is pinned is what is here. Either fails where that commit's actions or bundle differ from those here: a caller of the workflow
// has to get what the release was tested with.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pinOf, withPin } from './workflow-pin.ts';

/** What a step of the workflow runs. */
const parts = ['dist', 'plan', 'build', 'merge', 'action.yml'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: join(import.meta.dirname, '..') } } });
const file = join(values.root, '.github', 'workflows', 'publish.yml');
const git = (...args: readonly string[]): string => execFileSync('git', ['-C', values.root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

function requireSame(commit: string): void {
  try {
    git('merge-base', '--is-ancestor', commit, 'HEAD');
  } catch {
    throw new Error(`${commit} is no commit before HEAD: pin the workflow with npm run pin -- VERSION.`);
  }
  const different = git('diff', '--name-only', commit, '--', ...parts);
  if (different !== '') throw new Error(`These are not as in ${commit}, which the workflow runs: ${different.split('\n').join(', ')}.`);
}

try {
  const workflow = readFileSync(file, 'utf8');
  const [version = '', given = 'HEAD'] = positionals;
  if (!values.check && !/^v\d+\.\d+\.\d+/.test(version)) throw new Error('Give the version: npm run pin -- v1.2.3');
  const commit = values.check ? pinOf(workflow) : git('rev-parse', `${given}^{commit}`);
  requireSame(commit);
  if (!values.check) writeFileSync(file, withPin(workflow, commit, version));
  console.log(`publish.yml ${values.check ? 'is' : 'is now'} pinned to ${commit}, whose actions are those here.`);
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
}
