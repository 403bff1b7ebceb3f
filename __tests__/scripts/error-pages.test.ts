// The pages of errors: an example of every code by running the code, the same at every run, and never one of another code.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ActionError, errorCodes } from '../../src/domain/action-error.ts';
import { makeErrorFacts } from '../../scripts/error-pages/make-facts.ts';
import { renderPages, renderTable, type ErrorFacts } from '../../scripts/error-pages/pages.ts';
import { given, thrownBy } from '../../scripts/error-pages/thrown.ts';

const meaning = { line: 'A login | a token.', text: 'More of it.' };
const facts: ErrorFacts = { code: 'LOGIN_FAILED', meaning, example: new ActionError({ code: 'LOGIN_FAILED', what: 'What.', why: 'Why.\nA line.', fix: 'One.\nTwo.' }) };

describe('the examples', () => {
  let made: readonly ErrorFacts[] = [];
  beforeAll(async () => {
    made = await makeErrorFacts();
  });

  it('are there for every code, in the order of the codes, and of that code', () => {
    expect(made.map(({ code }) => code)).toEqual(Object.keys(errorCodes));
    expect(made.map(({ example }) => example.code)).toEqual(Object.keys(errorCodes));
  });

  it('are the same at every run', async () => {
    expect(renderPages(await makeErrorFacts())).toEqual(renderPages(made));
  });

  it('say what, why and fix', () => {
    const empty = made.filter(({ example }) => [example.what, example.why.split('\n')[0], example.fix].some((text) => text === undefined || text.trim().length < 10));
    expect(empty.map(({ code }) => code)).toEqual([]);
  });
});

describe('an example', () => {
  it('that ends well is an error of its own', async () => {
    await expect(thrownBy(() => 'fine')).rejects.toThrow('The example threw nothing.');
    expect(() => given(undefined)).toThrow('The example gave no error.');
  });

  it('that fails otherwise keeps its failure', async () => {
    const fault = new TypeError('no such thing');
    await expect(thrownBy(() => Promise.reject(fault))).rejects.toBe(fault);
  });

  it('of another code has no page', () => {
    expect(() => renderPages([{ ...facts, code: 'NO_TAGS' }])).toThrow('The example of NO_TAGS is one of LOGIN_FAILED.');
  });
});

describe('a page', () => {
  it('has the meaning, the kind and the example as the log shows it', () => {
    const page = renderPages([facts]).get('LOGIN_FAILED.md') ?? '';
    expect(page.split('\n\n').slice(1, 4)).toEqual(['# LOGIN_FAILED', meaning.line, meaning.text]);
    expect(page).toContain('**Kind:** The inputs, the workflow or what is built: you can mend it.');
    expect(page).toContain('```text\nLOGIN_FAILED: What.\nWhy:  Why.\n      A line.\nFix:  One.\n      Two.\nMore: https://');
  });

  it('is listed in a table, whatever stands in its line', () => {
    expect(renderTable([facts], 'docs/errors/').split('\n').at(-1)).toBe('| [LOGIN_FAILED](docs/errors/LOGIN_FAILED.md) | A login \\| a token. |');
    expect(renderPages([facts]).get('README.md')).toContain('| [LOGIN_FAILED](LOGIN_FAILED.md) |');
  });
});
