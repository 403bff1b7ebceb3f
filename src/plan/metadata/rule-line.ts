// Reads the lines of `tags` into rules. Every problem of every line is reported; nothing is rendered or evaluated here.
import { parseTagRef } from '../../domain/image-ref.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Libraries } from '../../inputs/libraries.ts';
import { compile, readAttributes, suggestion, type AttributeReader } from './attribute-reader.ts';
import { linesOf, splitAttributes, type Attribute } from './attributes.ts';
import { globalNames } from './expressions.ts';
import { commonAttributes, defaultRuleLines, ruleTypes, type Expression, type Rule, type RuleType } from './rule.ts';
import type { Template } from './template.ts';

const versionNames = ['raw', 'version', 'major', 'minor', 'patch'];
const semverNames = [...versionNames, 'prerelease', 'build'];
const always: Template = [{ part: 'text', text: 'true' }];
/** Stands where a value is missing: the problem is noted already, and the rule is thrown away. */
const nothing: Template = [];

/** Highest priority first; the order of lines among equals. */
export function readRules(tags: readonly string[], libraries: Libraries): { readonly rules: readonly Rule[]; readonly problems: readonly Problem[] } {
  const lines = linesOf(tags);
  const read = (lines.length > 0 ? lines : defaultRuleLines).map((line) => readRule(line, libraries));
  return {
    rules: read.flatMap(({ rule, problems }) => (problems.length > 0 || rule === undefined ? [] : [rule])).sort((one, other) => other.priority - one.priority),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The same rules' references alone, without the libraries that other rules may ask for. */
export function readReferenceRules(tags: readonly string[]): readonly ReferenceRule[] {
  return linesOf(tags).flatMap((line) => {
    const split = splitAttributes(line);
    return (split.ok ? readReferences(line, split.value) : undefined) ?? [];
  });
}

type ReferenceRule = Extract<Rule, { type: 'reference' }>;

function readRule(given: string, libraries: Libraries): { readonly rule?: Rule; readonly problems: readonly Problem[] } {
  const split = splitAttributes(given);
  if (!split.ok) return { problems: [{ input: 'tags', given, expected: split.expected }] };
  const reference = readReferences(given, split.value);
  if (reference !== undefined) return { rule: reference, problems: [] };
  const problems: Problem[] = [];
  const type = readType(split.value, (expected) => problems.push({ input: 'tags', given, expected }));
  if (type === undefined) return { problems };
  const { attributes, priority } = ruleTypes[type];
  const bare = attributes.includes('value') ? 'value' : undefined;
  const reader = readAttributes({ input: 'tags', given, attributes: split.value }, [...attributes, ...commonAttributes], bare, problems, libraries);
  const prefix = reader.template('prefix', globalNames) ?? defaultPrefix(type, reader);
  const suffix = reader.template('suffix', globalNames);
  const common = {
    line: given,
    priority: readPriority(reader) ?? priority,
    enable: reader.template('enable', globalNames) ?? always,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  return { rule: { ...common, ...readOwn(type, reader) }, problems };
}

/** A line of nothing but full references is what build-push-action's `tags` holds. */
function readReferences(line: string, attributes: readonly Attribute[]): ReferenceRule | undefined {
  const references = attributes.flatMap(({ name, value }) => {
    const reference = parseTagRef(value);
    const written = value.slice(0, value.lastIndexOf(':')).toLowerCase();
    return name === undefined && reference.ok ? [{ ...reference.value, written }] : [];
  });
  if (references.length === 0 || references.length < attributes.length) return undefined;
  return { type: 'reference', line, references, priority: ruleTypes.raw.priority, enable: always };
}

function readType(attributes: readonly Attribute[], complain: (expected: string) => void): RuleType | undefined {
  const given = attributes.find(({ name }) => name === 'type')?.value ?? 'raw';
  const types = Object.keys(ruleTypes) as RuleType[];
  const type = types.find((known) => known === given);
  if (type === undefined) complain(`type=${types.join('|')}${suggestion(given, types)}`);
  return type;
}

/** What a rule's own attributes come to. Where one is missing a stand-in is returned, and the problem is noted. */
function readOwn(type: RuleType, reader: AttributeReader): DistributiveOmit<Rule, 'line' | 'priority' | 'enable'> {
  switch (type) {
    case 'schedule':
      return { type, pattern: reader.template('pattern', ['date', 'commit_date']) ?? [{ part: 'text', text: 'nightly' }] };
    case 'semver':
    case 'pep440': {
      const match = reader.expression('match');
      const pattern = reader.template('pattern', type === 'semver' ? semverNames : versionNames) ?? missing(reader, 'pattern', nothing);
      return { type, pattern, ...readValue(reader), ...(match === undefined ? {} : { match }) };
    }
    case 'match':
      return { type, pattern: readPattern(reader), group: readGroup(reader), ...readValue(reader) };
    case 'edge': {
      const branch = reader.text('branch') ?? '';
      return branch === '' ? { type } : { type, branch };
    }
    case 'ref':
      return { type, event: reader.oneOf('event', ['branch', 'tag', 'pr']) ?? missing(reader, 'event', 'branch') };
    case 'raw':
      return { type, value: reader.template('value', globalNames) ?? missing(reader, 'value', nothing) };
    case 'sha':
      return { type, format: reader.oneOf('format', ['short', 'long']) ?? 'short' };
  }
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

function missing<Value>(reader: AttributeReader, name: string, standIn: Value): Value {
  if (reader.text(name) === undefined) reader.complain(`the attribute ${name}=`);
  return standIn;
}

/** An empty value means the Git tag. */
function readValue(reader: AttributeReader): { readonly value?: Template } {
  const value = reader.text('value') === '' ? undefined : reader.template('value', globalNames);
  return value === undefined ? {} : { value };
}

/** Plain, or between slashes with flags after them. */
function readPattern(reader: AttributeReader): Expression {
  const text = reader.text('pattern') ?? missing(reader, 'pattern', '');
  const [, source = text, flags = ''] = /^\/(.+)\/(.*)$/.exec(text) ?? [];
  const compiled = compile(source, flags);
  if (compiled === undefined) reader.complain('a regular expression as pattern');
  return compiled ?? { source: '', flags: '' };
}

function readGroup(reader: AttributeReader): number {
  const text = reader.text('group') ?? '0';
  if (!/^\d+$/.test(text)) reader.complain('the number of a group as group');
  return Number(text);
}

function readPriority(reader: AttributeReader): number | undefined {
  const text = reader.text('priority');
  if (text === undefined) return undefined;
  if (text === '' || Number.isNaN(Number(text))) reader.complain('a number as priority');
  return Number(text);
}

function defaultPrefix(type: RuleType, reader: AttributeReader): Template | undefined {
  if (type === 'sha') return [{ part: 'text', text: 'sha-' }];
  return type === 'ref' && reader.text('event') === 'pr' ? [{ part: 'text', text: 'pr-' }] : undefined;
}
