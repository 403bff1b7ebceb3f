// What is wrong with an image, gathered from all checks, as the one error that the user sees. Pure.
import { ActionError } from "../domain/action-error.js";
/** The first fault's code stands for all; a remedy that several share is given once. Throws ActionError unless there is none. */
export function throwFaults(faults) {
    const [first] = faults;
    if (first === undefined)
        return;
    const joined = (part) => [...new Set(faults.map((fault) => fault[part]))].join(part === 'what' ? ' ' : '\n');
    throw new ActionError({ code: first.code, what: joined('what'), why: `${joined('why')}\nNo tag was moved.`, fix: joined('fix') });
}
