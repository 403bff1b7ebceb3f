// The platforms of a run that names none: amd64 and arm64, but the runner's own alone where only one can be taken.
import { parsePlatform, type Platform } from '../domain/platform.ts';
import type { InputValues } from './input-table.ts';

/** RUNNER_ARCH -> platform (docs.github.com, "Variables reference"). */
const ofRunner: Readonly<Record<string, string>> = { X64: 'linux/amd64', X86: 'linux/386', ARM64: 'linux/arm64', ARM: 'linux/arm/v7' };

export function choosePlatforms(
  values: Pick<InputValues, 'platforms' | 'load' | 'outputs' | 'digests'>,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly platforms: readonly Platform[]; readonly warnings: readonly string[] } {
  if (values.platforms !== undefined) return { platforms: values.platforms, warnings: [] };
  if (values.digests !== undefined) return { platforms: [...values.digests.keys()], warnings: [] };
  const loads = values.load ? 'load' : values.outputs.some((output) => /(?:^|,)"?type=docker\b/.test(output)) ? 'type=docker' : undefined;
  if (loads === undefined) return { platforms: platformsOf('linux/amd64', 'linux/arm64'), warnings: [] };
  const own = ofRunner[environment['RUNNER_ARCH'] ?? ''] ?? 'linux/amd64';
  return {
    platforms: platformsOf(own),
    warnings: [`Only ${own}, the runner's own platform, is built: ${loads} takes one platform, and platforms names none.`],
  };
}

function platformsOf(...names: readonly string[]): readonly Platform[] {
  return names.flatMap((name) => {
    const platform = parsePlatform(name);
    return platform.ok ? [platform.value] : [];
  });
}
