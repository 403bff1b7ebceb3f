// What every Artifacts does, fake or library: files under an exact name, found again by other jobs of the run.
import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import type { Artifacts } from '../../src/world/ports/artifacts.ts';

export type ArtifactsState = 'healthy' | 'unreachable' | 'full' | 'absent';

/** `open`: a service without artifacts in that state; each call of `job` is another job of the same run. */
export function artifactsContract(name: string, open: (state: ArtifactsState) => Promise<{ readonly job: () => Artifacts }>): void {
  describe(`Artifacts contract: ${name}`, () => {
    test('what one job leaves another one finds, by its exact name', async () => {
      const { job } = await open('healthy');
      expect(job().available()).toBe(true);
      expect(await job().list()).toEqual([]);
      await job().upload('app-1', { 'records.json': '{"a": "ä\\n"}' });
      await job().upload('app-10', { 'records.json': '{}' });
      const later = job();
      const artifacts = await later.list();
      expect(artifacts.map((one) => one.name).toSorted()).toEqual(['app-1', 'app-10']);
      const found = artifacts.find((one) => one.name === 'app-1') ?? { id: -1, name: '' };
      expect(await later.download(found)).toEqual({ 'records.json': '{"a": "ä\\n"}' });
    });

    test('several files', async () => {
      const { job } = await open('healthy');
      const files = { 'a.json': '1', 'b.json': 'x'.repeat(100_000) };
      await job().upload('both', files);
      const later = job();
      const [found = { id: -1, name: '' }] = await later.list();
      expect(await later.download(found)).toEqual(files);
    });

    test('the same name again replaces the first', async () => {
      const { job } = await open('healthy');
      await job().upload('app', { 'records.json': 'old' });
      await job().upload('app', { 'records.json': 'new' });
      const later = job();
      const artifacts = await later.list();
      expect(artifacts.map((one) => one.name)).toEqual(['app']);
      expect(await later.download(artifacts[0] ?? { id: -1, name: '' })).toEqual({ 'records.json': 'new' });
    });

    test('an artifact that is not there', async () => {
      const error = await failureOf((await open('healthy')).job().download({ id: 999, name: 'gone' }));
      expect([error.code, error.what]).toEqual(['HAND_OVER_FAILED', 'The artifact gone could not be downloaded.']);
    });

    test('a service that does not answer: worth another try', async () => {
      const { job } = await open('unreachable');
      const uploaded = await failureOf(job().upload('app', { a: '1' }));
      const listed = await failureOf(job().list());
      expect([uploaded.code, uploaded.failure?.transient, listed.code, listed.failure?.transient]).toEqual(['HAND_OVER_FAILED', 'maybe', 'HAND_OVER_FAILED', 'maybe']);
    });

    test('no room: not worth another try', async () => {
      const error = await failureOf((await open('full')).job().upload('app', { a: '1' }));
      expect([error.code, error.failure?.transient ?? false]).toEqual(['HAND_OVER_FAILED', false]);
      expect(error.fix).toContain('hand-over: outputs');
      expect(error.fix).toContain('Delete artifacts');
    });

    test('no service', async () => {
      expect((await open('absent')).job().available()).toBe(false);
    });
  });
}

async function failureOf(work: Promise<unknown>): Promise<ActionError> {
  const thrown: unknown = await work.then(() => undefined, (error: unknown) => error);
  if (!(thrown instanceof ActionError)) throw new Error(`not refused: ${String(thrown)}`);
  return thrown;
}
