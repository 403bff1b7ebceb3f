// The Actions cache fake that unit tests believe keeps the contract that the library keeps.
import { actionsCacheContract } from '../contract/actions-cache-contract.ts';
import { fakeActionsCache } from '../fakes/actions-cache.ts';
import { memoryFiles } from '../fakes/files.ts';

actionsCacheContract('fake', (state) => {
  const files = memoryFiles();
  const failing = { files, ...(state === 'failing' ? { fails: 'HTTP 500' } : {}) };
  return Promise.resolve({ cache: fakeActionsCache({ ...failing, absent: state === 'absent', readOnly: state === 'read-only' }), files, folder: '/runner/temp/cached' });
});
