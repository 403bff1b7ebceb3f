// The form of a rule: words of the tools -> what they mean. It decides nothing; the order of the table does.
import type { Failure } from '../domain/failure.ts';

export type Rule = Omit<Failure, 'retryAfterSeconds'> & {
  /** One of them has to be found. Each looks at one line unless it says otherwise. */
  readonly any: readonly RegExp[];
  /** This has to be there too, anywhere in the text. */
  readonly and?: RegExp;
  /** And this must not. */
  readonly unless?: RegExp;
};

/** The first rule that holds for the text. */
export function firstMatch(rules: readonly Rule[], text: string): Rule | undefined {
  return rules.find(({ any, and, unless }) => any.some((words) => words.test(text)) && and?.test(text) !== false && unless?.test(text) !== true);
}
