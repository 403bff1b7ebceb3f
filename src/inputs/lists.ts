// Lists as docker's actions take them: a line an item, quoted where an item has lines of its own. What an item means
// is read elsewhere. Unlike docker's, quotes inside an item stay: buildx reads `dest="a,b"` itself and needs them.
import { parse } from 'csv-parse/sync';
import { faulty, read, type InputKind, type Reading } from './reading.ts';

/** Never part of an input (a variable's value ends there), so that an item keeps its commas. */
const noDelimiter = '\u0000';

/**
 * Splits at line ends; a line that opens with `"` goes on to the closing one, with `""` for a quote in it.
 * `comments`: lines that start with # are left out, as in metadata-action's lists.
 */
export function splitLines(given: string, { comments }: { readonly comments: boolean }): Reading<readonly string[]> {
  try {
    const records = parse(given, {
      delimiter: noDelimiter,
      relax_quotes: true,
      skip_empty_lines: true,
      ...(comments ? { comment: '#', comment_no_infix: true } : {}),
    });
    return read(records.flat().filter((item) => item.trim() !== ''));
  } catch {
    // The parser's message would show the text, which may be a secret.
    return faulty({ expected: 'a closing " for every line that opens with one' });
  }
}

function list(options: { readonly comments: boolean }): InputKind<readonly string[]> {
  return {
    absent: [],
    parse: (given) => {
      const lines = splitLines(given, options);
      return lines.ok ? read(lines.value.map((line) => line.trim())) : lines;
    },
  };
}

/** A line an item. */
export const lines = list({ comments: false });

/** A line an item, with comment lines. */
export const commentedLines = list({ comments: true });

/** A line an item, with its quotes: buildx reads driver options as CSV, and a quoted one keeps its commas (setup-buildx-action: `quote: false`). */
export const optionLines: InputKind<readonly string[]> = {
  absent: [],
  parse: (given) =>
    read(
      given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
};

/** Items with commas or line ends between them: those whose values hold no comma. */
export const items: InputKind<readonly string[]> = {
  absent: [],
  parse: (given) => {
    const split = splitLines(given, { comments: false });
    return split.ok ? read(split.value.flatMap(splitCommas)) : split;
  },
};

/** Rules and names with attributes, one a line, as given: their quotes are read with their attributes. */
export const ruleLines: InputKind<readonly string[]> = {
  absent: [],
  parse: (given) =>
    read(
      given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    ),
};

export function splitCommas(line: string): string[] {
  return line
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
