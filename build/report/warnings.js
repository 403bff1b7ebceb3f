import { emulationText } from "./emulation-text.js";
import { code, text } from "./markdown.js";
import { pruneWarnings } from "./prune-sections.js";
/** Plain sentences: of the run, of the inputs, of the tag rules. */
export function runWarnings(outcome) {
    const plan = 'plan' in outcome ? outcome.plan : undefined;
    return [...new Set([...outcome.warnings, ...emulationText(outcome).warnings, ...pruneWarnings(outcome), ...(plan?.inputs.warnings ?? []), ...(plan?.metadata.warnings ?? [])])];
}
/** Markdown sentences: the run's, then those of BuildKit's build checks with rule and place. */
export function gatherWarnings(outcome) {
    const builds = 'builds' in outcome ? outcome.builds : [];
    return [...new Set([...runWarnings(outcome).map(text), ...builds.flatMap(({ report }) => report.warnings).map(describeWarning)])];
}
function describeWarning(warning) {
    const line = warning.line === undefined ? '' : `:${warning.line}`;
    const place = warning.file === undefined ? '' : ` (${code(`${warning.file}${line}`)})`;
    return `${code(warning.rule)} ${text(warning.message)}${place}${link(warning.url)}`;
}
/** BuildKit's own rules only: a frontend of somebody else may write any address here. */
function link(url) {
    return url !== undefined && /^https:\/\/docs\.docker\.com\/[\w./#-]+$/.test(url) ? ` [more](${url})` : '';
}
