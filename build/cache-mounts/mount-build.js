// The small builds that carry a mount's content in and out: BuildKit lets nothing but a RUN step touch a cache mount. Their
// Dockerfile, arguments, and what their scripts print. Owners, modes and links stay: all is copied as root, with cp -a.
import { csvRecord } from "../build/csv-record.js";
import { contentFile } from "./mount-names.js";
/** What the scripts print before anything that tells how it went. */
const marker = 'ghcr-buildx-mount:';
/** Names, sizes and times of all files as one short text, by whichever program there is; empty where there is none. */
const listing = `listed() { (ls -lAnR --full-time . 2>/dev/null || ls -lAnR .) | (sha256sum || md5sum || cksum) 2>/dev/null | cut -d' ' -f1; }; kilobytes() { du -sk . | cut -f1; };`;
/** Content that is there stays: a builder that was kept has the newer one. It gets its place only when it is complete. */
const fill = `${listing}
cd /ghcr-buildx/mount && rm -rf .ghcr-buildx-new || exit 1
if [ -n "$(ls -A)" ]; then echo '${marker} there'; exit 0; fi
cp -a /ghcr-buildx/in/content .ghcr-buildx-new || { rm -rf .ghcr-buildx-new; exit 1; }
cd .ghcr-buildx-new
for name in * .[!.]* ..?*; do if [ -e "$name" ] || [ -L "$name" ]; then mv "$name" .. || exit 1; fi; done
cd .. && set -- $(stat -c '%u:%g %a' .ghcr-buildx-new 2>/dev/null) && rmdir .ghcr-buildx-new
if [ $# -eq 2 ]; then chown "$1" . && chmod "$2" .; fi
echo "${marker} filled $(kilobytes) $(listed)"`;
/** Arguments: the most kilobytes that are taken, and the listing of what was put in. */
const take = `${listing}
cd /ghcr-buildx/mount && rm -rf .ghcr-buildx-new || exit 1
if [ -z "$(ls -A)" ]; then echo '${marker} empty'; exit 90; fi
size=$(kilobytes) && now=$(listed)
if [ -n "$now" ] && [ "$now" = "$2" ]; then echo "${marker} unchanged $size"; exit 90; fi
if [ "$size" -gt "$1" ]; then echo "${marker} large $size"; exit 90; fi
mkdir -p /ghcr-buildx/out && cp -a /ghcr-buildx/mount /ghcr-buildx/out/content && echo "${marker} taken $size $now"`;
export function fillBuild(mount, facts) {
    const dockerfile = [
        ...head(mount, facts),
        'FROM scratch AS content',
        `ADD ${contentFile} /`,
        'FROM tools',
        run(mount, ['--mount=type=bind,from=content,target=/ghcr-buildx/in'], ['sh', '-c', fill, facts.nonce]),
    ];
    return { args: argv(mount, facts, ['type', 'cacheonly']), dockerfile: text(dockerfile) };
}
/** `before`: the listing that the filling printed. */
export function takeBuild(mount, facts) {
    const dockerfile = [
        ...head(mount, facts),
        'FROM tools AS taken',
        run(mount, [], ['sh', '-c', take, facts.nonce, String(Math.floor(facts.maxBytes / 1024)), facts.before ?? '']),
        'FROM scratch',
        'COPY --from=taken /ghcr-buildx/out/ /',
    ];
    return { args: argv(mount, facts, ['type', 'tar'], ['dest', `${facts.folder}/${contentFile}`]), dockerfile: text(dockerfile) };
}
function head({ frontend, runsOn }, { image }) {
    return [...(frontend === undefined ? [] : [`# syntax=${frontend}`]), `FROM --platform=${runsOn} ${image} AS tools`, 'USER 0:0'];
}
/** The mount as the user's Dockerfile has it: with other options it would be another one. */
function run({ id, uid, gid, mode }, flags, command) {
    const options = [['type', 'cache'], ['id', id], ['target', '/ghcr-buildx/mount'], ...ownership({ uid, gid, mode })];
    return ['RUN --network=none', ...flags, `--mount=${csvRecord(options)}`, JSON.stringify(command)].join(' ');
}
function ownership(values) {
    return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
}
function argv({ route, namespace }, { builder, folder }, ...output) {
    return [
        ...['buildx', 'build', '--builder', builder, '--progress=rawjson', '--platform', route, '--provenance=false', '--output', csvRecord(output)],
        ...(namespace === undefined ? [] : ['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${namespace}`]),
        ...['--file', '-', '--', folder],
    ];
}
function text(lines) {
    return `${lines.join('\n')}\n`;
}
/** undefined: not a line of the scripts'. */
export function readAnswer(line) {
    const [, how, kilobytes = '', listed = ''] = new RegExp(`^${marker} (\\w+)(?: (\\d*))?(?: (\\w*))?$`).exec(line.trim()) ?? [];
    if (how === 'there' || how === 'empty')
        return { how };
    if (how !== 'filled' && how !== 'taken' && how !== 'unchanged' && how !== 'large')
        return undefined;
    return { how, bytes: Number(kilobytes) * 1024, ...(listed === '' ? {} : { listing: listed }) };
}
