// The fake machine does what every machine does.
import { machineContract } from '../contract/machine-contract.ts';
import { disk, fakeMachine } from '../fakes/machine.ts';

machineContract('fake', () =>
  Promise.resolve({ machine: fakeMachine({ '/a': disk(40e9), '/b': disk(40e9) }, { total: 16e9, available: 9e9, pressure: 0 }), here: '/a', beside: '/b', absent: '/c' }),
);
