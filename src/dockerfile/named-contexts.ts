// `--build-context` names and the images and stages that they stand in for, compared as BuildKit compares them
// (dockerui/config.go, NamedContext): Docker Hub's host and `library/` left out, `:latest` too.
import type { Platform } from '../domain/platform.ts';

export type NamedContexts = (name: string, platform: Platform) => string | undefined;

/** A name with `::linux/arm64` at its end counts for that platform only, and first. */
export function namedContexts(given: Readonly<Record<string, string>> = {}): NamedContexts {
  const sources = new Map(Object.entries(given).map(([name, source]) => [familiarName(name), source]));
  return (name, platform) => {
    // These two are never looked up.
    if (['scratch', 'context'].includes(name.toLowerCase())) return undefined;
    return sources.get(`${familiarName(name)}::${platform}`) ?? sources.get(familiarName(name));
  };
}

function familiarName(name: string): string {
  return name.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '').replace(/:latest$/, '');
}
