// Explains a log: `npm run --silent explain < log` prints cause, class, whether a retry helps and what to do.
// `--json`: {"class", "transient", "hint"}. `--jsonl`: one such object for each line {"text": …}, in order; a line that is
// not one is named on standard error, gets no object, and makes the exit code 1. Standard output holds nothing else.
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { classify } from '../src/failure/classify.ts';
import { decodeLogLine } from '../src/failure/log-line.ts';
import { explanationOf, explanationRecord } from '../src/failure/explanation.ts';

const usage = 'usage: npm run --silent explain [-- --json | --jsonl] < log';

function readMode(): 'text' | 'json' | 'jsonl' {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, jsonl: { type: 'boolean', default: false } } });
  if (values.json && values.jsonl) throw new Error('--json and --jsonl exclude each other');
  return values.jsonl ? 'jsonl' : values.json ? 'json' : 'text';
}

function explainLines(input: string): void {
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = decodeLogLine(line);
    if ('problem' in read) {
      console.error(`line ${index + 1}: ${read.problem}`);
      process.exitCode = 1;
    } else console.log(JSON.stringify(explanationRecord(classify(read.evidence))));
  }
}

try {
  const mode = readMode();
  const input = await text(process.stdin);
  if (mode === 'jsonl') explainLines(input);
  else {
    const failure = classify({ text: input });
    console.log(mode === 'json' ? JSON.stringify(explanationRecord(failure)) : explanationOf(failure));
  }
} catch (thrown) {
  console.error(`${thrown instanceof Error ? thrown.message : String(thrown)}\n${usage}`);
  process.exitCode = 2;
}
