// The GitHub fake that unit tests believe keeps the contract that the API client keeps.
import { contractFacts, gitHubContract } from '../contract/github-contract.ts';
import { fakeGitHub } from '../fakes/github.ts';

gitHubContract('fake', ({ mayReadPackages }) => {
  const { packages, ...others } = contractFacts;
  return Promise.resolve(fakeGitHub(mayReadPackages ? { ...others, packages } : others));
});
