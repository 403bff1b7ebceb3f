// Finds the fenced blocks of a Markdown text. It says nothing of what is in them.
// marked, which the tests hold this against, gives no line numbers.

/** `line`: of the opening fence. The text's first line is the one after it; indentation of the fence itself is taken off. */
export type Fence = { readonly language: string; readonly line: number; readonly text: string };

type Open = { readonly mark: string; readonly indent: number; readonly language: string; readonly line: number; readonly lines: string[] };

export function findFences(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: Open | undefined;
  const close = ({ language, line, lines }: Open): void => void fences.push({ language, line, text: lines.map((one) => `${one}\n`).join('') });
  for (const [at, line] of markdown.split(/\r?\n/).entries()) {
    const [, indent = '', mark = '', info = ''] = /^( *)(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === undefined) {
      // Backticks in the info string make it a span of code.
      if (mark !== '' && !(mark.startsWith('`') && info.includes('`'))) open = { mark, indent: indent.length, language: info.trim().split(/\s/)[0] ?? '', line: at + 1, lines: [] };
    } else if (mark.startsWith(open.mark) && info.trim() === '') {
      close(open);
      open = undefined;
    } else {
      open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
    }
  }
  if (open !== undefined) close(open);
  return fences;
}
