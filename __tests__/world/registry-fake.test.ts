// The memory registry that unit tests believe keeps the contract that the HTTP client keeps.
import { memoryRegistry } from '../fakes/registry.ts';
import { registryContract } from '../contract/registry-contract.ts';

registryContract('memory', () => Promise.resolve({ registry: memoryRegistry(), host: 'registry.example' }));
