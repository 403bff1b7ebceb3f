// The input `append`: the further nodes of a builder, as setup-buildx-action takes them.
import type { NodeInput } from '../domain/inputs.ts';
import { parsePlatform } from '../domain/platform.ts';
import { optionLines, splitCommas } from './lists.ts';
import { faulty, read, type InputKind } from './reading.ts';
import { readEntries } from './yaml-entries.ts';

/** buildx, builder.Create: "existing instance for … but has mismatched driver". */
const oneDriver = "no driver of a node's own: all nodes of a builder have the builder's (the input driver); builders of other drivers can be made before and listed in builder";

export const builderNodes: InputKind<readonly NodeInput[]> = {
  absent: [],
  parse: (given, libraries = {}) => {
    const entries = readEntries(given, libraries, ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms'], { driver: oneDriver });
    if (!entries.ok) return entries;
    const empty = entries.value.findIndex((entry) => Object.keys(entry).length === 0);
    if (empty >= 0) return faulty({ given: `entry ${empty + 1}`, expected: 'at least an endpoint' });
    const wrong = entries.value.flatMap((entry, at) => unknownPlatforms(entry['platforms']).map((name) => ({ given: `platforms ${name} in entry ${at + 1}`, expected: 'platforms like linux/amd64, linux/arm64 or linux/arm/v7' })));
    if (wrong.length > 0) return faulty(...wrong);
    return read(
      entries.value.map((entry) => {
        const options = optionLines.parse(entry['driver-opts'] ?? '');
        const platforms = entry['platforms']?.replaceAll('\n', ',');
        return {
          driverOpts: options.ok ? options.value : [],
          ...(entry['name'] === undefined ? {} : { name: entry['name'] }),
          ...(entry['endpoint'] === undefined ? {} : { endpoint: entry['endpoint'] }),
          ...(entry['buildkitd-flags'] === undefined ? {} : { buildkitdFlags: entry['buildkitd-flags'] }),
          ...(platforms === undefined ? {} : { platforms }),
        };
      }),
    );
  },
};

/** `local` is buildx's word for the machine's own. */
function unknownPlatforms(text = ''): readonly string[] {
  return splitCommas(text.replaceAll('\n', ',')).filter((name) => name !== 'local' && !parsePlatform(name).ok);
}
