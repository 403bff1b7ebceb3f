import { lines } from "./lists.js";
import { faulty, read } from "./reading.js";
import { readEntries } from "./yaml-entries.js";
export const builderNodes = {
    absent: [],
    parse: (given) => {
        const entries = readEntries(given, ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms']);
        if (!entries.ok)
            return entries;
        const empty = entries.value.findIndex((entry) => Object.keys(entry).length === 0);
        if (empty >= 0)
            return faulty({ given: `entry ${empty + 1}`, expected: 'at least an endpoint' });
        return read(entries.value.map((entry) => {
            const options = lines.parse(entry['driver-opts'] ?? '');
            const platforms = entry['platforms']?.replaceAll('\n', ',');
            return {
                driverOpts: options.ok ? options.value : [],
                ...(entry['name'] === undefined ? {} : { name: entry['name'] }),
                ...(entry['endpoint'] === undefined ? {} : { endpoint: entry['endpoint'] }),
                ...(entry['buildkitd-flags'] === undefined ? {} : { buildkitdFlags: entry['buildkitd-flags'] }),
                ...(platforms === undefined ? {} : { platforms }),
            };
        }));
    },
};
