// Finds the tests that a document names, written `folder/file` *title*, *title*, and the titles that a test file has.
import ts from 'typescript';

export type NamedTest = { readonly file: string; readonly title: string | undefined };

/** Without a title the file alone is named. `file`: below __tests__, without .test.ts. */
export function testsNamedIn(document: string, folders: readonly string[]): readonly NamedTest[] {
  return Array.from(document.matchAll(/`([\w-]+(?:\/[\w-]+)+)`((?:,? \*[^*\n]+\*)*)/g)).flatMap(([, file = '', listed = '']) => {
    if (!folders.includes(file.split('/')[0] ?? '')) return [];
    const titles = Array.from(listed.matchAll(/\*([^*]+)\*/g), ([, title]) => title);
    return titles.length === 0 ? [{ file, title: undefined }] : titles.map((title) => ({ file, title }));
  });
}

/** Of tests and of groups of them (describe), as written, also where %s stands for something. */
export function titlesOf(source: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|it|describe)\b/.test(node.expression.getText())) {
      const [title] = node.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.test.ts', source, ts.ScriptTarget.ESNext, true));
  return titles;
}
