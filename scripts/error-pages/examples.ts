// An error of every code, made by the part of the action that makes it. A code without an example does not compile.
import type { ErrorCode } from '../../src/domain/action-error.ts';
import { buildExamples } from './build-examples.ts';
import { handOverExamples } from './hand-over-examples.ts';
import { publishExamples } from './publish-examples.ts';
import { startExamples } from './start-examples.ts';
import type { Example } from './thrown.ts';
import { transactionExamples } from './transaction-examples.ts';
import { verifyExamples } from './verify-examples.ts';

export const errorExamples: Readonly<Record<ErrorCode, Example>> = { ...startExamples, ...buildExamples, ...verifyExamples, ...publishExamples, ...handOverExamples, ...transactionExamples };
