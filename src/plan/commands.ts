// Every docker command that a plan comes to, in order, for dry-run. Nothing is run, nothing secret is in them.
import { buildCommands } from '../build/build-commands.ts';
import type { Plan } from '../domain/plan.ts';
import { plannedBuilderName, setupCommands } from '../setup/setup-commands.ts';

export function planCommands(plan: Plan): readonly (readonly string[])[] {
  return [...setupCommands(plan), ...buildCommands(plan, plannedBuilderName(plan))];
}
