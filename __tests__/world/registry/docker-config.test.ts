// Which login of a Docker configuration belongs to a registry: exact hosts only, the file's own before a helper's.
import { describe, expect, test } from '@jest/globals';
import { scriptedProcesses } from '../../fakes/processes.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { readCredentials } from '../../../src/world/adapters/registry/credentials.ts';
import { decodeHelperAnswer, findLogins, type Credentials } from '../../../src/world/adapters/registry/docker-config.ts';

const auth = (pair: string): { auth: string } => ({ auth: Buffer.from(pair).toString('base64') });
const shown = (credentials: Credentials | undefined): string | undefined =>
  credentials?.kind === 'password' ? `${credentials.username}:${credentials.password.reveal()}` : credentials?.token.reveal();

describe('logins in the file', () => {
  test.each([
    ['ghcr.io', { 'ghcr.io': auth('u:p') }, 'u:p'],
    ['ghcr.io', { 'https://ghcr.io': auth('u:p') }, 'u:p'],
    ['ghcr.io', { 'https://ghcr.io/v2/': auth('u:p:with:colons') }, 'u:p:with:colons'],
    ['ghcr.io', { 'ghcr.io': { username: 'u', password: 'p' } }, 'u:p'],
    ['ghcr.io', { 'ghcr.io': { identitytoken: 'refresh' } }, 'refresh'],
    ['docker.io', { 'https://index.docker.io/v1/': auth('u:p') }, 'u:p'],
    ['docker.io', { 'docker.io': auth('u:p') }, 'u:p'],
    ['localhost:5000', { 'localhost:5000': auth('u:p') }, 'u:p'],
    ['localhost:5000', { localhost: auth('u:p') }, undefined],
    ['ghcr.io', { 'evil-ghcr.io': auth('u:p'), 'ghcr.io.evil.example': auth('u:p'), 'sub.ghcr.io': auth('u:p') }, undefined],
    ['ghcr.io', { 'ghcr.io': {} }, undefined],
    ['ghcr.io', { 'ghcr.io': auth('no colon') }, undefined],
    ['ghcr.io', { 'ghcr.io': 'text' }, undefined],
  ])('%s in %j', (host, auths, expected) => {
    const [login] = findLogins(JSON.stringify({ auths }), host);
    expect(login?.from === 'file' ? shown(login.credentials) : undefined).toBe(expected);
  });

  test.each(['', 'no json', 'null', '[]', '{"auths":1,"credsStore":2}'])('%j has none', (text) => {
    expect(findLogins(text, 'ghcr.io')).toEqual([]);
  });

  test('the file before the helper of the host before the store; a helper name is no path', () => {
    const config = { auths: { 'ghcr.io': auth('u:p') }, credHelpers: { 'ghcr.io': 'own', 'other.io': 'other' }, credsStore: 'store' };
    const found = findLogins(JSON.stringify(config), 'ghcr.io').map((login) => (login.from === 'file' ? 'file' : `${login.helper} ${login.address}`));
    expect(found).toEqual(['file', 'own ghcr.io', 'store ghcr.io']);
    expect(findLogins(JSON.stringify({ credsStore: '../evil' }), 'ghcr.io')).toEqual([]);
  });
});

describe('helpers', () => {
  test.each([
    ['{"ServerURL":"x","Username":"u","Secret":"p"}', 'u:p'],
    ['{"Username":"<token>","Secret":"refresh"}', 'refresh'],
    ['{"Username":"u","Secret":""}', undefined],
    ['credentials not found in native keychain', undefined],
  ])('%s', (text, expected) => expect(shown(decodeHelperAnswer(text))).toBe(expected));

  test('are asked by stdin and only to get; the next one is asked when one knows nothing', async () => {
    const processes = scriptedProcesses([
      { when: 'docker-credential-own', answer: { code: 1, stdout: 'credentials not found in native keychain' } },
      { when: 'docker-credential-store', answer: { stdout: '{"Username":"u","Secret":"p"}' } },
    ]);
    const config = { credHelpers: { 'docker.io': 'own' }, credsStore: 'store' };
    const files = memoryFiles({ '/config/config.json': JSON.stringify(config) });
    expect(shown(await readCredentials('docker.io', '/config', { files, processes }))).toBe('u:p');
    expect(processes.commands.map(({ args, stdin }) => [args, stdin])).toEqual([
      [['get'], 'https://index.docker.io/v1/'],
      [['get'], 'https://index.docker.io/v1/'],
    ]);
  });

  test('no file, no login', async () => {
    expect(await readCredentials('ghcr.io', '/config', { files: memoryFiles(), processes: scriptedProcesses() })).toBeUndefined();
  });
});
