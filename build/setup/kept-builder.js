// A builder that outlives its run (keep-state): its name, what it was made of, and who may use it now. Pure.
import { digestOf } from "../domain/digest.js";
import { csvRecord } from "../build/csv-record.js";
/** Stands in the daemon's environment, where `docker buildx inspect` and the container tell it. */
const recipeVariable = 'GHCR_BUILDX_RECIPE';
/** `ghcr-buildx-kept-` and the runner's, unless one is given. */
export function keptName(given, runnerName) {
    if (given !== undefined)
        return given;
    return `ghcr-buildx-kept-${(runnerName ?? 'runner').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`;
}
/** A fingerprint of all that makes the builder: the calls, and the configuration that one of them names by a path. */
export function recipeHash(recipe, config) {
    const calls = recipe.map((args) => args.map((arg) => (arg === config?.path ? '' : arg)));
    const text = JSON.stringify({ calls, config: config?.content ?? '' });
    return digestOf(new TextEncoder().encode(text)).slice('sha256:'.length, 'sha256:'.length + 16);
}
/** The driver option that leaves the fingerprint in the builder. */
export function recipeOption(hash) {
    return csvRecord([[`env.${recipeVariable}`, hash]]);
}
/** `text`: of `docker buildx inspect`, or the container's environment as JSON. */
export function isMadeBy(hash, text) {
    return text.includes(`env.${recipeVariable}="${hash}"`) || text.includes(`"${recipeVariable}=${hash}"`);
}
/** buildx's name for the container of the first node (driver/docker-container). */
export function containerOf(name) {
    return `buildx_buildkit_${name}0`;
}
