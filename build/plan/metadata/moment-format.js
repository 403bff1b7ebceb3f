// Writes a time by a format string of moment (momentjs.com/docs, "Display"), which is what users of tag rules know.
// English names and US weeks, as moment has them without a locale; nothing here reads the clock or the machine's zone.
import { DateTime } from 'luxon';
import { zoneAbbreviation } from "./zone-abbreviation.js";
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const pad = (number, width) => String(number).padStart(width, '0');
const month = (at) => months[at.month - 1] ?? '';
const dayNumber = (at) => at.weekday % 7;
const weekday = (at) => weekdays[dayNumber(at)] ?? '';
const hour12 = (at) => at.hour % 12 || 12;
const half = (at) => (at.hour < 12 ? 'AM' : 'PM');
/** US weeks start on Sunday, and the first one holds 1 January: a week belongs to the year of its Saturday. */
const saturday = (at) => at.plus({ days: 6 - dayNumber(at) });
const usWeek = (at) => Math.ceil(saturday(at).ordinal / 7);
function ordinal(number) {
    const teen = Math.floor((number % 100) / 10) === 1;
    return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}
/** The token's forms by how often its letter is written: `M`, `MM`; `o` after it: 1st, 2nd … */
function counted(token, of, ordinals = true) {
    return {
        [token]: (at) => String(of(at)),
        [token + token]: (at) => pad(of(at), 2),
        ...(ordinals ? { [`${token}o`]: (at) => ordinal(of(at)) } : {}),
    };
}
const writers = {
    ...counted('M', (at) => at.month),
    MMM: (at) => month(at).slice(0, 3),
    MMMM: month,
    Q: (at) => String(at.quarter),
    Qo: (at) => ordinal(at.quarter),
    ...counted('D', (at) => at.day),
    DDD: (at) => String(at.ordinal),
    DDDo: (at) => ordinal(at.ordinal),
    DDDD: (at) => pad(at.ordinal, 3),
    d: (at) => String(dayNumber(at)),
    do: (at) => ordinal(dayNumber(at)),
    dd: (at) => weekday(at).slice(0, 2),
    ddd: (at) => weekday(at).slice(0, 3),
    dddd: weekday,
    e: (at) => String(dayNumber(at)),
    E: (at) => String(at.weekday),
    ...counted('w', usWeek),
    ...counted('W', (at) => at.weekNumber),
    YY: (at) => pad(at.year % 100, 2),
    Y: (at) => pad(at.year, 4),
    YYYY: (at) => pad(at.year, 4),
    YYYYY: (at) => pad(at.year, 5),
    YYYYYY: (at) => `+${pad(at.year, 6)}`,
    ...counted('y', (at) => at.year),
    yyy: (at) => pad(at.year, 3),
    yyyy: (at) => pad(at.year, 4),
    ...Object.fromEntries(['N', 'NN', 'NNN', 'NNNNN'].map((token) => [token, () => 'AD'])),
    NNNN: () => 'Anno Domini',
    gg: (at) => pad(saturday(at).year % 100, 2),
    gggg: (at) => pad(saturday(at).year, 4),
    ggggg: (at) => pad(saturday(at).year, 5),
    GG: (at) => pad(at.weekYear % 100, 2),
    GGGG: (at) => pad(at.weekYear, 4),
    GGGGG: (at) => pad(at.weekYear, 5),
    A: half,
    a: (at) => half(at).toLowerCase(),
    ...counted('H', (at) => at.hour, false),
    ...counted('h', hour12, false),
    ...counted('k', (at) => at.hour || 24, false),
    ...counted('m', (at) => at.minute, false),
    ...counted('s', (at) => at.second, false),
    hmm: (at) => `${hour12(at)}${pad(at.minute, 2)}`,
    hmmss: (at) => `${hour12(at)}${pad(at.minute, 2)}${pad(at.second, 2)}`,
    Hmm: (at) => `${at.hour}${pad(at.minute, 2)}`,
    Hmmss: (at) => `${at.hour}${pad(at.minute, 2)}${pad(at.second, 2)}`,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((width) => ['S'.repeat(width), (at) => pad(at.millisecond, 3).padEnd(9, '0').slice(0, width)])),
    z: zoneAbbreviation,
    zz: zoneAbbreviation,
    Z: (at) => at.toFormat('ZZ'),
    ZZ: (at) => at.toFormat('ZZZ'),
    X: (at) => String(Math.floor(at.toMillis() / 1000)),
    x: (at) => String(at.toMillis()),
};
const localForms = {
    LTS: 'h:mm:ss A',
    LT: 'h:mm A',
    L: 'MM/DD/YYYY',
    LL: 'MMMM D, YYYY',
    LLL: 'MMMM D, YYYY h:mm A',
    LLLL: 'dddd, MMMM D, YYYY h:mm A',
    l: 'M/D/YYYY',
    ll: 'MMM D, YYYY',
    lll: 'MMM D, YYYY h:mm A',
    llll: 'ddd, MMM D, YYYY h:mm A',
};
const longestFirst = [...Object.keys(writers), ...Object.keys(localForms)].sort((one, other) => other.length - one.length);
/** Text in brackets, a token after a backslash (written as it is), a token, or any other character. */
const grammar = new RegExp(`\\[([^[]*)\\]|\\\\(${longestFirst.join('|')})|(${longestFirst.join('|')})`, 'g');
/** `time`: ISO 8601; `zone`: a name of the IANA database that exists. An empty format means ISO 8601 to the second. */
export function formatMoment(time, zone, format) {
    return write(DateTime.fromISO(time, { zone, locale: 'en-US' }), format);
}
function write(at, format) {
    const asked = format === '' ? `YYYY-MM-DDTHH:mm:ss${at.offset === 0 ? '[Z]' : 'Z'}` : format;
    return asked.replace(grammar, (_whole, quoted, escaped, token) => {
        if (quoted !== undefined)
            return quoted;
        if (token === undefined)
            return escaped ?? '';
        const local = localForms[token];
        return local === undefined ? (writers[token]?.(at) ?? token) : write(at, local);
    });
}
