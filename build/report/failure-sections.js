import { documentationLink, splitEvidence } from "./failure-text.js";
import { block, text } from "./markdown.js";
const mostLines = 60;
export function failureSections(error, builds) {
    // An error that sums up several builds has said theirs already.
    const others = builds.flatMap((result) => (!result.built && !error.what.includes(result.error.what) ? [result.error] : []));
    return [
        { weight: 9, markdown: `## Failed: ${text(error.what)}` },
        ...explain(error, 8),
        ...others.flatMap((other) => [{ weight: 7, markdown: `### ${text(other.what)}` }, ...explain(other, 7)]),
    ];
}
function explain(error, weight) {
    const { sentence, evidence } = splitEvidence(error.why);
    return [
        { weight, markdown: `**Why:** ${text(sentence)}` },
        ...(evidence.length === 0 ? [] : [{ weight: weight - 2, markdown: block(evidence.slice(-mostLines).map((line) => line.slice(0, 1000))) }]),
        { weight, markdown: `**Fix:** ${error.fix.split('\n').map(text).join('<br>')} [${error.code}](${documentationLink(error)})` },
    ];
}
