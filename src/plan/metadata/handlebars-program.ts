// Handlebars' parser, in a file of its own, so that it is loaded where a template needs it. It only parses.
// The parser alone: the compiler and what it draws in are three times its size.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/** Throws what is wrong with the text. */
export function handlebarsProgram(text: string): hbs.AST.Program {
  return parse(text);
}
