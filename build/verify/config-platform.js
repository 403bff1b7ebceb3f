// An image's config against the platform that the index promises for it. Pure.
import { platformParts } from "../domain/platform.js";
/**
 * A variant counts where both have one, and an older one is good: v6 code runs on v7. `config` undefined: what stands
 * in the image's place is none.
 */
export function configFault(platform, config) {
    const { os, architecture, variant } = platformParts(platform);
    const isOfPlatform = config?.os === os && config.architecture === architecture;
    if (isOfPlatform && !isNewer(config.variant, variant))
        return undefined;
    const claimed = config === undefined ? '' : [config.os, config.architecture, ...(config.variant === undefined ? [] : [config.variant])].join('/');
    return {
        code: 'INDEX_MISMATCH',
        what: `The image for ${platform} is not one for ${platform}.`,
        why: config === undefined ? 'It has no config that names an operating system and architecture.' : `Its config says ${claimed}.`,
        fix: 'Look in the Dockerfile for a last stage with a fixed platform (FROM --platform=linux/amd64 …) and remove it; else report this with the log.',
    };
}
/** `v7` over `v6`. */
function isNewer(variant, than) {
    const [one, other] = [variant, than].map((text) => Number.parseInt(/^v(\d+)$/.exec(text ?? '')?.[1] ?? '', 10));
    return one !== undefined && other !== undefined && one > other;
}
