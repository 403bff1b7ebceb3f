/** Whether older and newer are told apart: only then are guards asked and candidates left in slots. */
export function isGuarded(context) {
    return context.ordered && context.movingTags === 'guard';
}
