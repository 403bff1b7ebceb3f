/** Of the annotations by which the action knows its own images again. */
export const markPrefix = 'dev.ghcr-buildx-action.';
