// A failed run in the summary: what, why with the last lines of the failing step, what to do now. One section for each failed build.
import type { ActionError } from '../domain/action-error.ts';
import type { BuildResult } from '../domain/build.ts';
import { documentationLink, splitEvidence } from './failure-text.ts';
import { block, text } from './markdown.ts';
import type { Section } from './sections.ts';

const mostLines = 60;

export function failureSections(error: ActionError, builds: readonly BuildResult[]): readonly Section[] {
  // An error that sums up several builds has said theirs already.
  const others = builds.flatMap((result) => (!result.built && !error.what.includes(result.error.what) ? [result.error] : []));
  return [
    { weight: 9, markdown: `## Failed: ${text(error.what)}` },
    ...explain(error, 8),
    ...others.flatMap((other) => [{ weight: 7, markdown: `### ${text(other.what)}` }, ...explain(other, 7)]),
  ];
}

function explain(error: ActionError, weight: number): readonly Section[] {
  const { sentence, evidence } = splitEvidence(error.why);
  return [
    { weight, markdown: `**Why:** ${text(sentence)}` },
    ...(evidence.length === 0 ? [] : [{ weight: weight - 2, markdown: block(evidence.slice(-mostLines).map((line) => line.slice(0, 1000))) }]),
    { weight, markdown: `**Fix:** ${error.fix.split('\n').map(text).join('<br>')} [${error.code}](${documentationLink(error)})` },
  ];
}
