// What was given becomes typed inputs: every input under its name, defaults filled in, all problems together.
import { describe, expect, test } from '@jest/globals';
import { inputNames } from '../../src/inputs/input-table.ts';
import { inputsFrom, problemsFrom } from './read.ts';

describe('every input arrives', () => {
  test.each([
    ['add-hosts', 'a:1.2.3.4,b:5.6.7.8', ['a:1.2.3.4', 'b:5.6.7.8'], 'build.addHosts'],
    ['allow', 'network.host', ['network.host'], 'build.allow'],
    ['attests', 'type=sbom,generator=x', ['type=sbom,generator=x'], 'build.attests'],
    ['build-args', 'A=1,2\nB=', ['A=1,2', 'B='], 'build.buildArgs'],
    ['build-contexts', 'base=docker-image://a', ['base=docker-image://a'], 'build.buildContexts'],
    ['cache-from', 'type=gha,scope=x', ['type=gha,scope=x'], 'build.cacheFrom'],
    ['cache-to', 'type=gha,mode=max', ['type=gha,mode=max'], 'build.cacheTo'],
    ['cache', 'registry', 'registry', 'cache.backend'],
    ['cache-mode', 'min', 'min', 'cache.mode'],
    ['cache-scope', 'debug', 'debug', 'cache.scope'],
    ['cache-key', 'v1', ['v1'], 'cache.key'],
    ['cache-image', 'GHCR.io/o/cache', 'ghcr.io/o/cache', 'cache.image'],
    ['cache-max-size', '500MB', 500e6, 'cache.maxSize'],
    ['cache-timeout', '90s', 90_000, 'cache.timeoutMs'],
    ['cache-on-release', 'false', false, 'cache.onRelease'],
    ['call', 'check', 'check', 'build.call'],
    ['cgroup-parent', 'x', 'x', 'build.cgroupParent'],
    ['context', './app', './app', 'build.context'],
    ['file', 'a.Dockerfile', 'a.Dockerfile', 'build.file'],
    ['load', 'true', true, 'build.load'],
    ['network', 'host', 'host', 'build.network'],
    ['no-cache', 'true', true, 'build.noCache'],
    ['no-cache-filters', 'a,b', ['a', 'b'], 'build.noCacheFilters'],
    ['outputs', 'type=local,dest=out', ['type=local,dest=out'], 'build.outputs'],
    ['platforms', 'linux/arm64/v8,arm64\nlinux/amd64', ['linux/arm64', 'linux/amd64'], 'build.platforms'],
    ['provenance', 'mode=max', 'mode=max', 'build.provenance'],
    ['pull', 'true', true, 'build.pull'],
    ['sbom', 'true', 'true', 'build.sbom'],
    ['secret-envs', 'a=VARIABLE', [{ from: 'environment', id: 'a', variable: 'VARIABLE' }], 'build.secrets'],
    ['secret-files', 'a=./x,y', [{ from: 'file', id: 'a', path: './x,y' }], 'build.secrets'],
    ['shm-size', '2g', '2g', 'build.shmSize'],
    ['ssh', 'default', ['default'], 'build.ssh'],
    ['target', 'app', 'app', 'build.target'],
    ['ulimit', 'nofile=1024:1024', ['nofile=1024:1024'], 'build.ulimit'],
    ['images', 'ghcr.io/o/r\n# none\nname=o/r,enable=true', ['ghcr.io/o/r', 'name=o/r,enable=true'], 'metadata.images'],
    ['tags', 'type=sha\nghcr.io/o/r:1,ghcr.io/o/r:2', ['type=sha', 'ghcr.io/o/r:1,ghcr.io/o/r:2'], 'metadata.tags'],
    ['flavor', 'latest=false', ['latest=false'], 'metadata.flavor'],
    ['labels', 'a=b,c\n# no', ['a=b,c'], 'metadata.labels'],
    ['annotations', 'index:a=b', ['index:a=b'], 'metadata.annotations'],
    ['sep-tags', ', ', ', ', 'metadata.sepTags'],
    ['sep-labels', ' ', ' ', 'metadata.sepLabels'],
    ['sep-annotations', ';', ';', 'metadata.sepAnnotations'],
    ['metadata-context', 'git', 'git', 'metadata.context'],
    ['builder', 'mine', ['mine'], 'builder.given'],
    ['builder', 'mine, yours\nnew', ['mine', 'yours'], 'builder.given'],
    ['builder', 'mine,new', true, 'builder.orNew'],
    ['registry-mirrors', 'docker.io=mirror.gcr.io,http://m.local:5000/hub\nindex.docker.io=x', [{ registry: 'docker.io', mirrors: [{ address: 'mirror.gcr.io', http: false }, { address: 'm.local:5000/hub', http: true }] }, { registry: 'docker.io', mirrors: [{ address: 'x', http: false }] }], 'builder.daemon.mirrors'],
    ['registry-ca', 'r.example.com:5000=./a=b.pem', [{ registry: 'r.example.com:5000', file: './a=b.pem' }], 'builder.daemon.authorities'],
    ['max-parallelism', '4', 4, 'builder.daemon.maxParallelism'],
    ['builder-max-storage', '20GB', 20e9, 'builder.daemon.maxStorage'],
    ['builder-max-storage', '50 %', '50%', 'builder.daemon.maxStorage'],
    ['proxy', 'off', 'off', 'builder.daemon.proxy'],
    ['compression', 'zstd', { type: 'zstd', force: false }, 'build.compression'],
    ['driver', 'kubernetes', 'kubernetes', 'builder.driver'],
    ['driver-opts', '"env.a=1,2"\nnetwork=host', ['"env.a=1,2"', 'network=host'], 'builder.driverOpts'],
    ['buildkitd-flags', '--debug', '--debug', 'builder.buildkitdFlags'],
    ['buildkitd-config', 'a.toml', 'a.toml', 'builder.buildkitdConfig'],
    ['buildkitd-config-inline', '[worker.oci]\n  gc = true', '[worker.oci]\n  gc = true', 'builder.buildkitdConfigInline'],
    ['endpoint', 'tcp://x:1', 'tcp://x:1', 'builder.endpoint'],
    ['append', '- endpoint: ssh://a\n  name: n\n  driver-opts: [a=1, b=2]\n  platforms: linux/arm64', [{ endpoint: 'ssh://a', name: 'n', driverOpts: ['a=1', 'b=2'], platforms: 'linux/arm64' }], 'builder.append'],
    ['buildx-version', 'v0.36.1', 'v0.36.1', 'builder.version'],
    ['cleanup', 'false', false, 'builder.cleanup'],
    ['keep-state', 'true', true, 'builder.keepState'],
    ['qemu', 'False', 'false', 'emulation.qemu'],
    ['qemu-image', 'x/y:1', 'x/y:1', 'emulation.image'],
    ['qemu-platforms', 'arm64,riscv64', ['arm64', 'riscv64'], 'emulation.platforms'],
    ['login', 'job', 'job', 'login.scope'],
    ['logout', 'false', false, 'login.logout'],
    ['push', 'True', 'true', 'push'],
    ['strategy', 'single', 'single', 'strategy'],
    ['min-free-disk', '5GB', 5e9, 'resources.minFreeDisk'],
    ['free-disk', 'true', true, 'resources.freeDisk'],
    ['max-parallel', '2', 2, 'maxParallel'],
    ['max-parallel', 'Auto', 'auto', 'maxParallel'],
    ['fail-fast', 'true', true, 'failFast'],
    ['dry-run', 'TRUE', true, 'dryRun'],
    ['created', 'now', 'now', 'created'],
  ])('%s', (name, given, value, path) => {
    expect(inputNames).toContain(name);
    expect(inputsFrom({ [name]: given })).toHaveProperty(path, value);
    expect(inputsFrom({})).not.toHaveProperty(path, value);
  });

  test('buildx names and secrets keep no trace in text or JSON', () => {
    const inputs = inputsFrom({ secrets: 'a=hidden', password: 'hidden', username: 'u', 'github-token': 'hidden' });
    expect(JSON.stringify(inputs)).not.toContain('hidden');
  });
});

describe('defaults', () => {
  test('of a run that gives nothing', () => {
    expect(inputsFrom({})).toMatchObject({
      push: 'auto',
      strategy: 'auto',
      failFast: false,
      dryRun: false,
      created: 'commit',
      warnings: [],
      build: { platforms: ['linux/amd64', 'linux/arm64'], load: false, secrets: [] },
      metadata: { images: [], tags: [], sepTags: '\n', context: 'workflow', prHeadSha: false, shortShaLength: 7, annotationLevels: [] },
      builder: { driver: 'docker-container', cleanup: true, keepState: false, append: [] },
      emulation: { qemu: 'auto', platforms: [] },
      login: { logins: [], scope: 'step', logout: true },
    });
  });

  test('what is empty or only white space is absent', () => {
    const blank = Object.fromEntries(inputNames.filter((name) => !name.startsWith('sep-')).map((name) => [name, ' \n ']));
    expect(inputsFrom(blank)).toEqual(inputsFrom({}));
  });

  test.each([
    ['load', { load: 'true' }, 'ARM64', ['linux/arm64']],
    ['load', { load: 'true' }, 'X64', ['linux/amd64']],
    ['an output of type=docker', { outputs: 'dest=x.tar,type=docker' }, '', ['linux/amd64']],
    ['an output of type=oci', { outputs: 'type=oci,dest=x.tar' }, 'ARM64', ['linux/amd64', 'linux/arm64']],
  ])('platforms with %s: the runner is %j', (_, given, arch, platforms) => {
    const inputs = inputsFrom(given, { environment: { RUNNER_ARCH: arch } });
    expect(inputs.build.platforms).toEqual(platforms);
    expect(inputs.warnings).toHaveLength(platforms.length === 1 ? 1 : 0);
  });

  test('metadata-action variables', () => {
    const environment = { DOCKER_METADATA_PR_HEAD_SHA: 'true', DOCKER_METADATA_SHORT_SHA_LENGTH: '12', DOCKER_METADATA_ANNOTATIONS_LEVELS: 'index, manifest' };
    expect(inputsFrom({}, { environment }).metadata).toMatchObject({ prHeadSha: true, shortShaLength: 12, annotationLevels: ['index', 'manifest'] });
  });
});

describe('problems', () => {
  test.each([
    ['push', 'yes', 'auto, true, false'],
    ['load', 'yes', 'true or false'],
    ['platforms', 'linux/amd65', 'linux/amd64'],
    ['driver', 'podman', 'docker-container'],
    ['strategy', 'multi', 'per-platform'],
    ['max-parallel', '0', 'from 1'],
    ['max-parallel', '1e3', 'from 1'],
    ['metadata-context', 'gti', 'workflow, git'],
    ['append', 'endpoint: x', 'a YAML list'],
    ['append', '- [a]', 'a YAML list'],
    ['append', '- endpont: x', 'the name endpoint'],
    ['append', '- endpoint: {a: 1}', 'a text'],
    ['append', '-', 'a YAML list'],
    ['append', '- endpoint: [x', 'a YAML list'],
    ['tags', 'type=semverr,pattern={{version}}', 'semver'],
    ['images', 'ghcr.io/UPPER/..', 'repository'],
    ['flavor', 'latest=maybe', 'auto'],
    ['registry-auth', '- registry: ghcr.io\n  user: x', 'username'],
    ['registry', 'https:///', 'host'],
    ['secret-envs', 'a=not a name', 'id=VARIABLE'],
    ['secret-files', 'path-alone', 'id=path'],
  ])('%s: %j names what is expected: %s', (name, given, expected) => {
    expect(problemsFrom({ [name]: given })).toEqual([expect.objectContaining({ input: name, expected: expect.stringContaining(expected) })]);
  });

  test('all of them come together', () => {
    const problems = problemsFrom({ platforms: 'linux/amd65,linux/arm/v9', push: 'maybe', 'max-parallel': 'many', tags: 'type=semverr', platform: 'x', load: 'no' });
    expect(problems.map(({ input, given }) => `${input}: ${given}`)).toEqual([
      'platforms: linux/amd65',
      'platforms: linux/arm/v9',
      'push: maybe',
      'load: no',
      'max-parallel: many',
      'tags: type=semverr',
      'platform: an input of that name',
    ]);
  });

  test('variables of metadata-action are named as variables', () => {
    const environment = { DOCKER_METADATA_SHORT_SHA_LENGTH: 'x', DOCKER_METADATA_ANNOTATIONS_LEVELS: 'index,other' };
    expect(problemsFrom({}, { environment }).map(({ input, given }) => [input, given])).toEqual([
      ['DOCKER_METADATA_SHORT_SHA_LENGTH', 'x'],
      ['DOCKER_METADATA_ANNOTATIONS_LEVELS', 'other'],
    ]);
  });

  test.each([
    ['secrets', 'hidden-value'],
    ['secrets', 'ok=1\nhidden-value\n'],
    ['secrets', '"a=hidden-value'],
    ['secret-envs', 'a=hidden-value=='],
    ['secret-files', 'hidden-value'],
    ['registry-auth', '- password: hidden-value\n  registry: [{}]'],
    ['registry-auth', 'hidden-value'],
    ['registry-auth', '- hidden-value'],
    ['registry-auth', '- password: "hidden-value'],
    ['passwort', 'hidden-value'],
  ])('of %s never show what was given: %j', (name, given) => {
    const problems = problemsFrom({ [name]: given });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('hidden');
  });
});
