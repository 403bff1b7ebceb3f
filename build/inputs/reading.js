// How one input is read: the value that it has when absent, and a parser that gathers everything that is wrong with it.
// The plain kinds of inputs are here; lists, secrets and YAML have files of their own.
export function read(value) {
    return { ok: true, value };
}
export function faulty(...faults) {
    return { ok: false, faults };
}
/** Reads each item; all faults come together. */
export function readEach(items, parse) {
    const readings = items.map(parse);
    const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.faults));
    return faults.length > 0 ? faulty(...faults) : read(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
}
/** YAML 1.2's core schema, as @actions/core reads booleans: anything else is a mistake, not false. */
export function flag(absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim();
            if (/^(?:true|True|TRUE)$/.test(value))
                return read(true);
            return /^(?:false|False|FALSE)$/.test(value) ? read(false) : faulty({ given: value, expected: 'true or false' });
        },
    };
}
/** One word of a few; true and false in every notation of YAML. */
export function choice(options, absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim();
            const word = /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value;
            const found = options.find((option) => option === word);
            return found === undefined ? faulty({ given: value, expected: `one of ${options.join(', ')}` }) : read(found);
        },
    };
}
/** One word of a few, or none. */
export function optionalChoice(options) {
    return {
        absent: undefined,
        parse: (given) => {
            const value = given.trim();
            const found = options.find((option) => option === value);
            return found === undefined ? faulty({ given: value, expected: `one of ${options.join(', ')}` }) : read(found);
        },
    };
}
/** Text without the space around it. */
export const optionalText = { absent: undefined, parse: (given) => read(given.trim() || undefined) };
export function textOr(absent) {
    return { absent, parse: (given) => read(given.trim() || absent) };
}
/** A separator, with its white space. */
export function separator(absent) {
    return { absent, spaceCounts: true, parse: (given) => read(given) };
}
/** A number of things, or `auto`. */
export const countOrAuto = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim();
        if (value.toLowerCase() === 'auto')
            return read('auto');
        return /^[1-9][0-9]{0,8}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 1, or auto' });
    },
};
export const optionalCount = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim();
        return /^[1-9][0-9]{0,8}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 1' });
    },
};
/** A whole number from 0. */
export function countOr(absent) {
    return {
        absent,
        parse: (given) => {
            const value = given.trim();
            return /^(?:0|[1-9][0-9]{0,8})$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 0' });
        },
    };
}
export const optionalLevel = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim();
        return /^[0-9]{1,2}$/.test(value) ? read(Number(value)) : faulty({ given: value, expected: 'a whole number from 0' });
    },
};
