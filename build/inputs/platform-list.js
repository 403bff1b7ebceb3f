// The input `platforms`: every platform in its normal form, each once, in the order given.
import { parsePlatform } from "../domain/platform.js";
import { items } from "./lists.js";
import { faulty, read, readEach } from "./reading.js";
/** undefined: not given. The default depends on what else is given (see settlePlatforms in inputs.ts). */
export const platformList = {
    absent: undefined,
    parse: (given) => {
        const names = items.parse(given);
        if (!names.ok)
            return names;
        const platforms = readEach(names.value, (name) => {
            const platform = parsePlatform(name);
            return platform.ok ? read(platform.value) : faulty({ given: name, expected: platform.expected });
        });
        if (!platforms.ok)
            return platforms;
        return read(platforms.value.length === 0 ? undefined : [...new Set(platforms.value)]);
    },
};
