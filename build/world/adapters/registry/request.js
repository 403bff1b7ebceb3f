// One HTTP request to a registry or its token service: time limit, one kind of error for silence. The only fetch in here.
// It tries once: trying again belongs around the port (retry/reliable-world.stage.ts).
import { RegistryError } from "../../ports/registry.js";
import { retryAfterSeconds } from "../retry-after.js";
import { silenceReason } from "../silence.js";
/** Throws RegistryError with status 0 when there is no whole answer. */
export async function request(asked) {
    return await wholeAnswer(asked, await openAnswer(asked));
}
/**
 * The answer's head; its body is still to be read. Redirects are followed as fetch does: on the way to another origin the
 * Authorization header is dropped (Fetch standard, HTTP-redirect fetch).
 */
export async function openAnswer(asked) {
    const { method, headers, body, url, timeoutMs, headTimeoutMs = timeoutMs } = asked;
    const head = new AbortController();
    const timer = setTimeout(() => head.abort(new Error(`no answer began within ${headTimeoutMs / 1000} s`)), headTimeoutMs);
    try {
        return await fetch(url, {
            method,
            headers,
            signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), head.signal]),
            ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Uint8Array.from(body) : body }),
        });
    }
    catch (cause) {
        throw silence(asked, cause);
    }
    finally {
        clearTimeout(timer);
    }
}
/** undici refuses a body that is shorter than its Content-Length, or chunked and cut: such an answer ends here. */
export async function wholeAnswer(asked, response) {
    try {
        const bytes = new Uint8Array(await response.arrayBuffer());
        return { status: response.status, headers: response.headers, bytes, url: new URL(response.url === '' ? asked.url : response.url) };
    }
    catch (cause) {
        throw silence(asked, cause);
    }
}
export function silence(asked, cause) {
    return new RegistryError({ operation: asked.operation, image: asked.image, status: 0, body: silenceReason(cause, asked.url.host, asked.timeoutMs), cause });
}
/** An answer that was not hoped for, as an error. */
export function refusal(asked, answer) {
    const body = new TextDecoder().decode(answer.bytes.subarray(0, 2000)).trim();
    const retryAfter = retryAfterSeconds(answer.headers.get('retry-after'), answer.headers.get('date'));
    return new RegistryError({ operation: asked.operation, image: asked.image, status: answer.status, body, retryAfterSeconds: retryAfter });
}
/** A success whose content can't be right: cut short or changed on the way. As good as no answer, so status 0. */
export function damaged(asked, what) {
    return new RegistryError({ operation: asked.operation, image: asked.image, status: 0, body: `damaged answer: ${what}` });
}
