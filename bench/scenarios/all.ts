// Every scenario, in the order of the table.
import { cacheExport, example, hello, pullRequest } from './cold.ts';
import { merges } from './merge.ts';
import { dependency, sourceLine, unchanged, warmGha, warmLocal, warmRegistry } from './remote-cache.ts';
import type { Scenario } from './scenario.ts';
import { registryCounts, tagCounts, warmExample, warmHello } from './warm-builder.ts';

export const scenarios: readonly Scenario[] = [
  ...[hello, example, warmHello, warmExample, warmRegistry, warmGha, warmLocal, unchanged, sourceLine, dependency],
  ...[...merges, ...tagCounts, ...registryCounts, pullRequest, cacheExport],
];
