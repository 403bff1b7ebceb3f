// Attributes of buildx options are CSV records (go-csvvalue): one place quotes them, so that no name, path or tag can add
// an attribute of its own. It knows nothing of what the attributes mean.
/** `['type', 'image'], ['name', 'a,b']` -> `type=image,"name=a,b"`. */
export function csvRecord(attributes) {
    return attributes.map(([key, value]) => csvField(`${key}=${value}`)).join(',');
}
/** A quote inside a quoted field is doubled (RFC 4180, section 2). */
function csvField(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** The value of one attribute in a record that a user wrote; undefined: the record does not have it. */
export function csvAttribute(record, key) {
    return csvAttributes(record).find(([name]) => name === key)?.[1];
}
/** All attributes of such a record, their names in lower case. */
export function csvAttributes(record) {
    return [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].flatMap(([, quoted, plain = '']) => {
        const field = quoted?.replaceAll('""', '"') ?? plain.trim();
        const equals = field.indexOf('=');
        return equals > 0 ? [[field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1)]] : [];
    });
}
