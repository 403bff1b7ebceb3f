// The command line of the bench, read. Pure.
import { parseArgs } from 'node:util';

export type Options = {
  readonly rounds: number;
  /** Names of scenarios; undefined: all. */
  readonly only?: readonly string[];
  readonly seed: number;
  readonly bed?: string;
  readonly peers: readonly string[];
};

export const usage = `npm run bench -- [--rounds N] [--only NAME,NAME] [--seed N] [--bed FILE] [--peer PATH]…`;

/** Throws with the reason. */
export function readOptions(args: readonly string[], known: readonly string[], seed: number): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string' },
      seed: { type: 'string', default: String(seed) },
      bed: { type: 'string' },
      peer: { type: 'string', multiple: true, default: [] },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds} is no whole number above 0`);
  const only = values.only?.split(',');
  const unknown = only?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`--only knows ${known.join(', ')}; not ${unknown.join(', ')}`);
  return { rounds, seed: Number(values.seed), peers: values.peer, ...(only === undefined ? {} : { only }), ...(values.bed === undefined ? {} : { bed: values.bed }) };
}
