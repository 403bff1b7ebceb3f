// Lists of entries written in YAML (`append`, `registry-auth`): entries with texts, every other shape is a fault.
import { parseDocument } from 'yaml';
import { faulty, read } from "./reading.js";
import { nearestName } from "../domain/nearest-name.js";
/** No fault shows a value: there are passwords among them. */
export function readEntries(given, keys) {
    const document = parseDocument(given, { prettyErrors: false, logLevel: 'silent' });
    const list = document.errors.length > 0 ? undefined : document.toJS();
    const expected = `a YAML list of entries with ${keys.join(', ')}`;
    if (!Array.isArray(list))
        return faulty({ expected });
    const faults = [];
    const entries = list.map((item, index) => {
        const entry = {};
        if (item === null || typeof item !== 'object' || Array.isArray(item)) {
            faults.push({ given: `entry ${index + 1}`, expected });
            return entry;
        }
        for (const [key, value] of Object.entries(item)) {
            const text = readText(value);
            if (!keys.includes(key))
                faults.push({ given: `${key} in entry ${index + 1}`, expected: suggestion(key, keys) });
            else if (text === undefined)
                faults.push({ given: `${key} in entry ${index + 1}`, expected: 'a text, or a list of texts' });
            else if (text !== '')
                entry[key] = text;
        }
        return entry;
    });
    return faults.length > 0 ? faulty(...faults) : read(entries);
}
function readText(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (!Array.isArray(value))
        return undefined;
    const texts = value.map(readText);
    return texts.includes(undefined) ? undefined : texts.join('\n');
}
function suggestion(key, keys) {
    const near = nearestName(key, keys);
    return near === undefined ? `only ${keys.join(', ')}` : `the name ${near}`;
}
