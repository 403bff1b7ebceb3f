// Where the tags stand, as the summary and the outputs tell it: after a success, after a guard, after a failure half-way.
import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import type { Publication, TagOutcome } from '../../src/domain/publication.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { report } from '../../src/report/report.stage.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { memoryFiles } from '../fakes/files.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { digest, failed, image, plan, planned, platform, published, tag } from './outcomes.ts';

const publicationWith = (changes: Partial<Publication>): Publication => ({ ...published().publication, ...changes });
const kept = (name: string, reason: string): TagOutcome => ({ ...tag(name, 'moving'), state: 'skipped', before: digest('c'), reason });

describe('a tag that a guard kept', () => {
  const publication = publicationWith({ tags: [{ ...tag('1.2.3', 'immutable'), state: 'created' }, kept('1', 'Version 1.3.0 is higher.'), kept('latest', 'Version 1.3.0 is higher.')] });

  test('is shown with the reason, and is not what the pull command names', () => {
    const summary = renderSummary(published({ publication }));
    expect(summary).toContain('| **kept** | <code>sha256:cccccccccccc</code> | Version 1.3.0 is higher. |');
    expect(summary).toContain('docker pull ghcr.io/octo-org/app:1.2.3');
  });

  test('is one notice with all tags of the same reason', async () => {
    const runner = recordingRunner();
    await report(published({ publication }), { runner, files: memoryFiles() });
    expect(runner.texts('notice')).toEqual(['ghcr.io/octo-org/app:1, ghcr.io/octo-org/app:latest were not moved: Version 1.3.0 is higher.']);
  });
});

test('nothing changed: the summary and the log say so', async () => {
  const runner = recordingRunner();
  const outcome = published({ publication: publicationWith({ result: 'unchanged' }) });
  await report(outcome, { runner, files: memoryFiles() });
  expect(runner.outputs.get('result')).toBe('unchanged');
  expect(runner.texts('info')[0]).toContain('Nothing to change');
  expect(renderSummary(outcome)).toContain('## Published already:');
});

test('kept back altogether is not called published already', async () => {
  const runner = recordingRunner();
  const outcome = published({ publication: publicationWith({ result: 'unchanged', tags: [kept('latest', 'A newer commit is published.')] }) });
  await report(outcome, { runner, files: memoryFiles() });
  expect(runner.texts('info')[0]).toContain('No tag was moved');
  expect(renderSummary(outcome)).toContain('## No tag moved:');
});

test('an adopted image is said to be one', () => {
  expect(renderSummary(published({ builds: [], publication: publicationWith({ adopted: true }) }))).toContain('nothing was built');
});

test('an image that was taken again is said to be one, and of which commit', () => {
  const takenAgain = { from: tag('main', 'moving'), digest: digest('b'), revision: 'abcdef0123' };
  const summary = renderSummary(published({ builds: [], publication: publicationWith({ takenAgain }) }));
  expect(summary).toContain('## Nothing changed, published again:');
  expect(summary).toContain('Nothing was built: ghcr.io/octo-org/app:main has the same content; its image was published for commit abcdef0.');
  const unknown = { from: takenAgain.from, digest: takenAgain.digest };
  expect(renderSummary(published({ builds: [], publication: publicationWith({ takenAgain: unknown }) }))).toContain('Nothing was built: the image of ghcr.io/octo-org/app:main has the same content.');
});

describe('a publish that failed half-way', () => {
  const error = new ActionError({ code: 'PUBLISH_PARTIAL', what: 'Half.', why: 'Why.', fix: 'Fix.', failure: { class: 'registry-unavailable', transient: true, cause: '', hint: '' } });
  const tags: readonly TagOutcome[] = [
    { ...tag('1.2', 'moving'), state: 'restored', before: digest('b') },
    { ...tag('latest', 'moving'), state: 'left', before: digest('b'), reason: 'The registry refused the way back.' },
  ];
  const outcome = failed({ error, publication: publicationWith({ result: 'partial', tags, error }) });

  test('lists every tag in the summary', () => {
    const summary = renderSummary(outcome);
    expect(summary).toContain('### Where the tags stand');
    expect(summary).toContain('| restored | <code>sha256:bbbbbbbbbbbb</code> |  |');
    expect(summary).toContain('| **left at the new image** | <code>sha256:bbbbbbbbbbbb</code> | The registry refused the way back. |');
  });

  test('has result and class as outputs, and is not pushed', () => {
    expect(outputsOf(outcome, {})).toMatchObject({ result: 'partial', 'failure-class': 'registry-unavailable', pushed: 'false', previous: '{}' });
  });
});

test('outputs name what each moved tag had before', () => {
  expect(JSON.parse(outputsOf(published(), {})['previous'] ?? '')).toEqual({ 'ghcr.io/octo-org/app:1.2': digest('b') });
});

test('what was tried again is counted and listed', () => {
  const outcome = published({ retried: [{ what: 'write ghcr.io/o/i:latest', class: 'registry-unavailable', waitedMs: 2000 }] });
  expect(outputsOf(outcome, {})['attempts']).toBe('1');
  expect(renderSummary(outcome)).toContain('| write ghcr.io/o/i:latest | <code>registry-unavailable</code> | 2.0 s |');
});

test('sizes are compared with the image that a tag points to now, and the program that was looked at is named', () => {
  const seen = { path: '/usr/bin/app', architecture: 'arm64' };
  const summary = renderSummary(
    published({
      verified: {
        comparedWith: { image, tag: tag('latest', 'moving').tag },
        platforms: [
          { platform: platform('linux/amd64'), digest: digest('1'), size: 3_400_000, sizeBefore: 3_000_000, programs: [] },
          { platform: platform('linux/arm64'), digest: digest('2'), size: 3_600_000, programs: [seen] },
        ],
        warnings: [],
        notes: [],
      },
    }),
  );
  expect(summary).toContain('| Platform | Size | Against latest | Program | Time | Cached steps | Digest |');
  expect(summary).toContain('| 3.4 MB | +400 kB | not checked |');
  expect(summary).toContain('| 3.6 MB | new | <code>/usr/bin/app</code> arm64 |');
});

test('a rollback that is only tried names both ends of each tag', () => {
  const move = { tag: tag('latest', 'moving'), from: digest('a'), to: digest('b') };
  const summary = renderSummary({ ...planned(), plan: plan(), moves: [move, { ...move, from: digest('b') }] });
  expect(summary).toContain(`ghcr.io/octo-org/app:latest from ${digest('a')} to ${digest('b')}`);
  expect(summary).toContain(`ghcr.io/octo-org/app:latest points to ${digest('b')} already`);
  expect(summary).not.toContain('Labels');
});
