// All codes with their texts and their examples, which are made here by running the action's own parts.
import { errorCodes, type ErrorCode } from '../../src/domain/action-error.ts';
import { errorExamples } from './examples.ts';
import { errorMeanings } from './meanings.ts';
import type { ErrorFacts } from './pages.ts';

/** In the order of the codes. Throws Error when an example ends well or in something else than its error. */
export async function makeErrorFacts(): Promise<readonly ErrorFacts[]> {
  return await Promise.all(Object.keys(errorCodes).filter(isCode).map(async (code) => ({ code, meaning: errorMeanings[code], example: await errorExamples[code]() })));
}

function isCode(name: string): name is ErrorCode {
  return Object.hasOwn(errorCodes, name);
}
