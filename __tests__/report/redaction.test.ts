// Argument vectors as they are printed: what users wrote into them by mistake is hidden, what a reader needs stays.
import { describe, expect, test } from '@jest/globals';
import { commandLine, hideSecrets } from '../../src/report/redaction.ts';

describe('an argument', () => {
  test.each([
    ['NPM_TOKEN=abc', 'NPM_TOKEN=***'],
    ['--build-arg=DB_PASSWORD=a,b', '--build-arg=DB_PASSWORD=***'],
    ['type=s3,region=eu,secret_access_key=abc,name=x', 'type=s3,region=eu,secret_access_key=***,name=x'],
    ['type=gha,"token=a,b",scope=x', 'type=gha,token=***,scope=x'],
    ['type=gha,ghtoken=abc', 'type=gha,ghtoken=***'],
    ['https://octocat:ghp_1@github.com/o/r.git#main', 'https://***@github.com/o/r.git#main'],
    ['authors=me', 'authors=me'],
    ['VERSION=1.2.3', 'VERSION=1.2.3'],
    ['type=image,"name=a,b",push-by-digest=true', 'type=image,"name=a,b",push-by-digest=true'],
    ['id=npm_token,src=/run/secret-1', 'id=npm_token,src=/run/secret-1'],
    ['id=GIT_AUTH_TOKEN.github.com,env=GITHUB_TOKEN', 'id=GIT_AUTH_TOKEN.github.com,env=GITHUB_TOKEN'],
    ['ghcr.io/o/r@sha256:abc', 'ghcr.io/o/r@sha256:abc'],
  ])('%s -> %s', (given, expected) => {
    expect(hideSecrets(given)).toBe(expected);
  });
});

test('a command line reads back as the same words', () => {
  expect(commandLine(['docker', 'buildx', '--label', "a=it's $HOME", ''])).toBe(`docker buildx --label 'a=it'\\''s $HOME' ''`);
});
