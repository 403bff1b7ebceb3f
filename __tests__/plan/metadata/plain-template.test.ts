// What is taken for plain reads as Handlebars reads it, and what is plain as a whole is plain in each of its parts.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { handlebarsProgram } from '../../../src/plan/metadata/handlebars-program.ts';
import { isPlainTemplate, splitPlain } from '../../../src/plan/metadata/plain-template.ts';
import { splitAttributes } from '../../../src/plan/metadata/attributes.ts';
import { commentedLines, ruleLines } from '../../../src/inputs/lists.ts';
import { parseTemplate } from '../../../src/plan/metadata/template.ts';

const words = ['branch', 'is_default_branch', 'else', 'elsewhere', 'this', 'true', 'trueish', 'null', 'undefined', 'as', 'asset', 'date', 'if', 'a_', '_a'];
const pieces = ['{', '}', '{{', '}}', '{{{', '}}}', '\\', '~', '!', '#if', '/if', '/', '"', '""', ',', '=', ' ', '\n', '\r\n', 'x', '#', '@', '.', '&', '^', '>', '1'];
const source = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...words), fc.constantFrom(...words).map((word) => `{{${word}}}`), fc.constantFrom(...words).map((word) => `{{ ${word} }}`)), { maxLength: 9 }).map((all) => all.join(''));

/** By turns, as splitPlain gives them. */
function readByHandlebars(text: string): readonly string[] {
  const parts = [''];
  for (const statement of handlebarsProgram(text).body) {
    if (statement.type === 'ContentStatement') parts.push(`${parts.pop() ?? ''}${(statement as hbs.AST.ContentStatement).value}`);
    else {
      const { path, params, hash, escaped } = statement as hbs.AST.MustacheStatement;
      const { parts: names, original } = path as hbs.AST.PathExpression;
      expect([statement.type, names, params, hash, escaped]).toEqual(['MustacheStatement', [original], [], undefined, true]);
      parts.push(original, '');
    }
  }
  return parts;
}

describe('plain templates', () => {
  test('are what Handlebars reads', () => {
    let plain = 0;
    fc.assert(
      fc.property(source, (text) => {
        const split = splitPlain(text);
        if (split === undefined) return;
        plain++;
        expect(split).toEqual(readByHandlebars(text));
      }),
      { numRuns: 5000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test('have plain lines and attributes, whichever quotes are around them', () => {
    fc.assert(
      fc.property(source, (text) => {
        fc.pre(isPlainTemplate(text));
        for (const kind of [ruleLines, commentedLines]) {
          const lines = kind.parse(text);
          for (const line of lines.ok ? lines.value : []) {
            expect(isPlainTemplate(line)).toBe(true);
            const split = splitAttributes(line);
            for (const { value } of split.ok ? split.value : []) expect(isPlainTemplate(value)).toBe(true);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  test.each(["{{date 'YYYY'}}", '{{#if tag}}x{{/if}}', '{{else}}', '\\{{branch}}', '{{{branch}}}', '{{~branch}}', '{{! a comment }}', '{{branch', '{{a.b}}', '{{this}}'])('%s is not', (text) => {
    expect(isPlainTemplate(text)).toBe(false);
  });

  test('a wrong name is told the same way, with and without Handlebars; what is not plain and has no parser is a fault of ours', () => {
    expect(parseTemplate('{{branc}}', ['branch', 'tag'], {})).toEqual({ ok: false, expected: 'one of {{branch}}, {{tag}}; did you mean {{branch}}?' });
    expect(parseTemplate('{{date}}', ['date'], {})).toEqual(parseTemplate('{{ date~}}', ['date'], { handlebars: handlebarsProgram }));
    expect(() => parseTemplate('{{~branch}}', ['branch'], {})).toThrow('handlebars was not loaded');
  });
});
