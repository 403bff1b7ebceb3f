// docker-bake files: what buildx prints of them as images, what is refused by target and field, and how buildx is asked.
import { describe, expect, test } from '@jest/globals';
import { basename, dirname } from 'node:path/posix';
import { ActionError } from '../../src/domain/action-error.ts';
import { parseImageId } from '../../src/domain/image-definition.ts';
import { contextNamesOf, otherContexts } from '../../src/images/base-names.ts';
import { decodeBake } from '../../src/images/bake-file.ts';
import { kindOfFile } from '../../src/images/file-kind.ts';
import { must } from '../fakes/plan.ts';
import type { Answer } from '../fakes/processes.ts';
import { problemsOf, readFrom, workspace, type Reading } from './reading.ts';

/** `printed`: target -> fields. */
function baked(printed: object, reading: Reading = {}, file = 'docker-bake.hcl'): Reading {
  const answer: Answer = { stdout: JSON.stringify({ group: { default: { targets: Object.keys(printed) } }, target: printed }) };
  return { ...reading, inputs: { 'images-file': file, ...reading.inputs }, files: { [file]: '# as HCL', ...reading.files }, scripts: [{ when: 'docker buildx bake', answer }, ...(reading.scripts ?? [])] };
}

const plain = { context: '.', dockerfile: 'Dockerfile' };

describe('a target as an image', () => {
  test('has every field that is an input of the action', async () => {
    const app = {
      ...{ description: 'd', context: 'app', dockerfile: 'prod.Dockerfile', target: 'prod', platforms: ['linux/amd64', 'linux/arm64'], args: { A: 'b', B: 'x\ny' }, labels: { 'org.x': 'y, z' } },
      ...{ annotations: ['index:org.a=b'], attest: [{ mode: 'max', type: 'provenance' }, { type: 'sbom' }], contexts: { base: 'target:base', os: 'target:base', img: 'docker-image://alpine', near: '../x' } },
      ...{ tags: ['ghcr.io/o/app:1.0', 'ghcr.io/o/app', 'octo/app:1.0'], 'cache-from': [{ ref: 'ghcr.io/o/c,d', type: 'registry' }, 'type=gha'], 'cache-to': [{ type: 'inline' }], output: [{ type: 'registry' }] },
      ...{ pull: true, 'no-cache': false, network: 'host', 'no-cache-filter': ['a', 'b'], 'shm-size': '128m', ulimits: ['nofile=1024:1024'], entitlements: ['network.host'], 'extra-hosts': { foo: '1.2.3.4', six: '::1' }, call: 'build', ssh: null },
    };
    const { images } = await readFrom(baked({ app, base: { ...plain, context: './base', output: [{ type: 'cacheonly' }] } }));
    expect(images).toEqual([
      {
        id: 'app',
        dependsOn: ['base'],
        inputs: {
          ...{ context: 'app', file: 'app/prod.Dockerfile', target: 'prod', platforms: 'linux/amd64\nlinux/arm64', 'build-args': 'A=b\n"B=x\ny"', labels: 'org.x=y, z', annotations: 'index:org.a=b' },
          ...{ attests: 'mode=max,type=provenance\ntype=sbom', 'build-contexts': 'os=target:base\nimg=docker-image://alpine\nnear=../x', tags: 'ghcr.io/o/app:1.0\nghcr.io/o/app:latest\nocto/app:1.0', images: 'ghcr.io/o/app\ndocker.io/octo/app' },
          ...{ 'cache-from': '"""ref=ghcr.io/o/c,d"",type=registry"\ntype=gha', 'cache-to': 'type=inline', pull: 'true', 'no-cache': 'false', network: 'host', 'no-cache-filters': 'a\nb', 'shm-size': '128m', ulimit: 'nofile=1024:1024' },
          ...{ allow: 'network.host', 'add-hosts': 'foo=1.2.3.4\nsix=::1', 'cache-scope': 'app' },
        },
      },
      { id: 'base', dependsOn: [], inputs: { context: 'base', images: 'ghcr.io/octo-org/claude-code-proxy/base', 'cache-scope': 'base' } },
    ]);
  });

  test.each([
    ['the root and its Dockerfile are left to the step', plain, {}, {}],
    ['but win over what the step says for others', plain, { context: 'x', file: 'y' }, { context: '.', file: 'Dockerfile' }],
    ['a Dockerfile is below its context', { context: './a/../b/', dockerfile: 'x/D' }, {}, { context: 'b/', file: 'b/x/D' }],
    ['a Dockerfile of the root', { context: '.', dockerfile: 'x/D' }, {}, { file: 'x/D' }],
    ['an absolute one', { context: 'a', dockerfile: '/x/D' }, {}, { context: 'a', file: '/x/D' }],
    ['of an address', { context: 'https://github.com/o/r.git', dockerfile: 'x/D' }, {}, { context: 'https://github.com/o/r.git', file: 'x/D' }],
    ['the place where bake is started', { context: 'cwd://', dockerfile: 'cwd://x/D' }, {}, { file: 'x/D' }],
  ])('%s', async (_, fields, inputs, expected) => {
    const { images } = await readFrom(baked({ app: { ...fields, tags: ['ghcr.io/o/app:1'] } }, { inputs }));
    const { context, file } = images[0]?.inputs ?? {};
    expect({ ...(context === undefined ? {} : { context }), ...(file === undefined ? {} : { file }) }).toEqual(expected);
  });

  test('secrets and SSH keys are asked for by name, where they are used, and are no input of the image', async () => {
    const secret = [{ id: 'TOKEN', env: 'NPM_TOKEN' }, { id: 'file', src: './s.txt' }, { id: 'BARE' }, 'type=env,id=OLD,env=OLD_TOKEN', 'id=oldfile,src=x'];
    const { images, world } = await readFrom(baked({ app: { ...plain, secret, ssh: [{ id: 'default' }, { id: 'key', paths: ['k1'] }] } }));
    expect(Object.keys(images[0]?.inputs ?? {})).toEqual(['images', 'cache-scope']);
    expect(world.runner.texts('notice')).toEqual([
      "docker-bake.hcl uses secrets. They don't leave the job that has them: give them to the step that builds, as " +
        'secret-envs: TOKEN=NPM_TOKEN; secret-files: file=./s.txt; secret-envs: BARE=BARE; secret-envs: OLD=OLD_TOKEN; secret-files: oldfile=x; ssh: default | key=k1. ' +
        'The reusable workflow takes their values instead, as its secret build-secrets with a line for each: TOKEN=…, file=…, BARE=…, OLD=…, oldfile=…. ' +
        'The reusable workflow has nothing for SSH: that takes the three jobs, written out (docs/many-machines.md).',
    ]);
  });
});

describe('what can not be carried out', () => {
  test('names target and field, all at once', async () => {
    const app = { ...plain, 'dockerfile-inline': 'FROM x', policy: [{}], 'new-field': { a: 1 }, call: 'check', output: [{ type: 'docker' }, 'type=image,push=true', { type: 'image', name: 'x', push: 'true' }], tags: ['ghcr.io/O O/x:1'], args: [['a']] };
    expect(await problemsOf(baked({ app, App: plain }))).toEqual([
      'dockerfile-inline of the target app (docker-bake.hcl): given "FROM x", expected a Dockerfile that is a file (dockerfile): each machine of the run builds from the checkout or the commit.',
      'policy of the target app (docker-bake.hcl): given "[{}]", expected no policy: this action does not pass it on.',
      'new-field of the target app (docker-bake.hcl): given "{\\"a\\":1}", expected a field that this action knows: what it does can\'t be carried out.',
      'call of the target app (docker-bake.hcl): given "check", expected build: a call like check builds no image (input call, in a step without role).',
      expect.stringMatching(/^output of the target app \(docker-bake\.hcl\): given "type=docker", expected no output but type=registry/),
      expect.stringMatching(/^output of the target app .*given "name=x,push=true,type=image"/),
      'tags of the target app (docker-bake.hcl): given "ghcr.io/O O/x:1", expected a full reference like ghcr.io/owner/name:tag.',
      'args of the target app (docker-bake.hcl): given "[[\\"a\\"]]", expected a text, a list of texts or a map of name: value.',
      expect.stringMatching(/^target \(docker-bake\.hcl\): given "App", expected a name of up to 64 lower-case letters.*: a target's name is the image's id/),
    ]);
  });

  test('a value that an input would refuse names the target', async () => {
    expect(await problemsOf(baked({ app: { ...plain, platforms: ['linux'] } }))).toEqual([expect.stringMatching(/^platforms of app \(docker-bake\.hcl, target app\): given "linux"/)]);
  });

  test.each(['--push', 'https://github.com/o/r.git', 'a/b', ''])('%j is no target', async (target) => {
    const reading = baked({ app: plain }, { inputs: { 'bake-targets': `app,"${target}"` } });
    expect(await problemsOf(reading)).toEqual([expect.stringContaining('expected names of targets and groups')]);
  });
});

describe('buildx', () => {
  test('reads the file of the checkout where bake would be started', async () => {
    const { world } = await readFrom(baked({ app: plain }, { inputs: { 'bake-targets': 'app, tools' } }, 'deploy/docker-bake.hcl'));
    expect(world.processes.lines()).toEqual(['docker buildx bake --print --progress quiet --file deploy/docker-bake.hcl app tools']);
    expect(world.processes.commands[0]?.cwd).toBe(workspace);
  });

  test.each([
    ['somebody else\'s code may be checked out', { event: 'pull-request-target', github: { filesAt: { '@:docker-bake.hcl': '# the branch\'s own' } } }],
    ['nothing is checked out', { bare: true, github: { filesAt: { '@6dcb09b5b57875f334f61aebed695e2e4193db5e:docker-bake.hcl': '# the branch\'s own' } } }],
  ] as const)('sees the file alone where %s', async (_, surroundings) => {
    let seen: string | undefined;
    const reading = baked({ app: plain }, surroundings);
    const { world } = await readFrom({
      ...reading,
      scripts: [{ when: ({ args, cwd = '' }) => ((seen = `${cwd} ${args.at(-1) ?? ''}`), false), answer: {} }, ...(reading.scripts ?? [])],
    });
    const [folder = '', path = ''] = (seen ?? '').split(' ');
    expect([basename(path), dirname(path)]).toEqual(['docker-bake.hcl', folder]);
    expect(folder.startsWith(workspace)).toBe(false);
    expect([...world.files.contents.keys()].filter((file) => file.startsWith(folder))).toEqual([]);
  });

  test('gets the text of the default branch there', async () => {
    const texts: (string | undefined)[] = [];
    const reading = baked({ app: plain }, { event: 'pull-request-target', github: { filesAt: { '@:docker-bake.hcl': '# the branch\'s own' } } });
    const world = readFrom({ ...reading, scripts: [{ when: ({ args }) => (texts.push(args.at(-1)), false), answer: {} }, ...(reading.scripts ?? [])] });
    await world;
    expect(texts).toHaveLength(1);
    expect((await world).world.github.questions).toEqual(['file @:docker-bake.hcl']);
  });

  test.each([
    [{ end: 'not-found' }, 'DOCKER_MISSING', /no program docker/],
    [{ code: 1, stderr: "docker: 'buildx' is not a docker command.\n" }, 'BUILDX_MISSING', /is not a docker command/],
    [{ code: 1, stderr: 'docker: unknown command: docker buildx\n' }, 'BUILDX_MISSING', /unknown command/],
    [{ code: 1, stderr: '#1 reading\n\ndocker-bake.hcl:8\nERROR: failed to find target nope\n' }, 'INVALID_INPUT', /^docker-bake\.hcl:8\nERROR: failed to find target nope$/],
    [{ end: 'timed-out' }, 'INVALID_INPUT', /timed-out/],
    [{ stdout: 'no json' }, 'UNEXPECTED_ANSWER', /no JSON/],
    [{ stdout: '{"group":{}}' }, 'UNEXPECTED_ANSWER', /no object "target"/],
    [{ stdout: '{"target":{"a":[]}}' }, 'UNEXPECTED_ANSWER', /target a is no object/],
  ] as const)('that ends with %j is %s', async (answer, code, why) => {
    const thrown = await readFrom({ inputs: { 'images-file': 'docker-bake.hcl' }, files: { 'docker-bake.hcl': '' }, scripts: [{ when: 'docker buildx bake', answer }] }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ActionError);
    expect(thrown).toMatchObject({ code, why: expect.stringMatching(why) as unknown });
  });

  test('that misses a secret or an agent says where these belong', async () => {
    const answer = { code: 1, stderr: 'ERROR: failed to stat ./s.txt: no such file\n' };
    await expect(readFrom({ inputs: { 'images-file': 'docker-bake.hcl' }, files: { 'docker-bake.hcl': '' }, scripts: [{ when: 'docker buildx bake', answer }] })).rejects.toMatchObject({ fix: expect.stringContaining('secret-files') as unknown });
  });
});

test.each([
  ['docker-bake.hcl', '', 'bake'],
  ['x/docker-bake.json', '', 'bake'],
  ['compose.yaml', 'services: {web: {build: .}}', 'bake'],
  ['images.yml', 'images: []', 'images'],
  ['images.yml', 'images: [', 'images'],
  ['images.yaml', '- services', 'images'],
  ['images', 'services: {}', 'images'],
] as const)('%s with %j is a file of %s', (path, text, kind) => expect(kindOfFile(path, text)).toBe(kind));

test('the names of a base are its id and what contexts call it', () => {
  const lines = ['os=target:base', 'base=target:base', 'x=target:base-2', 'alpine=docker-image://alpine', 'no pair'];
  expect(contextNamesOf(must(parseImageId('base')), lines)).toEqual(['base', 'os']);
  expect(otherContexts(lines)).toEqual(['alpine=docker-image://alpine', 'no pair']);
});

test('the targets of what is printed', () => {
  expect(decodeBake('{"target":{"a":{"context":"."}}}')).toEqual([{ name: 'a', fields: { context: '.' } }]);
});
