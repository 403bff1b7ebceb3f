import { newBuilder } from "./builder-settings.js";
import { splitCommas } from "./lists.js";
/** What makes a buildkitd.toml: only the drivers that start a daemon take one. */
const daemonInputs = ['registry-mirrors', 'registry-ca', 'max-parallelism', 'builder-max-storage'];
const ownBuilderInputs = ['driver-opts', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', ...daemonInputs, 'endpoint', 'append', 'keep-state', 'builder-name'];
const withoutDockerDriver = ['driver-opts', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', ...daemonInputs, 'append'];
const contradictions = [
    {
        between: ['load', 'platforms', 'push'],
        when: (values) => values.load && several(values),
        given: (values) => `true, with platforms ${(values.platforms ?? []).join(',')}`,
        expected: 'one platform with load: the docker exporter loads no index of several (publish without load, or load one platform in a step of its own)',
    },
    {
        between: ['outputs', 'platforms'],
        when: (values) => values.outputs.some((output) => typeOf(output) === 'docker') && several(values),
        given: (values) => values.outputs.join(' | '),
        expected: 'one platform with type=docker: that exporter writes no index of several (type=oci does)',
    },
    {
        between: ['outputs', 'push'],
        when: (values) => values.outputs.length > 0 && values.push === 'true',
        given: (values) => `${values.outputs.join(' | ')}, with push: true`,
        expected: 'either outputs or push: with outputs nothing is published',
    },
    {
        between: ['outputs'],
        when: (values) => values.outputs.some(pushes),
        given: (values) => values.outputs.join(' | '),
        expected: 'an output that pushes nothing: this action pushes by digest and moves the tags at the end (leave out outputs, and give images and tags)',
    },
    {
        between: ['outputs', 'load'],
        when: (values) => values.outputs.length > 0 && values.load,
        given: (values) => `${values.outputs.join(' | ')}, with load: true`,
        expected: 'either outputs or load (type=docker in outputs is the same as load)',
    },
    {
        between: ['call', 'push'],
        when: (values) => evaluates(values) && values.push === 'true',
        given: (values) => `${values.call ?? ''}, with push: true`,
        expected: 'either call or push: a call builds no image',
    },
    {
        between: ['call', 'load', 'outputs'],
        when: (values) => evaluates(values) && (values.load || values.outputs.length > 0),
        given: (values) => `${values.call ?? ''}, with ${values.load ? 'load: true' : 'outputs'}`,
        expected: 'either call, or load or outputs: a call builds no image',
    },
    {
        between: ['strategy', 'driver'],
        when: (values) => values.strategy === 'single' && values.driver === 'docker',
        given: (values) => `${values.strategy}, with driver: docker`,
        expected: 'per-platform or auto with the docker driver, which can push no index by digest',
    },
    {
        between: ['registry-auth', 'registry', 'username', 'password'],
        when: (values) => values['registry-auth'].length > 0 && [values.registry, values.username, values.password].some((part) => part !== undefined),
        given: () => 'a list, with registry, username or password',
        expected: 'either registry-auth, or registry, username and password',
    },
    {
        between: ['keep-state', 'driver'],
        when: (values) => values['keep-state'] && values.driver !== 'docker-container',
        given: (values) => `true, with driver: ${values.driver}`,
        expected: 'false: only the docker-container driver has a state to keep',
    },
    {
        between: ['builder', 'driver', ...ownBuilderInputs],
        when: (values) => usesGivenOnly(values) && (values.driver !== 'docker-container' || setOf(values, ownBuilderInputs).length > 0),
        given: (values) => {
            const others = [...(values.driver === 'docker-container' ? [] : ['driver']), ...setOf(values, ownBuilderInputs)];
            return `${values.builder.join(', ')}, with ${others.join(', ')}`;
        },
        expected: `either builder, which is used as it is, or the inputs that make a new one (or ${newBuilder} as the last builder)`,
    },
    {
        between: ['builder'],
        when: ({ builder }) => builder.slice(0, -1).includes(newBuilder),
        given: (values) => values.builder.join(', '),
        expected: `${newBuilder} as the last builder: one of the run's own can always be made, and no other would be tried after it`,
    },
    {
        between: ['builder-name', 'keep-state'],
        when: (values) => values['builder-name'] !== undefined && !values['keep-state'],
        given: (values) => `${values['builder-name'] ?? ''}, without keep-state`,
        expected: 'builder-name only with keep-state: true; a builder that is not kept needs no name',
    },
    {
        between: ['driver', ...daemonInputs],
        when: (values) => values.driver === 'remote' && setOf(values, daemonInputs).length > 0,
        given: (values) => `remote, with ${setOf(values, daemonInputs).join(', ')}`,
        expected: 'docker-container or kubernetes with these inputs: the daemon of a remote builder has its own configuration',
    },
    {
        between: ['compression-level', 'compression'],
        when: (values) => wrongLevel(values),
        given: (values) => `${values['compression-level'] ?? ''}, with compression: ${values.compression ?? 'none given'}`,
        expected: '0 to 9 with compression: gzip or estargz, 0 to 22 with zstd',
    },
    {
        between: ['force-compression', 'compression'],
        when: (values) => values['force-compression'] && values.compression === undefined,
        given: () => 'true, without compression',
        expected: 'force-compression only with compression',
    },
    {
        between: ['compression', 'outputs', 'load'],
        when: (values) => values.compression !== undefined && (values.outputs.length > 0 || (values.load && values.push === 'false')),
        given: (values) => `${values.compression ?? ''}, with ${values.outputs.length > 0 ? 'outputs' : 'load: true and push: false'}`,
        expected: 'compression only where an image is published; in a line of outputs it is an attribute: type=oci,dest=image.tar,compression=zstd',
    },
    {
        between: ['driver', 'driver-opts', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', 'append'],
        when: (values) => values.driver === 'docker' && setOf(values, withoutDockerDriver).length > 0,
        given: (values) => `docker, with ${setOf(values, withoutDockerDriver).join(', ')}`,
        expected: "no such input with the docker driver: it is the engine's own BuildKit, as the engine runs it",
    },
    {
        between: ['driver', 'endpoint'],
        when: (values) => values.driver === 'remote' && values.endpoint === undefined && !usesGivenOnly(values),
        given: () => 'remote',
        expected: 'an endpoint with the remote driver, for example tcp://buildkit:1234',
    },
    {
        between: ['optional-platforms', 'platforms'],
        when: (values) => strayPlatforms(values).length > 0,
        given: (values) => strayPlatforms(values).join(','),
        expected: 'platforms that are among platforms too',
    },
    {
        between: ['optional-platforms', 'strategy'],
        when: (values) => values.strategy === 'single' && values['optional-platforms'] !== undefined,
        given: (values) => `${(values['optional-platforms'] ?? []).join(',')}, with strategy: single`,
        expected: 'per-platform or auto with optional-platforms: one build for all platforms fails as a whole',
    },
    {
        between: ['digests', 'load', 'outputs', 'call'],
        when: (values) => values.digests !== undefined && (values.load || values.outputs.length > 0 || evaluates(values)),
        given: () => 'digests, with load, outputs or call',
        expected: 'either digests, with which nothing is built, or the inputs that say where a build goes',
    },
    {
        between: ['source', 'command'],
        when: (values) => (values.source === undefined) === (values.command === 'promote'),
        given: (values) => (values.source === undefined ? 'nothing, with command: promote' : `a source, with command: ${values.command}`),
        expected: 'source with command: promote, and only there',
    },
    {
        between: ['to', 'command'],
        when: (values) => values.to !== undefined && values.command !== 'rollback',
        given: (values) => `a digest, with command: ${values.command}`,
        expected: 'to only with command: rollback',
    },
    {
        between: ['tags', 'command'],
        when: (values) => (values.command === 'rollback' || values.command === 'promote') && values.tags.length === 0,
        given: (values) => `nothing, with command: ${values.command}`,
        expected: 'the tags to move, one a line: latest, or full references like ghcr.io/owner/name:latest',
    },
    {
        between: ['cache-folder', 'cache'],
        when: (values) => values['cache-folder'] !== undefined && values.cache !== 'local',
        given: (values) => `${values['cache-folder'] ?? ''}, with cache: ${values.cache}`,
        expected: 'cache-folder only with cache: local',
    },
    {
        between: ['cache-image', 'cache'],
        when: (values) => values['cache-image'] !== undefined && values.cache !== 'registry' && values.cache !== 'auto',
        given: (values) => `${values['cache-image'] ?? ''}, with cache: ${values.cache}`,
        expected: 'cache-image only with cache: registry or auto',
    },
    {
        between: ['buildkitd-config', 'buildkitd-config-inline'],
        when: (values) => values['buildkitd-config'] !== undefined && values['buildkitd-config-inline'] !== undefined,
        given: (values) => `${values['buildkitd-config'] ?? ''}, with buildkitd-config-inline`,
        expected: 'either a file or the inline text',
    },
];
/** `wrong`: inputs that have a problem of their own, which would only be repeated. */
export function findContradictions(values, wrong) {
    return contradictions
        .filter(({ between, when }) => !between.some((name) => wrong.has(name)) && when(values))
        .map(({ between: [input], given, expected }) => ({ input, given: given(values), expected }));
}
function several(values) {
    return (values.platforms ?? []).length > 1;
}
function strayPlatforms(values) {
    const { platforms } = values;
    return platforms === undefined ? [] : (values['optional-platforms'] ?? []).filter((platform) => !platforms.includes(platform));
}
function evaluates(values) {
    return values.call !== undefined && values.call !== 'build';
}
/** No builder of the run's own is made. */
function usesGivenOnly({ builder }) {
    return builder.length > 0 && !builder.includes(newBuilder);
}
/** As BuildKit's encoders take them (util/compression; compress/flate, zstd). */
function wrongLevel({ compression, ...values }) {
    const level = values['compression-level'];
    if (level === undefined)
        return false;
    return compression === undefined || compression === 'uncompressed' || level > (compression === 'zstd' ? 22 : 9);
}
function setOf(values, names) {
    return names.filter((name) => {
        const value = values[name];
        return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    });
}
/** The exporter of one line of `outputs`; a bare path is a local folder. */
function typeOf(output) {
    return attributes(output).find(([key]) => key === 'type')?.[1] ?? 'local';
}
function pushes(output) {
    return typeOf(output) === 'registry' || attributes(output).some(([key, value]) => key === 'push' && value === 'true');
}
function attributes(output) {
    return splitCommas(output).map((part) => {
        const [key = '', ...value] = part.replaceAll('"', '').split('=');
        return [key.trim().toLowerCase(), value.join('=').trim()];
    });
}
