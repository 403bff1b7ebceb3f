// Scores the table of failures against labelled messages: `node scripts/score-explanations.ts FILE.jsonl`, lines of
// {"text", "class", "transient"}. A tool of development; it changes nothing.
import { readFileSync } from 'node:fs';
import { classify } from '../src/failure/classify.ts';

type Labelled = { readonly text: string; readonly class: string; readonly transient: unknown };

function decodeLabelled(line: string, number: number): Labelled {
  const value: unknown = JSON.parse(line);
  if (typeof value === 'object' && value !== null && 'text' in value && 'class' in value && 'transient' in value) {
    if (typeof value.text === 'string' && typeof value.class === 'string') return { text: value.text, class: value.class, transient: value.transient };
  }
  throw new Error(`line ${number}: not {"text", "class", "transient"}`);
}

const [, , file] = process.argv;
if (file === undefined) throw new Error('usage: node scripts/score-explanations.ts FILE.jsonl');

const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '');
const classes = new Map<string, { right: number; all: number }>();
let sameTransience = 0;
const wrongClass: string[] = [];
const falselyTransient: string[] = [];
const otherTransience: string[] = [];

for (const [index, line] of lines.entries()) {
  const wanted = decodeLabelled(line, index + 1);
  const found = classify({ text: wanted.text });
  const tally = classes.get(wanted.class) ?? { right: 0, all: 0 };
  classes.set(wanted.class, tally);
  tally.all += 1;
  const about = `line ${index + 1}: ${wanted.class} ${String(wanted.transient)}, found ${found.class} ${String(found.transient)}: ${JSON.stringify(wanted.text.slice(0, 220))}`;
  if (found.class === wanted.class) tally.right += 1;
  else wrongClass.push(about);
  if (wanted.transient === false && found.transient === true) falselyTransient.push(about);
  if (found.transient === wanted.transient) sameTransience += 1;
  else otherTransience.push(about);
}

for (const [name, { right, all }] of [...classes].sort()) console.log(`${name.padEnd(28)} ${right} of ${all}`);
const right = [...classes.values()].reduce((sum, tally) => sum + tally.right, 0);
console.log(`class right: ${right} of ${lines.length} (${((100 * right) / lines.length).toFixed(1)} %); transience right: ${sameTransience}`);
console.log(`permanent called transient: ${falselyTransient.length}`);
const list = (title: string, entries: readonly string[]): void => console.log([title, ...entries].join('\n  '));
list('Other class:', wrongClass);
list('Permanent called transient:', falselyTransient);
if (process.argv.includes('--transience')) list('Other transience:', otherTransience);
process.exitCode = falselyTransient.length > 0 ? 1 : 0;
