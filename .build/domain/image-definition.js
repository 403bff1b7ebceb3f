// One image of a run that has several: its name in the run, and the inputs that are its own. Made by images/, or of the inputs alone.
import { malformed, parsed } from "./parsed.js";
export function parseImageId(text) {
    return /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/.test(text) ? parsed(text) : malformed('a name of up to 64 lower-case letters, digits, dots, dashes and underscores, like app-api');
}
