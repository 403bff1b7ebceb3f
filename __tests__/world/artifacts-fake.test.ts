// The artifact service in memory keeps the port's contract.
import { artifactsContract } from '../contract/artifacts-contract.ts';
import { fakeArtifacts } from '../fakes/artifacts.ts';

const words = { unreachable: 'Unable to make request: ECONNREFUSED', full: 'Artifact storage quota has been hit.' };

artifactsContract('the fake', (state) => {
  const fake = fakeArtifacts({ absent: state === 'absent', ...(state === 'unreachable' || state === 'full' ? { fails: { words: words[state] } } : {}) });
  return Promise.resolve({ job: () => fake });
});
