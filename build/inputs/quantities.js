// Inputs that are amounts: durations, sizes, growth. Each is read to one unit (milliseconds, bytes, a share).
import { faulty, read } from "./reading.js";
const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** `90s`, `15m`, `1h30m`; 0 or `off`: no limit. */
export function duration(absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim().toLowerCase();
            if (value === '0' || value === 'off')
                return read(undefined);
            const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
            const whole = parts.map(([part]) => part).join('');
            if (whole === '' || whole !== value)
                return faulty({ given: value, expected: 'a duration like 90s, 15m or 1h30m, or off' });
            return read(parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (milliseconds[unit] ?? 0), 0));
        },
    };
}
const bytes = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30, tib: 2 ** 40 };
function bytesOf(text) {
    const [, count = '', unit = 'b'] = /^(\d+(?:\.\d+)?)\s*([kmgt]i?b|b)?$/.exec(text) ?? [];
    const factor = bytes[unit];
    return count === '' || factor === undefined ? undefined : Math.round(Number(count) * factor);
}
/** `250MB`, `1.5GiB`, or a number of bytes. */
export const size = {
    absent: undefined,
    parse: (given) => {
        const found = bytesOf(given.trim().toLowerCase());
        return found === undefined ? faulty({ given: given.trim(), expected: 'a size like 250MB or 1.5GiB' }) : read(found);
    },
};
/** A size that is a limit: 0 or `off` is none. */
export function sizeOrOff(absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim().toLowerCase();
            if (value === 'off')
                return read(undefined);
            const found = bytesOf(value);
            return found === undefined ? faulty({ given: given.trim(), expected: 'a size like 1GB or 500MB, or off' }) : read(found === 0 ? undefined : found);
        },
    };
}
export function sizeOr(absent) {
    return {
        absent,
        parse: (given) => {
            const reading = size.parse(given);
            return reading.ok ? read(reading.value ?? absent) : reading;
        },
    };
}
/** `10%`, or a size. */
export const growth = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim().toLowerCase();
        const [, percent] = /^(\d+(?:\.\d+)?)\s*%$/.exec(value) ?? [];
        if (percent !== undefined)
            return read({ share: Number(percent) / 100 });
        const found = bytesOf(value);
        return found === undefined ? faulty({ given: value, expected: 'a share like 10%, or a size like 20MB' }) : read({ bytes: found });
    },
};
