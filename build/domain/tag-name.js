// A tag as the distribution spec allows it. Only parseTagName makes one; it corrects nothing.
import { malformed, parsed } from "./parsed.js";
/** OCI distribution-spec, "Pulling manifests": `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}`. */
export function parseTagName(text) {
    return /^\w[\w.-]{0,127}$/.test(text)
        ? parsed(text)
        : malformed('1 to 128 letters, digits, "_", "." or "-", not starting with "." or "-"');
}
