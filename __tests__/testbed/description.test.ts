// The description of a running bed survives the file that another process reads.
import { expect, test } from '@jest/globals';
import { decodeTestbed, type TestbedDescription } from '../../testbed/description.ts';

const bed: TestbedDescription = {
  runDir: '/run',
  dockerHost: 'unix:///run/docker.sock',
  dockerConfigDir: '/run/config',
  binDir: '/run/bin',
  registryHost: 'localhost:1',
  secondRegistryHost: 'localhost:2',
  users: { writer: { username: 'w', password: '1' }, reader: { username: 'r', password: '2' } },
  buildkitImage: 'b',
  busyboxImage: 's',
  baseImages: [{ name: 'python', image: 'p' }],
  tools: { crane: '/crane', act: '/act', actionlint: '/actionlint' },
  env: { PATH: '/run/bin' },
};

test('what was written is what is read', () => {
  expect(decodeTestbed(JSON.parse(JSON.stringify(bed)))).toEqual(bed);
});

test.each([
  [null, 'test bed is no object'],
  [{ ...bed, users: {} }, 'users.* is no object'],
  [{ ...bed, baseImages: 'none' }, 'baseImages is no list'],
  [{ ...bed, dockerHost: 1 }, 'dockerHost is no text'],
  [{ ...bed, env: { PATH: 1 } }, 'PATH is no text'],
])('%j: %s', (value, message) => {
  expect(() => decodeTestbed(value)).toThrow(message);
});
