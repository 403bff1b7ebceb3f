// Runs actionlint and zizmor on what is in .github, on the actions, on the examples' workflows and on every example in a document;
// examples that are something else are read by what would read them.
// Fails on any finding, and when one of the two can't be had: a check that did not run has not passed.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { showProblems } from './document-examples.ts';
import { lintExamples } from './examples/linted-examples.ts';
import { actionFiles, exampleWorkflows, repositoryExamples, workflowFiles } from './repository-examples.ts';
import { workflowLinters, type LintResult } from './workflow-linters.ts';

const root = resolve(import.meta.dirname, '..');
const settings = join('examples', 'zizmor.yml');
const dependabot = join('.github', 'dependabot.yml');
const audited = [...workflowFiles, ...[dependabot].filter((file) => existsSync(join(root, file))), ...actionFiles];
const { examples, problems } = repositoryExamples();

const { actionlint, zizmor } = await workflowLinters();
const passes = ({ passed, printed }: LintResult): boolean => {
  if (printed.trim() !== '') console.log(printed.trimEnd());
  return passed;
};

const results = [
  passes(actionlint([...workflowFiles, ...exampleWorkflows])),
  passes(zizmor(['--persona=pedantic'], audited)),
  // What users copy; a major version there is what the README recommends to start with.
  passes(zizmor(['--config', settings], exampleWorkflows)),
  ...(await lintExamples(examples.filter(({ file, workflow }) => workflow === undefined || file.endsWith('.md')), join(root, settings))).map(passes),
  passes({ passed: problems.length === 0, printed: showProblems(problems) }),
];
const counts = Map.groupBy(examples, ({ kind }) => kind);
console.log(`Examples: ${[...counts].map(([kind, { length }]) => `${length} ${kind}`).join(', ')}.`);
process.exitCode = workflowFiles.length > 0 && results.every(Boolean) ? 0 : 1;
