// Everybody who can be measured, in the order of the columns.
import type { Surroundings } from '../surroundings.ts';
import { bare } from './bare.ts';
import type { Contender } from './contender.ts';
import { ours } from './ours.ts';
import { tuned } from './tuned.ts';

export const variants = [
  { name: 'ours', title: 'this action', inputs: {} },
  { name: 'ours-single', title: 'strategy: single', inputs: { strategy: 'single' } },
] as const;

export function contendersOf(surroundings: Surroundings): readonly Contender[] {
  const skipping = { name: 'ours-skip', title: 'skip-unchanged', inputs: { 'skip-unchanged': 'true' } };
  return [bare(surroundings), ...[...variants, skipping].map((options) => ours(surroundings, options)), tuned(surroundings)];
}
