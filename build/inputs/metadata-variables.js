import { splitCommas } from "./lists.js";
const levels = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];
/** No level given: an empty list, plan/ chooses. */
export function readMetadataVariables(environment) {
    const problems = [];
    const length = environment['DOCKER_METADATA_SHORT_SHA_LENGTH']?.trim() || '7';
    if (!/^[0-9]{1,2}$/.test(length) || Number(length) < 4 || Number(length) > 64) {
        problems.push({ input: 'DOCKER_METADATA_SHORT_SHA_LENGTH', given: length, expected: 'a number from 4 to 64' });
    }
    const annotationLevels = splitCommas(environment['DOCKER_METADATA_ANNOTATIONS_LEVELS'] ?? '').flatMap((name) => {
        const level = levels.find((known) => known === name);
        if (level === undefined)
            problems.push({ input: 'DOCKER_METADATA_ANNOTATIONS_LEVELS', given: name, expected: `levels of ${levels.join(', ')}` });
        return level === undefined ? [] : [level];
    });
    return {
        settings: {
            prHeadSha: environment['DOCKER_METADATA_PR_HEAD_SHA']?.trim().toLowerCase() === 'true',
            shortShaLength: Number(length),
            annotationLevels,
        },
        problems,
    };
}
