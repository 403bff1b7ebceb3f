// The input `runners`: which platform is built on which runner, and which is left to emulation. What the lines leave out is
// chosen in runner-choice.ts.
import { parsePlatform, type Platform } from '../domain/platform.ts';
import type { Problem } from '../domain/problem.ts';

/** Labels as `runs-on` takes them, all of them required; `emulate`: another platform's runner builds it. */
export type RunnerTable = ReadonlyMap<Platform, readonly string[] | 'emulate'>;

const expected = 'lines like linux/arm64=ubuntu-24.04-arm, linux/s390x=self-hosted,s390x or linux/arm64=emulate';

/** `linux/arm64,linux/arm/v7=self-hosted,arm64`: platforms on the left, labels on the right. Lines that begin with # are left out. */
export function readRunners(lines: readonly string[]): { readonly table: RunnerTable; readonly problems: readonly Problem[] } {
  const table = new Map<Platform, readonly string[] | 'emulate'>();
  const problems: Problem[] = [];
  const wrong = (given: string, what: string): void => void problems.push({ input: 'runners', given, expected: what });
  for (const line of lines.filter((one) => !one.startsWith('#'))) {
    const equals = line.indexOf('=');
    const labels = parts(line.slice(equals + 1));
    const names = parts(line.slice(0, Math.max(equals, 0)));
    if (equals < 0 || names.length === 0 || labels.length === 0) {
      wrong(line, expected);
      continue;
    }
    const emulated = labels.some((label) => label.toLowerCase() === 'emulate');
    if (emulated && labels.length > 1) wrong(line, 'either emulate or the labels of a runner');
    for (const label of labels) if (!/^[^\s"'\\]+$/.test(label)) wrong(line, 'labels without spaces and quotes');
    for (const name of names) {
      const platform = parsePlatform(name);
      if (!platform.ok) wrong(name, platform.expected);
      else if (table.has(platform.value)) wrong(line, `one line for ${platform.value}, which has one already`);
      else table.set(platform.value, emulated ? 'emulate' : labels);
    }
  }
  return { table, problems };
}

function parts(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
