import { malformed, parsed } from "../../domain/parsed.js";
import { parsePlatform } from "../../domain/platform.js";
import { overridePairs } from "./labels.js";
/** The index is what GHCR shows; manifests keep theirs when somebody pulls one platform out of it. */
const defaultLevels = ['manifest', 'index'];
/** `own`: the user's, with levels still in their keys. */
export function planAnnotations(described, own, levels) {
    const wanted = [...new Set(levels.length > 0 ? levels : defaultLevels)].map((level) => ({ level }));
    const problems = [];
    const placed = [
        ...described.map((pair) => ({ ...pair, places: wanted })),
        ...own.flatMap(({ key, value }) => {
            const levelled = readLevels(key);
            if (levelled.ok)
                return [{ key: levelled.value.key, value, places: levelled.value.places ?? wanted }];
            problems.push({ input: 'annotations', given: `${key}=${value}`, expected: levelled.expected });
            return [];
        }),
    ];
    const places = new Map([...wanted, ...placed.flatMap((one) => one.places)].map((place) => [placeText(place), place]));
    const annotations = [...places].flatMap(([text, place]) => {
        const here = placed.filter((one) => one.places.some((other) => placeText(other) === text));
        return overridePairs(here).map(({ key, value }) => ({ ...place, key, value }));
    });
    return { annotations, problems };
}
/** `manifest[linux/amd64]:key=value`, as buildx's --annotation takes it. */
export function annotationText(annotation) {
    return `${placeText(annotation)}:${annotation.key}=${annotation.value}`;
}
function placeText({ level, platform }) {
    return platform === undefined ? level : `${level}[${platform}]`;
}
function readLevels(key) {
    const colon = key.indexOf(':');
    const head = key.slice(0, Math.max(colon, 0));
    if (!/^(?:manifest|index)(?:[-[,]|$)/.test(head))
        return parsed({ key });
    const places = [];
    for (const text of head.split(',')) {
        const place = readPlace(text.trim());
        if (!place.ok)
            return place;
        places.push(place.value);
    }
    const name = key.slice(colon + 1).trim();
    return name === '' ? malformed('a key after the level') : parsed({ key: name, places });
}
function readPlace(text) {
    const levels = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];
    const [, name = '', inBrackets] = /^([a-z-]+)(?:\[([^\]]*)\])?$/.exec(text) ?? [];
    const level = levels.find((known) => known === name);
    if (level === undefined)
        return malformed(`levels of ${levels.join(', ')} before the colon`);
    if (inBrackets === undefined)
        return parsed({ level });
    const platform = parsePlatform(inBrackets);
    if (!platform.ok)
        return platform;
    return level.startsWith('index') ? malformed(`${level} without a platform: there is one for all of them`) : parsed({ level, platform: platform.value });
}
