// Which known name a misspelt one was probably meant to be. Decides nothing else: the caller words the suggestion.
/** The known name with the fewest typing errors, undefined when none has up to `limit` (a third of the name's length, at least 2). */
export function nearestName(name, known, limit = Math.max(2, Math.floor(name.length / 3))) {
    const wanted = name.toLowerCase();
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
        .filter(({ candidate, distance }) => distance <= limit && distance < candidate.length)
        .sort((one, other) => one.distance - other.distance);
    return ranked[0]?.candidate;
}
/** Levenshtein's distance: insertions, deletions and replacements. */
function editDistance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[to.length] ?? 0;
}
