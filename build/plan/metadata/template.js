// Reads the Handlebars templates of rules, flavor, labels and annotations into plain data, and renders that data.
// Handlebars only parses here: nothing is compiled or evaluated, and what an expression yields is never read as a template.
// The parser alone: the compiler and what it draws in are three times its size.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { nearestName } from "../../domain/nearest-name.js";
import { malformed, parsed } from "../../domain/parsed.js";
/** `names`: what may stand in braces. Plain expressions, dates, `if` and `unless`; nothing that Handlebars has beyond. */
export function parseTemplate(source, names) {
    try {
        return readProgram(parse(source), names);
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-1);
        return malformed(`a Handlebars template like {{branch}} (${reason})`);
    }
}
/** Not escaped for HTML, unlike Handlebars' default: a label or tag is no web page. */
export function renderTemplate(template, expressions) {
    return template.map((part) => renderPart(part, expressions)).join('');
}
/** All names that a template asks for, also those inside of conditions. */
export function templateNames(template) {
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
function renderPart(part, expressions) {
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
function written({ writeTime, times }, { name, zone, format }) {
    if (writeTime === undefined)
        throw new Error(`nothing writes {{${name}}}: moment-format.ts was not loaded`);
    return writeTime(times[name], zone, format);
}
function readProgram(program, names) {
    const parts = [];
    for (const statement of program?.body ?? []) {
        const read = readStatement(statement, names);
        if (!read.ok)
            return read;
        parts.push(...read.value);
    }
    return parsed(parts);
}
function readStatement(statement, names) {
    switch (statement.type) {
        case 'CommentStatement':
            return parsed([]);
        case 'ContentStatement':
            return parsed([{ part: 'text', text: statement.value }]);
        case 'MustacheStatement':
            return readExpression(statement, names);
        case 'BlockStatement':
            return readCondition(statement, names);
        default:
            return malformed('a template of plain expressions, without partials or decorators');
    }
}
function readExpression(statement, names) {
    const name = readName(statement.path, names);
    if (!name.ok)
        return name;
    // The parser leaves `hash` out where there is none, whatever its types say.
    const hash = statement.hash?.pairs ?? [];
    if (name.value !== 'date' && name.value !== 'commit_date') {
        const plain = statement.params.length === 0 && hash.length === 0;
        return plain ? parsed([{ part: 'value', name: name.value }]) : malformed(`{{${name.value}}} without arguments`);
    }
    const [format, ...more] = statement.params;
    const [tz, ...others] = hash;
    const expected = `{{${name.value} 'YYYYMMDD' tz='Europe/Berlin'}}: one format in quotes and at most tz`;
    if (!isText(format) || more.length > 0 || others.length > 0)
        return malformed(expected);
    if (tz !== undefined && (tz.key !== 'tz' || !isText(tz.value)))
        return malformed(expected);
    const zone = tz !== undefined && isText(tz.value) && tz.value.value !== '' ? tz.value.value : 'UTC';
    if (!isZone(zone))
        return malformed(`a time zone of the IANA database, which ${zone} is not`);
    return parsed([{ part: 'date', name: name.value, format: format.value, zone }]);
}
function readCondition(block, names) {
    const kind = block.path.original;
    const [subject] = block.params;
    if ((kind !== 'if' && kind !== 'unless') || subject === undefined || block.params.length > 1) {
        return malformed('no block but {{#if name}} and {{#unless name}}');
    }
    const name = readName(subject, names);
    if (!name.ok)
        return name;
    const then = readProgram(block.program, names);
    if (!then.ok)
        return then;
    const otherwise = readProgram(block.inverse, names);
    if (!otherwise.ok)
        return otherwise;
    return parsed([{ part: 'if', name: name.value, negated: kind === 'unless', then: then.value, otherwise: otherwise.value }]);
}
function readName(expression, names) {
    const { parts, data, original } = expression;
    const [name, ...deeper] = parts ?? [];
    if (name !== undefined && deeper.length === 0 && data !== true && names.includes(name))
        return parsed(name);
    const meant = nearestName(String(original), names);
    const list = names.map((known) => `{{${known}}}`).join(', ');
    return malformed(meant === undefined ? `one of ${list}` : `one of ${list}; did you mean {{${meant}}}?`);
}
/** Known to JavaScript, which has the IANA database. */
function isZone(name) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
function isText(expression) {
    return expression?.type === 'StringLiteral';
}
