// Everything that decides what a build gives, as the parts of its content key. Pure. What changes with every commit and tag
// without being built in on purpose is left out: revision, version, time and ref.name, and the values of secrets.
import { csvAttributes, csvRecord } from "../build/csv-record.js";
import { actionVersion } from "./action-version.js";
export function contentParts(plan, facts) {
    const { build, metadata: given } = plan.inputs;
    const { labels, annotations } = plan.metadata;
    const ownLabels = new Set(given.labels.map(keyOf));
    const ownAnnotations = new Set(given.annotations.map(keyOf));
    return [
        { name: 'action', lines: [actionVersion] },
        { name: 'context', lines: [facts.context] },
        { name: 'dockerfile', lines: [facts.dockerfile] },
        { name: 'base-images', lines: sorted(facts.bases) },
        { name: 'build-args', lines: pairs(facts.buildArgs) },
        { name: 'build-contexts', lines: sorted(facts.buildContexts) },
        { name: 'target', lines: build.target === undefined ? [] : [build.target] },
        { name: 'platforms', lines: sorted(plan.platforms) },
        { name: 'secrets', lines: sorted(build.secrets.map(({ id }) => id)) },
        { name: 'ssh', lines: sorted(build.ssh.map((line) => line.split('=')[0] ?? line)) },
        { name: 'attestations', lines: sorted(plan.attests.map(withoutRun)) },
        { name: 'labels', lines: pairs(Object.fromEntries(Object.entries(labels).filter(([key]) => !changesAnyway(key) || ownLabels.has(key)))) },
        { name: 'annotations', lines: sorted(annotations.filter((one) => isBuiltIn(one) && (!changesAnyway(one.key) || ownAnnotations.has(one.key))).map(annotationLine)) },
        { name: 'compression', lines: build.compression === undefined ? [] : [JSON.stringify([build.compression.type, build.compression.level ?? '', build.compression.force])] },
        { name: 'settings', lines: settings(plan) },
    ];
}
/** What RUN steps see of it. */
function settings({ inputs: { build } }) {
    const { addHosts, allow, ulimit, network, shmSize, cgroupParent } = build;
    const lists = Object.entries({ 'add-hosts': addHosts, allow, ulimit }).flatMap(([name, values]) => sorted(values).map((value) => `${name}=${value}`));
    const texts = Object.entries({ network, 'shm-size': shmSize, 'cgroup-parent': cgroupParent }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
    return [...lists, ...texts];
}
/** Where nobody gave them, these follow the commit and the tag; the index says them anew. */
function changesAnyway(key) {
    return /^org\.opencontainers\.image\.(?:created|revision|version|ref\.name)$/.test(key);
}
/** Annotations of the index are written again without a build. */
function isBuiltIn({ level }) {
    return level === 'manifest' || level === 'manifest-descriptor';
}
function annotationLine({ level, platform, key, value }) {
    return JSON.stringify([level, platform ?? '', key, value]);
}
/** Of a line of `labels` or `annotations`, whose key may have levels before it. */
function keyOf(line) {
    const key = line.slice(0, Math.max(line.indexOf('='), 0)).trim();
    return /^(?:manifest|index)(?:[-[,]|:)/.test(key) ? key.slice(key.indexOf(':') + 1).trim() : key;
}
/** The provenance names the run that built the image: another one each time. */
function withoutRun(attest) {
    return csvRecord(csvAttributes(attest).filter(([key]) => key !== 'builder-id'));
}
function pairs(values) {
    return sorted(Object.entries(values).map(([name, value]) => `${name}=${value}`));
}
function sorted(lines) {
    return [...new Set(lines)].toSorted();
}
