// Gives examples of documents to the programs that judge them: workflows and parts of them to actionlint, whole ones to zizmor as well,
// shell to bash, which only reads it, docker-bake and Compose files to buildx. What they find is said of the document's line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Example } from '../document-examples.ts';
import { workflowLinters, type LintResult } from '../workflow-linters.ts';
import { lintBake } from './bake-examples.ts';
import { documentLine, joinLines, type NumberedLine } from './numbered-lines.ts';

type Written = { readonly name: string; readonly example: Example; readonly lines: readonly NumberedLine[] };

/** `settings`: zizmor's, an absolute path. */
export async function lintExamples(examples: readonly Example[], settings: string): Promise<readonly LintResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    const written = examples.flatMap((example) => (example.workflow === undefined ? [] : [write(folder, example, example.workflow)]));
    const whole = written.filter(({ example }) => example.kind === 'workflow');
    const { actionlint, zizmor } = await workflowLinters(folder);
    return [
      ...(written.length === 0 ? [] : [inDocuments(actionlint(written.map(({ name }) => name), ['-oneline']), written)]),
      ...(whole.length === 0 ? [] : [inDocuments(zizmor(['--config', settings], whole.map(({ name }) => name)), whole)]),
      ...examples.filter(({ kind }) => kind === 'shell').map(readShell),
      ...(await Promise.all(examples.filter(({ kind }) => kind === 'hcl' || kind === 'compose-file').map(async (example) => await lintBake(example, mkdtempSync(join(folder, 'bake-')))))),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Below empty lines, so that the lines of a whole workflow are those of the document, in zizmor's drawings too. */
function write(folder: string, example: Example, workflow: readonly NumberedLine[]): Written {
  const name = `${example.file}.${example.line}.yml`;
  const above = Array.from({ length: (workflow[0]?.at ?? 1) - 1 }, (_, index): NumberedLine => ({ text: '', at: index + 1 }));
  const lines = [...above, ...workflow];
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), joinLines(lines));
  return { name, example, lines };
}

function inDocuments({ passed, printed }: LintResult, written: readonly Written[]): LintResult {
  const named = (text: string, { name, example, lines }: Written): string =>
    text.replaceAll(new RegExp(`(?<![\\w/.-])${name.replaceAll(/\W/g, '\\$&')}(?::(\\d+))?`, 'g'), (_, line?: string) => (line === undefined ? example.file : `${example.file}:${documentLine(lines, Number(line))}`));
  return { passed, printed: written.reduce(named, printed) };
}

function readShell({ file, line, text }: Example): LintResult {
  const { status, stderr, error } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
  const said = error === undefined ? stderr.replaceAll(/^bash: line (\d+)/gm, (_, at: string) => `${file}:${line + Number(at)}`) : `${file}:${line}: ${error.message}`;
  return { passed: status === 0, printed: said };
}
