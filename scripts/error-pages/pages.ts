// The pages of docs/errors/ and the tables of codes, as Markdown. Pure: texts and made errors in, texts out.
import { errorCodes, type ActionError, type ErrorCode, type ErrorKind } from '../../src/domain/action-error.ts';
import { failureLines } from '../../src/report/failure-text.ts';
import type { ErrorMeaning } from './meanings.ts';

export type ErrorFacts = { readonly code: ErrorCode; readonly meaning: ErrorMeaning; readonly example: ActionError };

const kinds: Readonly<Record<ErrorKind, string>> = {
  user: 'The inputs, the workflow or what is built: you can mend it.',
  policy: 'Refused on purpose: a rule that you or the defaults set.',
  outside: 'The registry, the network, the engine or GitHub: often gone when the job runs again.',
  bug: 'Most likely a fault of the action: please report it.',
};

/** File name -> content, README.md among them. Throws Error when an example has another code than its page. */
export function renderPages(all: readonly ErrorFacts[]): ReadonlyMap<string, string> {
  return new Map([['README.md', renderOverview(all)], ...all.map((facts): [string, string] => [`${facts.code}.md`, renderPage(facts)])]);
}

/** Code and meaning, a row each, with links from the folder that `toErrors` leads away from (`docs/errors/`). */
export function renderTable(all: readonly ErrorFacts[], toErrors: string): string {
  return ['| Code | Meaning |', '| --- | --- |', ...all.map(({ code, meaning }) => `| [${code}](${toErrors}${code}.md) | ${cell(meaning.line)} |`)].join('\n');
}

function renderPage({ code, meaning, example }: ErrorFacts): string {
  if (example.code !== code) throw new Error(`The example of ${code} is one of ${example.code}.`);
  const parts = [
    '<!-- Made by npm run docs from scripts/error-pages/. -->',
    `# ${code}`,
    meaning.line,
    meaning.text,
    `**Kind:** ${kinds[errorCodes[code]]}`,
    '## Example',
    ['```text', ...failureLines(example), '```'].join('\n'),
    '[All codes](README.md) · [Recovery](../recovery.md) · [Guarantees](../guarantees.md)',
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderOverview(all: readonly ErrorFacts[]): string {
  const parts = [
    '<!-- Made by npm run docs from scripts/error-pages/. -->',
    '# Errors',
    'Every failure has one of these codes. It is in the title of the annotation, and the last lines of the log repeat it with what, why and fix.',
    renderTable(all, ''),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
