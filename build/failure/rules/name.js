/** A push to a repository that has to be created first; the same words about a pull mean the base image. */
export const missingRepositoryRules = [
    {
        class: 'name-invalid',
        transient: false,
        any: [/name unknown|NAME_UNKNOWN|name not known to registry|repository with name .* does not exist|^(?:.*: )?unknown: .*(?:repository|project).* not found/im],
        unless: /\b(?:GET|HEAD)\b|\bpull|resolve|load metadata|retrieving|reading manifest|initializing source/i,
        cause: 'The registry has no repository of this name, and a push does not create it.',
        hint: 'Create the repository first, or correct the name: registry, then the repository\'s own name, without the registry twice.',
    },
];
/** A push that is answered with 404, and says no more: where a repository has to be created first. */
const pushNotFound = {
    class: 'name-invalid',
    transient: false,
    any: [/unexpected status(?: code)?: 404 Not Found/i],
    and: /exporting to image|failed to push|pushing (?:layers|manifest)/i,
    unless: /blobs\/|failed commit on ref|token|load metadata|resolve source metadata|failed to copy|cache/i,
    cause: 'The registry has no repository of this name, and a push does not create it.',
    hint: 'Create the repository first, or correct the name: registry, then the repository\'s own name.',
};
export const nameRules = [
    pushNotFound,
    {
        class: 'name-invalid',
        transient: false,
        any: [
            /invalid (?:image )?reference\b/i,
            /Error parsing reference|invalid (?:value|argument) "[^"]*" for (?:"?-t|flag -t)/i,
            /must be lower ?case/i,
            /invalid (?:tag|repository name|image name|docker tag|repository|registry (?:name|host))\b/i,
            /(?:could not|failed to|unable to|couldn't) parse (?:the )?(?:reference|image(?: name| reference)?|tag|repository)/i,
            /tag is needed when pushing|can't push tagged ref/i,
            /NAME_INVALID|TAG_INVALID|name invalid|tag invalid/i,
            /(?:image|repository|tag) name .*(?:invalid|not valid|too long|must (?:match|not|be|start))/i,
            /repository name (?:component )?must|tag (?:name )?(?:cannot|must|can only|may not)|not a valid (?:repository|tag|image|reference|docker)/i,
            /does not exist locally with the tag|tag (?:can't|cannot|can not|must not|should not) be (?:empty|blank)|(?:image|tag|repository)(?: name)? (?:is|was) (?:empty|missing)/i,
            /image tag .* already exists|cannot be overwritten because|tag is immutable|immutable tag/i,
            /manifest tag did not match|tag does not exist: \S|HEAD request to \S+\/blobs\/\S+: 400|no tags specified|invalid empty reference|(?:is not|isn't) a valid (?:image|tag|reference)|bad (?:image|tag) name/i,
        ],
        unless: /failed to parse stage name|resolve source metadata|load metadata|pull access denied|imagetools|Error: (?:initializing source|reading manifest)/i,
        cause: 'The image\'s name or tag is not valid, empty, or refused by the registry.',
        hint: 'Write the name in lower case, as registry/owner/name:tag; check that no variable in it is empty, and that the repository exists where it is not created by a push.',
    },
];
