// The fake that unit tests believe keeps the contract that the API client keeps.
import { gitHubUpkeepContract, upkeepFacts } from '../contract/github-upkeep-contract.ts';
import { fakeGitHub } from '../fakes/github.ts';

gitHubUpkeepContract('fake', ({ mayReadLimits }) => {
  const { cacheLimit, ...others } = upkeepFacts;
  return Promise.resolve(fakeGitHub({ upkeep: mayReadLimits ? { ...others, cacheLimit } : others }));
});
