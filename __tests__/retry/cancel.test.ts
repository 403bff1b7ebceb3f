// A cancel between stages.
import { expect, test } from '@jest/globals';
import { stopIfCancelled } from '../../src/retry/cancel.ts';

test('a run goes on until it is cancelled, and then begins no further stage', () => {
  const cancel = new AbortController();
  stopIfCancelled(cancel.signal, 'build');
  cancel.abort('SIGINT');
  expect(() => stopIfCancelled(cancel.signal, 'publish')).toThrow(expect.objectContaining({ code: 'BUILD_CANCELLED', what: expect.stringContaining('publish') }));
});
