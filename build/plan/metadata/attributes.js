// Splits one line of images, tags or flavor into its attributes: CSV of key=value, as metadata-action reads it.
// What the attributes mean is decided by whoever asked.
import { parse } from 'csv-parse/sync';
import { malformed, parsed } from "../../domain/parsed.js";
/** Trimmed lines, without empty ones and without comments. */
export function linesOf(input) {
    return input.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
export function splitAttributes(line) {
    const fields = splitFields(line);
    if (!fields.ok)
        return fields;
    // A line that is quoted as a whole is one field that holds the real ones.
    const [only, ...more] = fields.value;
    const inner = only !== undefined && more.length === 0 && only.includes(',') ? splitFields(only) : fields;
    if (!inner.ok)
        return inner;
    return parsed(inner.value.filter((field) => field !== '').map(splitField));
}
function splitField(field) {
    const equals = field.indexOf('=');
    if (equals < 1)
        return { value: field };
    return { name: field.slice(0, equals).trim().toLowerCase(), value: field.slice(equals + 1).trim() };
}
function splitFields(line) {
    try {
        const records = parse(line, { relax_column_count: true, skip_empty_lines: true });
        const [first] = records;
        const fields = Array.isArray(first) ? first : [];
        return parsed(fields.map((field) => String(field).trim()));
    }
    catch {
        return malformed('attributes separated by commas, with quotation marks only around a whole attribute');
    }
}
