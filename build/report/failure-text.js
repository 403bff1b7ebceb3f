/** Where the page of each code is. */
const documentation = 'https://github.com/org/ghcr-buildx-action/blob/main/docs/errors';
export function documentationLink(error) {
    return `${documentation}/${error.code}.md`;
}
/** `why` as it is made everywhere: a sentence, then the evidence (last lines of a log), one line each. */
export function splitEvidence(why) {
    const [sentence = '', ...evidence] = why.split('\n');
    return { sentence, evidence: evidence.filter((line) => line.trim() !== '') };
}
/** The runner cuts a message after 4096 characters: evidence is kept from its end, and the fix comes before it. */
export function annotateFailure(error) {
    const { sentence, evidence } = splitEvidence(error.why);
    const head = [error.what, sentence, `Fix: ${error.fix}`, `More: ${documentationLink(error)}`].join('\n');
    const room = 4000 - head.length;
    const tail = evidence.join('\n');
    const kept = room < 80 ? '' : tail.slice(-room);
    return { title: `ghcr-buildx-action: ${error.code}`, message: [head.slice(0, 4000), ...(kept === '' ? [] : [kept])].join('\n') };
}
/** The last lines of the log, evidence included; some come from outside and may look like workflow commands. */
export function failureLines(error) {
    const { sentence, evidence } = splitEvidence(error.why);
    const [remedy = '', ...others] = error.fix.split('\n');
    const below = (line) => `      ${line}`;
    return [
        `${error.code}: ${error.what}`,
        `Why:  ${sentence}`,
        ...evidence.map(below),
        `Fix:  ${remedy}`,
        ...others.map(below),
        `More: ${documentationLink(error)}`,
    ];
}
