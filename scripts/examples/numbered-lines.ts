// Lines that remember where in the document they stand, so that what is wrong in a wrapped example is said of the example's own line.

/** `at`: line of the document; of a line that was added, the one that it was added for. */
export type NumberedLine = { readonly text: string; readonly at: number };

/** `first`: where its first line stands. Indentation that all lines have is taken off. */
export function numberLines(text: string, first: number): readonly NumberedLine[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const shared = Math.min(...lines.flatMap((line) => (line.trim() === '' ? [] : [line.length - line.trimStart().length])));
  return lines.map((line, index) => ({ text: line.trim() === '' ? '' : line.slice(shared), at: first + index }));
}

export function indentLines(lines: readonly NumberedLine[], indent: number): readonly NumberedLine[] {
  return lines.map(({ text, at }) => ({ text: text === '' ? '' : `${' '.repeat(indent)}${text}`, at }));
}

export function joinLines(lines: readonly NumberedLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** Of the whole text, where a line of it stands in the document. */
export function documentLine(lines: readonly NumberedLine[], line: number): number {
  return (lines[line - 1] ?? lines.at(-1))?.at ?? line;
}
