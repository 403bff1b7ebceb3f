/// <reference types="handlebars" />
// The parser of Handlebars by itself has no types in the package: it takes a template and gives the syntax tree that `hbs.AST` describes.
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(source: string): hbs.AST.Program;
}
