// Runs actionlint and zizmor on what is in .github, on the actions and on the examples' workflows.
// Fails on any finding, and when one of the two can't be had: a check that did not run has not passed.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workflowLinters, type LintResult } from './workflow-linters.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join('.github', 'workflows');
const workflows = readdirSync(join(root, folder)).map((name) => join(folder, name));
const dependabot = join('.github', 'dependabot.yml');
const examples = readdirSync(join(root, 'examples', 'workflows')).map((name) => join('examples', 'workflows', name));
const commands = ['rollback', 'promote', 'prune'].map((name) => join(name, 'action.yml'));
const audited = [...workflows, ...[dependabot, 'action.yml', ...commands].filter((file) => existsSync(join(root, file)))];

const { actionlint, zizmor } = await workflowLinters();
const passes = ({ passed, printed }: LintResult): boolean => {
  console.log(printed.trimEnd());
  return passed;
};

const results = [
  passes(actionlint([...workflows, ...examples])),
  passes(zizmor(['--persona=pedantic'], audited)),
  // What users copy; a major version there is what the README recommends to start with.
  passes(zizmor(['--config', join('examples', 'zizmor.yml')], examples)),
];
process.exitCode = workflows.length > 0 && results.every(Boolean) ? 0 : 1;
