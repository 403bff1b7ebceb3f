// The record of a run for who has to know later: complete, one line, and no secret in it.
import { expect, test } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import { auditRecord } from '../../src/report/audit.ts';
import { digest, failed, plan, published, tag } from './outcomes.ts';

const read = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

test('who, what commit, what was decided, and every tag from what to what', () => {
  const record = read(auditRecord(published()));
  expect(record).toMatchObject({
    schema: 1,
    at: '1970-01-01T00:00:13.345Z',
    outcome: 'published',
    result: 'published',
    command: 'publish',
    who: 'octocat',
    event: 'push',
    commit: 'a'.repeat(40),
    run: { id: '1', attempt: '1' },
    decision: { act: 'publish' },
    digest: digest('a'),
    digests: { 'linux/amd64': digest('1'), 'linux/arm64': digest('2') },
    attempts: [],
    seconds: 12.345,
    stages: { trigger: 0, build: 8.2 },
  });
  expect(record['tags']).toEqual([
    { ref: 'ghcr.io/octo-org/app:1.2.3', state: 'created', to: digest('a') },
    { ref: 'ghcr.io/octo-org/app:1.2', state: 'moved', from: digest('b'), to: digest('a') },
    { ref: 'ghcr.io/octo-org/app:latest', state: 'unchanged', from: digest('a') },
  ]);
});

test('what came of skip-unchanged, and where an image was taken from', () => {
  const content = { skipped: true, reason: 'Nothing changed.', content: { key: digest('c'), parts: [{ name: 'context', hash: 'abc' }], bases: [] } };
  const takenAgain = { from: tag('main', 'moving'), digest: digest('b'), revision: 'abc1234' };
  const record = read(auditRecord(published({ plan: plan({ content }), publication: { ...published().publication, takenAgain } })));
  expect(record['content']).toEqual({ skipped: true, reason: 'Nothing changed.', key: digest('c'), parts: { context: 'abc' } });
  expect(record['takenAgain']).toEqual({ from: 'ghcr.io/octo-org/app:main', digest: digest('b'), commit: 'abc1234' });
});

test('it is one line, whatever is in it', () => {
  const error = new ActionError({ code: 'BUILD_FAILED', what: 'two\nlines', why: '', fix: '' });
  expect(auditRecord(failed({ error }))).not.toContain('\n');
});

test('a failure has its code and class, what was tried again, and where the tags stand', () => {
  const failure = { class: 'registry-unavailable', transient: true, cause: '', hint: '' } as const;
  const { publication } = published();
  const error = new ActionError({ code: 'PUBLISH_PARTIAL', what: 'Half.', why: '', fix: '', failure });
  const tags = [{ ...tag('latest', 'moving'), state: 'left', before: digest('b'), reason: 'The way back failed.' }] as const;
  const record = read(auditRecord(failed({ error, publication: { ...publication, result: 'partial', tags }, retried: [{ what: 'write x', class: 'registry-unavailable', waitedMs: 1500 }] })));
  expect(record).toMatchObject({
    result: 'partial',
    error: { code: 'PUBLISH_PARTIAL', class: 'registry-unavailable' },
    attempts: [{ what: 'write x', class: 'registry-unavailable', waited: 1.5 }],
    tags: [{ state: 'left', from: digest('b'), reason: 'The way back failed.' }],
  });
});

test('an address with a password is hidden', () => {
  const error = new ActionError({ code: 'BUILD_FAILED', what: 'git clone https://user:s3cret@example.com/x failed', why: '', fix: '' });
  expect(auditRecord(failed({ error }))).not.toContain('s3cret');
});

test('the nodes of a builder of several', () => {
  const builds = published().builds.map((build, at) => ({ ...build, report: { ...build.report, node: { name: `farm${at}`, emulated: at > 0 } } }));
  expect(read(auditRecord(published({ builds })))['nodes']).toEqual({ 'linux/amd64': { node: 'farm0' }, 'linux/arm64': { node: 'farm1', emulated: true } });
  expect(read(auditRecord(published()))).not.toHaveProperty('nodes');
});
