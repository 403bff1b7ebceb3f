// Which platforms may be missing, and which would vanish from the tags with this index. Pure.
import { tagRefText } from "../domain/image-ref.js";
/** `tags`: those that are about to move. */
export function compareWithTags({ optional, there, mayDrop, isTold }, tags) {
    const missing = optional.filter((platform) => !there.includes(platform));
    const carriers = (platform) => tags.filter(({ live }) => live.platforms.some((carried) => carried.platform === platform)).map(({ tag }) => tagRefText(tag));
    const isDropped = (platform) => !mayDrop && carriers(platform).length > 0;
    const carried = new Set(tags.flatMap(({ live }) => live.platforms.map(({ platform }) => platform)));
    return {
        faults: missing.filter(isDropped).map((platform) => droppedFault(platform, carriers(platform))),
        warnings: [
            ...missing.filter((platform) => !isDropped(platform) && (!isTold || carriers(platform).length > 0)).map((platform) => missingText(platform, carriers(platform))),
            ...[...carried].filter((platform) => !optional.includes(platform) && !there.includes(platform)).map((platform) => plannedAwayText(platform, carriers(platform))),
        ],
    };
}
function droppedFault(platform, carriers) {
    return {
        code: 'PLATFORM_DROPPED',
        what: `The optional platform ${platform} was not built, but is published today.`,
        why: `${carriers.join(', ')} would lose it: whoever pulls there on ${platform} would find no image.`,
        fix: `Mend the build for ${platform} (its own error is in the log) and run the job again. To give the platform up, set allow-platform-removal: true.`,
    };
}
function missingText(platform, carriers) {
    const loss = carriers.length === 0 ? '' : ` ${carriers.join(', ')} had it until now (allow-platform-removal is set).`;
    return `The image has no ${platform}, one of the optional-platforms: it is published without it.${loss}`;
}
function plannedAwayText(platform, carriers) {
    return `${carriers.join(', ')} ${carriers.length === 1 ? 'has' : 'have'} ${platform} today, which this image does not have: it goes away.`;
}
