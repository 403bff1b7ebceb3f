// Every docker command that a plan comes to, in order, for dry-run. Nothing is run, nothing secret is in them.
import { buildCommands } from "../build/build-commands.js";
import { plannedBuilderName, setupCommands } from "../setup/setup-commands.js";
export function planCommands(plan) {
    return [...setupCommands(plan), ...buildCommands(plan, plannedBuilderName(plan))];
}
