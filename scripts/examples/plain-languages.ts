// Reads examples in languages that are no YAML, as far as that goes without running anything. Shell is only looked at for the npm
// scripts that it names: its grammar is bash's to judge.
import { parse as parseToml } from 'smol-toml';
import { cutInstructions } from '../../src/dockerfile/instructions.ts';
import type { Fault } from './action-uses.ts';

export type PlainKind = 'json' | 'toml' | 'hcl' | 'dockerfile' | 'shell' | 'diagram' | 'sample';

const kinds: Readonly<Record<string, PlainKind>> = { json: 'json', toml: 'toml', hcl: 'hcl', dockerfile: 'dockerfile', sh: 'shell', bash: 'shell', mermaid: 'diagram', text: 'sample', '': 'sample' };
const instructions = ['add', 'arg', 'cmd', 'copy', 'entrypoint', 'env', 'expose', 'from', 'healthcheck', 'label', 'maintainer', 'onbuild', 'run', 'shell', 'stopsignal', 'user', 'volume', 'workdir'];

/** undefined: a language that nobody checks. */
export function plainKindOf(language: string): PlainKind | undefined {
  const name = language.toLowerCase();
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

/** `scripts`: those of package.json. Lines count from 1. */
export function findPlainFaults(kind: PlainKind, text: string, scripts: readonly string[]): readonly Fault[] {
  switch (kind) {
    case 'json':
      return faultsOfReading((): unknown => JSON.parse(text), 'JSON');
    case 'toml':
      return faultsOfReading(() => parseToml(text), 'TOML');
    case 'dockerfile':
      return faultsOfReading(() => cutInstructions(text), 'Dockerfile', ({ instructions: found }) => found.filter(({ keyword }) => !instructions.includes(keyword)).map(({ keyword, line }) => ({ line, what: `no Dockerfile: there is no instruction ${keyword}` })));
    case 'shell':
      return text.split('\n').flatMap((command, index) => Array.from(command.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g), ([, name = '']) => name).filter((name) => !scripts.includes(name)).map((name) => ({ line: index + 1, what: `package.json has no script ${name}` })));
    case 'hcl':
    case 'diagram':
    case 'sample':
      return [];
  }
}

/** What it throws, or what `judge` finds in what it gives. */
function faultsOfReading<T>(read: () => T, language: string, judge: (value: T) => readonly Fault[] = () => []): readonly Fault[] {
  try {
    return judge(read());
  } catch (thrown) {
    return [{ line: 1, what: `no ${language}: ${thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown)}` }];
  }
}
