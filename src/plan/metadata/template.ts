// Reads the Handlebars templates of rules, flavor, labels and annotations into plain data, and renders that data.
// Handlebars only parses: nothing is compiled or evaluated, and what an expression yields is never read as a template.
import { nearestName } from '../../domain/nearest-name.ts';
import { malformed, parsed, type Parsed } from '../../domain/parsed.ts';
import { notLoaded, type Libraries, type WriteTime } from '../../inputs/libraries.ts';
import { splitPlain } from './plain-template.ts';

export type DateName = 'date' | 'commit_date';

export type TemplatePart =
  | { readonly part: 'text'; readonly text: string }
  | { readonly part: 'value'; readonly name: string }
  | { readonly part: 'date'; readonly name: DateName; readonly format: string; readonly zone: string }
  | { readonly part: 'if'; readonly name: string; readonly negated: boolean; readonly then: Template; readonly otherwise: Template };

export type Template = readonly TemplatePart[];

/**
 * What the names stand for: texts (a boolean renders as its word), and times as ISO 8601. `writeTime` is there where a template
 * has a date: it comes with a library of a quarter of a megabyte.
 */
export type Expressions = {
  readonly writeTime?: WriteTime;
  readonly values: Readonly<Record<string, string | boolean>>;
  readonly times: Readonly<Record<DateName, string>>;
};

/** `names`: what may stand in braces. Plain expressions, dates, `if` and `unless`; nothing that Handlebars has beyond. */
export function parseTemplate(source: string, names: readonly string[], { handlebars }: Libraries): Parsed<Template> {
  const plain = splitPlain(source);
  if (plain !== undefined) return readPlain(plain, names);
  if (handlebars === undefined) return notLoaded('handlebars');
  try {
    return readProgram(handlebars(source), names);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-1);
    return malformed(`a Handlebars template like {{branch}} (${reason})`);
  }
}

/** Not escaped for HTML, unlike Handlebars' default: a label or tag is no web page. */
export function renderTemplate(template: Template, expressions: Expressions): string {
  return template.map((part) => renderPart(part, expressions)).join('');
}

/** All names that a template asks for, also those inside of conditions. */
export function templateNames(template: Template): readonly string[] {
  return template.flatMap((part) => {
    switch (part.part) {
      case 'text':
        return [];
      case 'value':
      case 'date':
        return [part.name];
      case 'if':
        return [part.name, ...templateNames(part.then), ...templateNames(part.otherwise)];
    }
  });
}

function renderPart(part: TemplatePart, expressions: Expressions): string {
  switch (part.part) {
    case 'text':
      return part.text;
    case 'value':
      return String(expressions.values[part.name] ?? '');
    case 'date':
      return written(expressions, part);
    case 'if': {
      const holds = Boolean(expressions.values[part.name]) !== part.negated;
      return renderTemplate(holds ? part.then : part.otherwise, expressions);
    }
  }
}

function written({ writeTime, times }: Expressions, { name, zone, format }: Extract<TemplatePart, { part: 'date' }>): string {
  if (writeTime === undefined) throw new Error(`nothing writes {{${name}}}: moment-format.ts was not loaded`);
  return writeTime(times[name], zone, format);
}

function readPlain(split: readonly string[], names: readonly string[]): Parsed<Template> {
  const parts: TemplatePart[] = [];
  for (const [at, text] of split.entries()) {
    if (at % 2 === 0) {
      if (text !== '') parts.push({ part: 'text', text });
      continue;
    }
    const read = readExpression({ path: { parts: [text], original: text }, params: [] }, names);
    if (!read.ok) return read;
    parts.push(...read.value);
  }
  return parsed(parts);
}

function readProgram(program: hbs.AST.Program | undefined, names: readonly string[]): Parsed<Template> {
  const parts: TemplatePart[] = [];
  for (const statement of program?.body ?? []) {
    const read = readStatement(statement, names);
    if (!read.ok) return read;
    parts.push(...read.value);
  }
  return parsed(parts);
}

function readStatement(statement: hbs.AST.Statement, names: readonly string[]): Parsed<Template> {
  switch (statement.type) {
    case 'CommentStatement':
      return parsed([]);
    case 'ContentStatement':
      return parsed([{ part: 'text', text: (statement as hbs.AST.ContentStatement).value }]);
    case 'MustacheStatement':
      return readExpression(statement as hbs.AST.MustacheStatement, names);
    case 'BlockStatement':
      return readCondition(statement as hbs.AST.BlockStatement, names);
    default:
      return malformed('a template of plain expressions, without partials or decorators');
  }
}

/** A path, or something else in its place, which has no parts. */
type Path = { readonly original?: unknown; readonly parts?: readonly string[]; readonly data?: boolean };

/** The parser leaves `hash` out where there is none, whatever its types say. */
type Expression = { readonly path: hbs.AST.Expression | Path; readonly params: readonly hbs.AST.Expression[]; readonly hash?: hbs.AST.Hash };

function readExpression(statement: Expression, names: readonly string[]): Parsed<Template> {
  const name = readName(statement.path, names);
  if (!name.ok) return name;
  const hash = statement.hash?.pairs ?? [];
  if (name.value !== 'date' && name.value !== 'commit_date') {
    const plain = statement.params.length === 0 && hash.length === 0;
    return plain ? parsed([{ part: 'value', name: name.value }]) : malformed(`{{${name.value}}} without arguments`);
  }
  const [format, ...more] = statement.params;
  const [tz, ...others] = hash;
  const expected = `{{${name.value} 'YYYYMMDD' tz='Europe/Berlin'}}: one format in quotes and at most tz`;
  if (!isText(format) || more.length > 0 || others.length > 0) return malformed(expected);
  if (tz !== undefined && (tz.key !== 'tz' || !isText(tz.value))) return malformed(expected);
  const zone = tz !== undefined && isText(tz.value) && tz.value.value !== '' ? tz.value.value : 'UTC';
  if (!isZone(zone)) return malformed(`a time zone of the IANA database, which ${zone} is not`);
  return parsed([{ part: 'date', name: name.value, format: format.value, zone }]);
}

function readCondition(block: hbs.AST.BlockStatement, names: readonly string[]): Parsed<Template> {
  const kind = block.path.original;
  const [subject] = block.params;
  if ((kind !== 'if' && kind !== 'unless') || subject === undefined || block.params.length > 1) {
    return malformed('no block but {{#if name}} and {{#unless name}}');
  }
  const name = readName(subject, names);
  if (!name.ok) return name;
  const then = readProgram(block.program, names);
  if (!then.ok) return then;
  const otherwise = readProgram(block.inverse, names);
  if (!otherwise.ok) return otherwise;
  return parsed([{ part: 'if', name: name.value, negated: kind === 'unless', then: then.value, otherwise: otherwise.value }]);
}

function readName(expression: hbs.AST.Expression | Path, names: readonly string[]): Parsed<string> {
  const { parts, data, original } = expression as Path;
  const [name, ...deeper] = parts ?? [];
  if (name !== undefined && deeper.length === 0 && data !== true && names.includes(name)) return parsed(name);
  const meant = nearestName(String(original), names);
  const list = names.map((known) => `{{${known}}}`).join(', ');
  return malformed(meant === undefined ? `one of ${list}` : `one of ${list}; did you mean {{${meant}}}?`);
}

/** Known to JavaScript, which has the IANA database. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isText(expression: hbs.AST.Expression | undefined): expression is hbs.AST.StringLiteral {
  return expression?.type === 'StringLiteral';
}
