// Parts of a summary and what to leave out first when it grows too long. It knows nothing of what is in them.
const encoder = new TextEncoder();
/** Joined in the given order. `budget` in bytes of UTF-8, which is what the runner counts. */
export function fitSections(sections, budget) {
    let kept = sections;
    let joined = join(kept);
    while (encoder.encode(joined).length > budget && kept.length > 1) {
        const lightest = Math.min(...kept.map(({ weight }) => weight));
        const victim = kept.findLast(({ weight }) => weight === lightest);
        kept = kept.filter((section) => section !== victim);
        joined = join([...kept, { weight: 0, markdown: '_Parts of this summary were left out: it would be too long. The log has everything._' }]);
    }
    // One section alone is too long: no cut inside it would leave markdown whole.
    return encoder.encode(joined).length > budget ? 'This summary would be too long. The log has everything.\n' : joined;
}
function join(sections) {
    return `${sections.map(({ markdown }) => markdown).join('\n\n')}\n`;
}
