import { isAtLeast } from "../setup/tool-versions.js";
/** `--min-free-space` came with buildx 0.18, and BuildKit understands it since 0.17. */
const minimumForTarget = '0.18.0';
export function mayPrune({ builder }) {
    return builder.own && builder.driver === 'docker-container';
}
/** `freeToRoot`: what is to be free afterwards, as BuildKit counts it; the least recently used goes first. Where that can't be said, all of it goes. */
export async function pruneBuilder({ builder, tools, environment }, freeToRoot, { processes }, signal) {
    const prune = (...more) => processes.run({ file: 'docker', args: ['buildx', 'prune', '--builder', builder.name, '--force', ...more], env: environment, signal, timeoutMs: 120_000 });
    if (isAtLeast(tools.buildx, minimumForTarget)) {
        const answer = await prune('--min-free-space', String(freeToRoot));
        if (answer.end !== 'exited' || answer.code === 0)
            return;
    }
    await prune();
}
