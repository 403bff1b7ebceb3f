/** Four lines: cause, class, whether a retry helps, what to do. */
export function explanationOf(failure) {
    return [`Cause:  ${failure.cause}`, `Class:  ${failure.class}`, `Retry:  ${retryText(failure)}`, `Do:     ${failure.hint}`].join('\n');
}
/** What `explain --json` prints. */
export function explanationRecord({ class: name, transient, hint }) {
    return { class: name, transient, hint };
}
export function retryText({ class: name, transient, retryAfterSeconds }) {
    if (name === 'unknown')
        return 'not known to help';
    if (transient === false)
        return 'does not help';
    const wait = retryAfterSeconds === undefined ? '' : `, after ${retryAfterSeconds} s`;
    return transient === true ? `helps${wait}` : `may help${wait}: once or twice`;
}
