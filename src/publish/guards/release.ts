// Versions as the guards compare them: read from names of tags and labels, ordered by SemVer 2.0 or PEP 440. Pure.
// Build metadata and local versions are ignored: they name the same release.
import * as pep440 from '@renovatebot/pep440';
import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { TagOrder } from '../../domain/metadata.ts';

export type VersionOrder = Extract<TagOrder, { by: 'version' }>;
type Scheme = VersionOrder['scheme'];

export type Release = {
  readonly scheme: Scheme;
  /** As the standard writes it, without build metadata. */
  readonly text: string;
  /** Epoch (0 in SemVer), major, minor. */
  readonly scope: readonly [number, number, number];
  readonly preRelease: boolean;
  readonly postRelease: boolean;
};

/** A whole version: `v1.2.3`; by PEP 440 at least two numbers. `1` and `1.2` are names of moving tags, a single number may be a date. */
export function readRelease(text: string, scheme: Scheme): Release | undefined {
  return scheme === 'semver' ? readSemver(text) : readPep440(text);
}

/**
 * What a label may hold beside it: `1` and `1.2` stand for the least version that they can mean. No more than four digits
 * in a single number: dates and hashes of commits are no versions.
 */
export function readStatedVersion(text: string, scheme: Scheme): Release | undefined {
  const short = /^v?(\d{1,4})(?:\.(\d+))?$/.exec(text);
  return readRelease(short === null ? text : `${short[1] ?? ''}.${short[2] ?? '0'}.0`, scheme);
}

/** Without the affixes of the order; undefined when they are not there or leave no version. */
export function readAffixed(name: string, { prefix, suffix, scheme }: Pick<VersionOrder, 'prefix' | 'suffix' | 'scheme'>): Release | undefined {
  if (!name.startsWith(prefix) || !name.endsWith(suffix)) return undefined;
  return readRelease(name.slice(prefix.length, name.length - suffix.length), scheme);
}

/** Below 0: `one` is the lower version. Both are of one scheme. */
export function compareReleases(one: Release, other: Release): number {
  return one.scheme === 'semver' ? compare(one.text, other.text) : pep440.compare(one.text, other.text);
}

/** Whether a tag that names `parts` numbers of `own` names those of `other`, too. */
export function sharesScope(own: Release, other: Release, parts: VersionOrder['parts']): boolean {
  return parts === 0 || own.scope.slice(0, parts + 1).every((number, at) => number === other.scope[at]);
}

function readSemver(text: string): Release | undefined {
  const version = parse(text);
  if (version === null) return undefined;
  return { scheme: 'semver', text: version.version, scope: [0, version.major, version.minor], preRelease: version.prerelease.length > 0, postRelease: false };
}

function readPep440(text: string): Release | undefined {
  const version = pep440.explain(text);
  if (version === null || version.release.length < 2) return undefined;
  const [major = 0, minor = 0] = version.release;
  return {
    scheme: 'pep440',
    text: version.public,
    scope: [version.epoch, major, minor],
    preRelease: version.is_prerelease || version.is_devrelease,
    postRelease: version.is_postrelease,
  };
}
