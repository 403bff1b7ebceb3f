// What a job may hand on as an output: GitHub counts two bytes a character, and drops what is larger without a word to the next job.
import { ActionError } from '../domain/action-error.ts';

/** Bytes of all outputs of a job (docs.github.com, "Workflow syntax", jobs.<job_id>.outputs); some room is left for the others. */
const limit = 1_048_576 - 65_536;

/** Throws ActionError HAND_OVER_FAILED. `what` begins its sentence: `The plan`. */
export function requireOutputSize(text: string, what: string): string {
  const bytes = text.length * 2;
  if (bytes <= limit) return text;
  throw new ActionError({
    code: 'HAND_OVER_FAILED',
    what: `${what} is too large to be handed to another job.`,
    why: `It takes ${bytes} bytes as GitHub counts them, and the outputs of a job may have 1048576.`,
    fix: 'Divide the images among several workflows, or shorten inputs that every image repeats (labels, build-args).',
  });
}
