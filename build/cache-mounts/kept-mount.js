/** For the log: the id where it says more than the target. */
export function shownMount({ id, target }) {
    return id === target ? id : `${id} (${target})`;
}
