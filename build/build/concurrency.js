// Runs work side by side, no more than so much at once, and gives the answers in the order of the questions.
/** `limit`: at least 1. Rejects as soon as one piece of work does. */
export async function runBounded(items, limit, work) {
    const answers = new Map();
    const queue = items.entries();
    const worker = async () => {
        // All workers draw from the one queue.
        for (const [index, item] of queue)
            answers.set(index, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(Math.max(1, limit), items.length) }, worker));
    return [...answers].toSorted(([left], [right]) => left - right).map(([, answer]) => answer);
}
