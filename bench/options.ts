// The command line of the bench, read. Pure.
import { parseArgs } from 'node:util';

export type Options = {
  readonly rounds: number;
  /** Names of scenarios; undefined: all. */
  readonly only?: readonly string[];
  readonly seed: number;
  /** File that describes a kept test bed. */
  readonly bed?: string;
  /** Checkouts of other actions. */
  readonly peers: readonly string[];
  /** Folder for the results. */
  readonly to: string;
};

export const usage = 'npm run bench -- [--rounds N] [--only NAME,NAME] [--seed N] [--bed FILE] [--peer PATH]… [--to FOLDER]';

/** `folders`: where a run of everything is kept, and where a part of it is. Throws with the reason. */
export function readOptions(args: readonly string[], known: readonly string[], seed: number, folders: { readonly whole: string; readonly part: string }): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string' },
      seed: { type: 'string', default: String(seed) },
      bed: { type: 'string' },
      peer: { type: 'string', multiple: true, default: [] },
      to: { type: 'string' },
    },
  });
  const only = values.only?.split(',');
  const unknown = only?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`--only: there is no ${unknown.join(', ')}. There are ${known.join(', ')}.\n${usage}`);
  const rounds = wholeNumber('--rounds', values.rounds, 1);
  return {
    rounds,
    seed: wholeNumber('--seed', values.seed, 0),
    peers: values.peer,
    to: values.to ?? (only === undefined && rounds >= 7 ? folders.whole : folders.part),
    ...(only === undefined ? {} : { only }),
    ...(values.bed === undefined ? {} : { bed: values.bed }),
  };
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < least) throw new Error(`${name} ${text}: expected a whole number from ${least} on.\n${usage}`);
  return value;
}
