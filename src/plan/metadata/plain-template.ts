// Tells templates that are nothing but text and {{names}}, which most are, from those that Handlebars has to read, and splits them.
// What it takes for plain Handlebars reads the same; it takes less than is plain. Pure.

/** Without Handlebars' own words, dates, whitespace control, escapes and a third brace. */
const name = /(?<![\\{])\{\{ *((?!(?:else|true|false|null|undefined|this|as)\b)[a-z_]+) *\}\}(?!\})/;

/** Also of a text of several lines or attributes: then each of them is plain. */
export function isPlainTemplate(source: string): boolean {
  return source.split(name).every((part, at) => at % 2 === 1 || !part.includes('{{'));
}

/** Texts and names by turns, beginning and ending with a text. undefined: it is not plain. */
export function splitPlain(source: string): readonly string[] | undefined {
  return isPlainTemplate(source) ? source.split(name) : undefined;
}
