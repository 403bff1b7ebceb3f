// The command line of the bench, read. Pure.
import { basename } from 'node:path/posix';
import { parseArgs } from 'node:util';

export type Options = {
  readonly rounds: number;
  /** Names of scenarios; undefined: all. */
  readonly only?: readonly string[];
  readonly seed: number;
  /** File that describes a kept test bed. */
  readonly bed?: string;
  /** Checkouts of other actions, the steps of one job each. */
  readonly peers: readonly { readonly name: string; readonly paths: readonly string[] }[];
  /** Folder for the results. */
  readonly to: string;
};

export const usage = 'npm run bench -- [--rounds N] [--only NAME,NAME] [--seed N] [--bed FILE] [--peer [NAME=]PATH[,PATH…]]… [--to FOLDER]';

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
    peers: values.peer.map(readPeer),
    to: values.to ?? (only === undefined && rounds >= 7 ? folders.whole : folders.part),
    ...(only === undefined ? {} : { only }),
    ...(values.bed === undefined ? {} : { bed: values.bed }),
  };
}

function readPeer(text: string): Options['peers'][number] {
  const [, name, list = ''] = /^(?:([\w -]+)=)?(.+)$/s.exec(text) ?? [];
  const paths = list.split(',').filter((path) => path !== '');
  if (paths.length === 0) throw new Error(`--peer ${text}: expected a path.\n${usage}`);
  return { name: name ?? paths.map((path) => basename(path)).join(' + '), paths };
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < least) throw new Error(`${name} ${text}: expected a whole number from ${least} on.\n${usage}`);
  return value;
}
