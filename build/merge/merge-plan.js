// Which build made which platform, and whether its result is published as it is. Pure.
import { ActionError } from "../domain/action-error.js";
/** The digest that the build of `platform` pushed; undefined: of the one build for all. Throws a failed build's own error. */
export function digestFor(platform, builds) {
    const failed = builds.find((build) => !build.built);
    if (failed !== undefined)
        throw failed.error;
    const build = platform === undefined ? builds[0] : (builds.find(({ report }) => report.platforms.includes(platform)) ?? soleBuild(builds));
    if (build?.built === true && build.digest !== undefined)
        return build.digest;
    throw new ActionError({
        code: 'INDEX_MISMATCH',
        what: `There is no digest of the build for ${platform ?? 'all platforms'}.`,
        why: build === undefined ? 'No build was run for it.' : 'The build ended well, but the metadata file of buildx names no containerimage.digest.',
        fix: 'Report this with the log.',
    });
}
/**
 * A single platform's result is published as it was pushed, index or bare manifest, unless annotations ask for what it
 * lacks. The annotations of an index that buildx wrote itself (strategy single, several platforms) are in it already.
 */
export function mustWrap({ content }, plan) {
    const wanted = plan.metadata.annotations.filter(({ level }) => level === 'index' || level === 'manifest-descriptor');
    if (wanted.length === 0)
        return false;
    if (plan.strategy === 'per-platform' || content.kind === 'manifest')
        return true;
    return wanted.some(({ level, key, value }) => level === 'index' && content.annotations[key] !== value);
}
/** A builder's only build, where no platform was named to it. */
function soleBuild(builds) {
    const [build, ...more] = builds;
    return more.length === 0 && build?.report.platforms.length === 0 ? build : undefined;
}
