// Cuts a Dockerfile's text into its instructions: continuation lines joined, comments and heredocs taken out. Line by line as
// BuildKit does it (frontend/dockerfile/parser/parser.go). No npm parser does: dockerfile-ast 0.7 swallows the instruction
// after a line that ends in an escaped backslash, cuts quoted flags, and obeys an escape directive after a comment.
import { readDirectives } from './directives.ts';
import { NotKnown, splitWords, type Lookup } from './word-expansion.ts';
import { jsonWords, splitFlags } from './words.ts';

export type Instruction = {
  /** Lower case. */
  readonly keyword: string;
  readonly flags: readonly string[];
  /** Without flags and heredocs' content. */
  readonly text: string;
  readonly line: number;
};

export type DockerfileText = { readonly escape: string; readonly instructions: readonly Instruction[] };

const withHeredocs = new Set(['add', 'copy', 'run']);

/** Throws NotKnown for a heredoc without an end: the build refuses it too. */
export function cutInstructions(text: string): DockerfileText {
  const lines = text.split('\n').map((line) => line.replace(/\r+$/, ''));
  const { escape } = readDirectives(lines);
  // An escape as a line's last letter, unless it is escaped itself.
  const sign = escape === '\\' ? '\\\\' : '`';
  const continued = new RegExp(`([^${sign}])${sign}[ \\t]*$|^${sign}[ \\t]*$`);
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    const first = withoutComment((lines[at] ?? '').trimStart());
    let joined = first.replace(continued, '$1');
    if (first === '') continue;
    for (let goesOn = continued.test(first); goesOn && at + 1 < lines.length; ) {
      const next = withoutComment(lines[++at] ?? '');
      // A comment or an empty line in between does not end it.
      if (next.trim() === '') continue;
      goesOn = continued.test(next);
      joined += next.replace(continued, '$1');
    }
    const instruction = instructionOf(joined, escape, line);
    for (const end of heredocEnds(instruction, joined)) {
      do if (++at >= lines.length) throw new NotKnown(`The heredoc of line ${line} has no end.`);
      while (!end(lines[at] ?? ''));
    }
    if (instruction.keyword !== '') instructions.push(instruction);
  }
  return { escape, instructions };
}

/** Of an ONBUILD instruction: the one it holds back. */
export function instructionOf(text: string, escape: string, line: number): Instruction {
  const [, keyword = '', after = ''] = /^(\S*)\s*([^]*)$/.exec(text.trim()) ?? [];
  const { flags, rest } = splitFlags(after, escape);
  return { keyword: keyword.toLowerCase(), flags, text: rest, line };
}

function withoutComment(line: string): string {
  return line.trimStart().startsWith('#') ? '' : line;
}

type EndsHeredoc = (line: string) => boolean;

function heredocEnds(instruction: Instruction, line: string): readonly EndsHeredoc[] {
  const { keyword, text } = instruction.keyword === 'onbuild' ? instructionOf(instruction.text, '\\', instruction.line) : instruction;
  if (!line.includes('<<') || !withHeredocs.has(keyword) || jsonWords(text) !== undefined) return [];
  return wordsOf(line, true).flatMap((word) => {
    const [, tabs = '', rest = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
    const names = wordsOf(rest, false);
    const [name = ''] = names;
    return names.length === 1 ? [(candidate: string) => (tabs === '-' ? candidate.replace(/^\t+/, '') : candidate) === name] : [];
  });
}

/** BuildKit reads heredocs' words with a backslash whatever the file's escape is, and takes none from a line it can't read. */
function wordsOf(text: string, raw: boolean): readonly string[] {
  const nothing: Lookup = () => undefined;
  try {
    return splitWords(text, nothing, { escape: '\\', raw, keepUnset: true });
  } catch {
    return [];
  }
}
