// The inputs of a leg or of the merge, with what the plan's configuration file says of them below the step's own. It judges nothing:
// a plan that can't be read, or is another run's, is refused by the role itself.
import type { ConfiguredRun } from '../config/config.stage.ts';
import { overlayStep } from '../config/layers.ts';
import { decodeExpected } from '../hand-over/expected-codec.ts';
import type { Given, World } from '../world/ports/world.ts';
import { carriedNames, filesOf } from './carried-inputs.ts';

export function takeCarried(role: 'build' | 'merge', given: Given, { runner }: Pick<World, 'runner'>): ConfiguredRun {
  const decoded = decodeExpected(given.inputs['expected'] ?? '');
  const carried = decoded.ok ? Object.entries(decoded.value.jobInputs).filter(([name]) => carriedNames[role].includes(name)) : [];
  if (carried.length === 0) return { given, origins: {}, configFiles: [] };
  const { inputs, origins, overruled } = overlayStep(new Map(carried), given.inputs);
  // Lines of another job, which are not taken for commands here.
  const title = filesOf(Object.fromEntries(carried.map(([name, { at }]) => [name, at])));
  runner.startGroup(`Inputs of ${title} (by the plan)`);
  for (const [input, at] of Object.entries(origins)) runner.foreign(`${input}: ${at}`);
  for (const input of overruled) runner.foreign(`${input}: the step's own`);
  runner.endGroup();
  return { given: { ...given, inputs }, origins, configFiles: [] };
}
