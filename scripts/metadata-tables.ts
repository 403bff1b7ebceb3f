// Turns action.yml into Markdown tables: one for each group of inputs (its comment is the heading) and one of outputs.
// Pure: it gets the parsed document and gives text.
import { isMap, isScalar, type Document, type Pair } from 'yaml';

export type Tables = { readonly inputs: string; readonly outputs: string };

type Row = { readonly name: string; readonly description: string; readonly default: string; readonly required: boolean; readonly group: string | undefined };

/** Throws Error that names an input or output without description. */
export function renderTables(document: Document): Tables {
  const sections: { title: string | undefined; rows: Row[] }[] = [];
  for (const row of rowsOf(document, 'inputs')) {
    const last = sections.at(-1);
    if (last === undefined || row.group !== undefined) sections.push({ title: row.group, rows: [row] });
    else last.rows.push(row);
  }
  const inputs = sections.map(({ title, rows }) =>
    [
      ...(title === undefined ? [] : [`**${title}**`, '']),
      '| Input | Default | What it is |',
      '| --- | --- | --- |',
      ...rows.map((row) => `| \`${row.name}\` | ${defaultCell(row)} | ${cell(row.description)} |`),
    ].join('\n'),
  );
  const outputs = rowsOf(document, 'outputs').map((row) => `| \`${row.name}\` | ${cell(row.description)} |`);
  return { inputs: inputs.join('\n\n'), outputs: ['| Output | What it is |', '| --- | --- |', ...outputs].join('\n') };
}

/** Puts `content` between `<!-- name -->` and `<!-- /name -->`. Throws Error when the markers are not there, once each. */
export function replaceRegion(text: string, name: string, content: string, file = 'README.md'): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [head = '', rest, ...more] = text.split(open);
  const [, tail, ...others] = (rest ?? '').split(close);
  if (rest === undefined || tail === undefined || more.length > 0 || others.length > 0) {
    throw new Error(`${file} needs the markers ${open} and ${close}, once each.`);
  }
  return `${head}${open}\n\n${content}\n\n${close}${tail}`;
}

function rowsOf(document: Document, section: 'inputs' | 'outputs'): readonly Row[] {
  const map = document.get(section);
  if (!isMap(map)) throw new Error(`action.yml has no ${section}.`);
  return map.items.map((pair, index) => {
    const name = String(pair.key);
    const description = textAt(pair, 'description');
    if (description === '') throw new Error(`action.yml: ${name} in ${section} has no description.`);
    return { name, description, default: textAt(pair, 'default'), required: isMap(pair.value) && pair.value.get('required') === true, group: groupOf(pair, index === 0 ? map.commentBefore : undefined) };
  });
}

function defaultCell(row: Row): string {
  if (row.required) return '_required_';
  return row.default === '' ? '' : `\`${row.default}\``;
}

function textAt(pair: Pair, key: string): string {
  const value = isMap(pair.value) ? pair.value.get(key) : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

/** The comment line above the group's first entry; above a map's first key it is kept at the map. */
function groupOf(pair: Pair, ofMap: string | null | undefined): string | undefined {
  const comment = isScalar(pair.key) ? (pair.key.commentBefore ?? ofMap) : ofMap;
  return comment === undefined || comment === null ? undefined : comment.trim();
}

/** A bar would end the cell, a line feed the row. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
