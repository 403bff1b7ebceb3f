// What a registry's challenge asks for, and where a login may not go; and which address a registry has.
import { describe, expect, test } from '@jest/globals';
import { readChallenge } from '../../../src/world/adapters/registry/challenge.ts';
import { registryOrigin } from '../../../src/world/adapters/registry/registry.ts';

const read = (header: string | undefined, registry = 'https://ghcr.io'): string => {
  const challenge = readChallenge(header, new URL(registry));
  return challenge?.scheme === 'bearer' ? `${challenge.realm.href} ${challenge.service ?? '-'}` : (challenge?.scheme ?? 'none');
};

describe('challenges', () => {
  test.each([
    ['Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:user/image:pull"', 'https://ghcr.io/token ghcr.io'],
    ['Bearer realm="https://auth.docker.io/token",service="registry.docker.io"', 'https://auth.docker.io/token registry.docker.io'],
    ['bearer REALM="https://a.example/t"', 'https://a.example/t -'],
    ['Basic realm="x, y", Bearer realm="https://a.example/t", service=plain', 'https://a.example/t plain'],
    ['Bearer realm = "https://a.example/t?q=\\"x\\"",service="a \\"b\\""', 'https://a.example/t?q=%22x%22 a "b"'],
    ['Basic realm="Registry Realm"', 'basic'],
    ['Basic', 'basic'],
    ['Negotiate', 'none'],
    ['Bearer', 'none'],
    ['', 'none'],
    [undefined, 'none'],
  ])('%s', (header, expected) => expect(read(header)).toBe(expected));

  test('plain http is for this machine alone', () => {
    expect(read('Bearer realm="http://127.0.0.1:5001/t"', 'http://localhost:5000')).toBe('http://127.0.0.1:5001/t -');
    for (const [realm, registry] of [
      ['http://localhost:5001/t', 'https://ghcr.io'],
      ['http://a.example/t', 'http://localhost:5000'],
      ['http://a.example/t', 'https://a.example'],
      ['http://127.0.0.1.a.example/t', 'http://localhost:5000'],
      ['/token', 'https://a.example'],
    ] as const) {
      expect(() => read(`Bearer realm="${realm}"`, registry)).toThrow('UNEXPECTED_ANSWER');
    }
  });
});

test.each([
  ['ghcr.io', 'https://ghcr.io'],
  ['docker.io', 'https://registry-1.docker.io'],
  ['registry.example:5000', 'https://registry.example:5000'],
  ['localhost:5000', 'http://localhost:5000'],
  ['localhost', 'http://localhost'],
  ['127.0.0.1:443', 'http://127.0.0.1:443'],
  ['[::1]:5000', 'http://[::1]:5000'],
  ['localhost.example:5000', 'https://localhost.example:5000'],
])('%s is at %s', (host, origin) => expect(registryOrigin(host).origin).toBe(origin));
