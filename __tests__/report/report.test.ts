// What the runner is told when a run is over; and that nothing which goes wrong there changes how the step ends.
import { describe, expect, test } from '@jest/globals';
import { ActionError, errorCodes } from '../../src/domain/action-error.ts';
import { annotateFailure, failureLines } from '../../src/report/failure-text.ts';
import { report } from '../../src/report/report.stage.ts';
import { memoryFiles } from '../fakes/files.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { builtOnly, failed, nothing, planned, published } from './outcomes.ts';

test('published: outputs, summary and a line for each tag', async () => {
  const runner = recordingRunner();
  await report(published(), { runner, files: memoryFiles() });
  expect(runner.outputs.get('pushed')).toBe('true');
  expect(runner.outputs.get('version')).toBe('1.2.3');
  expect(runner.summaries).toHaveLength(1);
  expect(runner.texts('info').slice(1)).toEqual(['  ghcr.io/octo-org/app:1.2.3 created', '  ghcr.io/octo-org/app:1.2 moved', '  ghcr.io/octo-org/app:latest unchanged']);
  expect(runner.texts('failed')).toEqual([]);
});

test.each([
  ['built', builtOnly(), 'Not published: pull request 7 comes from a fork.'],
  ['nothing', nothing, 'The branch main was deleted.'],
])('%s: one notice says why, and the step is green', async (_, outcome, reason) => {
  const runner = recordingRunner();
  await report(outcome, { runner, files: memoryFiles() });
  expect(runner.texts('notice')).toEqual([reason]);
  expect(runner.events.some(({ kind }) => kind === 'failed')).toBe(false);
});

test('the trace is printed where debug logging is on, and nowhere else', async () => {
  const [quiet, debugging] = [recordingRunner(), recordingRunner({}, { debug: true })];
  for (const runner of [quiet, debugging]) await report(published(), { runner, files: memoryFiles() });
  expect(quiet.texts('group')).toEqual([]);
  expect(debugging.texts('group')).toEqual(['Trace: where the time went']);
  expect(debugging.texts('foreign')).toContain('  1.000 s   8.000 s *   docker buildx build linux/amd64');
});

test('the audit record is written, named by an output, and no more a matter of post', async () => {
  const [runner, files] = [recordingRunner(), memoryFiles()];
  await report(published(), { runner, files });
  const file = runner.outputs.get('audit') ?? '';
  expect(JSON.parse(files.contents.get(file) ?? '')).toMatchObject({ schema: 1, result: 'published' });
  expect(runner.state('audit')).toBe('');
});

test("dry run: the plan's lines are printed as foreign, no command in them is executed", async () => {
  const runner = recordingRunner();
  await report(planned([['docker', '::set-output name=x::y']]), { runner, files: memoryFiles() });
  expect(runner.texts('foreign')).toContain("  docker '::set-output name=x::y'");
  expect(runner.texts('info')).toEqual([]);
});

test('failed: the step fails, with an annotation and the last lines of the failing step', async () => {
  const runner = recordingRunner();
  await report(failed(), { runner, files: memoryFiles() });
  expect(runner.events[0]).toEqual({ kind: 'failed' });
  expect(runner.events.find(({ kind }) => kind === 'error')).toEqual({
    kind: 'error',
    text: 'The build for linux/arm64 failed.\nRUN make ended with exit code 2:\nFix: Correct the step.\nMore: https://github.com/org/ghcr-buildx-action/blob/main/docs/errors/BUILD_FAILED.md\nmake: *** no rule\n::error::from a RUN step',
    place: { title: 'ghcr-buildx-action: BUILD_FAILED' },
  });
  expect(runner.texts('foreign')).toContain('      ::error::from a RUN step');
  expect(runner.outputs.get('pushed')).toBe('false');
});

test('a summary that can not be written is a warning, and the outputs are there', async () => {
  const runner = { ...recordingRunner(), writeSummary: () => Promise.reject(new Error('disk full')) };
  await report(published(), { runner, files: memoryFiles() });
  expect(runner.texts('warning')).toEqual(['Could not write the job summary: disk full']);
  expect(runner.outputs.get('pushed')).toBe('true');
});

describe('the annotation', () => {
  test.each(Object.keys(errorCodes) as (keyof typeof errorCodes)[])('%s fits and keeps what matters', (code) => {
    const error = new ActionError({ code, what: 'What.', why: `Why.\n${'line\n'.repeat(2000)}the last line`, fix: 'Fix it.' });
    const { message } = annotateFailure(error);
    expect(message.length).toBeLessThan(4096);
    expect(message).toMatch(/^What\.\nWhy\.\nFix: Fix it\.\nMore: https:\S+\n/);
    expect(message.endsWith('the last line')).toBe(true);
  });
});

test('the last lines of the log have every line of evidence and of a fix below its first one', () => {
  const error = new ActionError({ code: 'REGISTRY_DENIED', what: 'What.', why: 'Most likely: a.\n2. b.', fix: '1. Do a.\n2. Do b.' });
  expect(failureLines(error)).toEqual([
    'REGISTRY_DENIED: What.',
    'Why:  Most likely: a.',
    '      2. b.',
    'Fix:  1. Do a.',
    '      2. Do b.',
    'More: https://github.com/org/ghcr-buildx-action/blob/main/docs/errors/REGISTRY_DENIED.md',
  ]);
  expect(annotateFailure(error).message).toMatch(/^What\.\nMost likely: a\.\nFix: 1\. Do a\.\n2\. Do b\.\nMore: \S+\n2\. b\.$/);
});
