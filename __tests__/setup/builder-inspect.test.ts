// The text of `docker buildx inspect`, as buildx 0.36 prints it.
import { expect, test } from '@jest/globals';
import { parseInspect } from '../../src/setup/builder-inspect.ts';
import { inspectText } from './inspect-text.ts';

test('a builder that is up', () => {
  expect(parseInspect(inspectText)).toEqual({
    name: 'rec',
    driver: 'docker-container',
    nodes: [{ name: 'rec0', endpoint: 'unix:///var/run/docker.sock', buildkit: 'v0.32.2', platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/arm64', 'linux/386', 'linux/arm/v7'] }],
    problems: [],
    down: [],
    running: ['rec0'],
  });
});

test('several nodes; stars and groups of platforms', () => {
  const text = `Name: many\nDriver: remote\n\nNodes:\nName: a\nEndpoint: tcp://a:1\nPlatforms: linux/amd64*, linux/amd64/v2\n\nName: b\nEndpoint: tcp://b:1\nStatus: running\nPlatforms: linux/arm64, made/up\n`;
  expect(parseInspect(text).nodes.map(({ name, platforms }) => [name, platforms])).toEqual([['a', ['linux/amd64', 'linux/amd64/v2']], ['b', ['linux/arm64']]]);
  expect(parseInspect(text).nodes.map(({ madeFor }) => madeFor)).toEqual([['linux/amd64'], undefined]);
});

test.each([
  ['of a node', 'Name: x\nDriver: remote\n\nNodes:\nName: x0\nEndpoint: tcp://a:1\nError: dial tcp: refused\n', ['dial tcp: refused']],
  ['of the builder', 'Name: x\nDriver: \nError: no such context\n', ['no such context']],
])('an error %s is a problem', (_, text, problems) => {
  expect(parseInspect(text).problems).toEqual(problems);
});

test('what is indented belongs to something else', () => {
  const text = `Name: x\nDriver: d\n\nNodes:\nName: x0\nEndpoint: e\nFile#buildkitd.toml:\n > Name: y\n > Error: never\nGC Policy rule#0:\n All: true\n`;
  expect(parseInspect(text)).toMatchObject({ name: 'x', nodes: [{ name: 'x0' }], problems: [] });
});

test('no text is no builder', () => {
  expect(parseInspect('')).toEqual({ name: '', driver: '', nodes: [], problems: [], down: [], running: [] });
});

test('which nodes are down: one with an error, and a remote one that is inactive', () => {
  const node = (name: string, rest: string): string => `Name: ${name}\nEndpoint: tcp://${name}:1\n${rest}\n`;
  const nodes = [node('a', 'Status: running'), node('b', 'Status: inactive'), node('c', 'Error: no route')].join('\n');
  const inactive = { node: 'b', reason: 'nothing answers at tcp://b:1' };
  const failed = { node: 'c', reason: 'no route' };
  expect(parseInspect(`Name: x\nDriver: remote\n\nNodes:\n${nodes}`).down).toEqual([inactive, failed]);
  // A container that was not started yet is started when it is used.
  expect(parseInspect(`Name: x\nDriver: docker-container\n\nNodes:\n${nodes}`).down).toEqual([failed]);
});
