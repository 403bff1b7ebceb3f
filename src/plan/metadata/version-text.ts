// Tells from a text alone whether it is a full version or a pre-release, by the rules of SemVer 2.0 and PEP 440.
import { explain } from '@renovatebot/pep440';
import prerelease from 'semver/functions/prerelease.js';
import valid from 'semver/functions/valid.js';
import type { RuleVersion } from './rule-subject.ts';

/** `1.2.3`, `v1.2.3-rc.1`, `1.2.3.post1`: at least three numbers, so it names one version for ever. */
export function isFullVersion(text: string): boolean {
  return valid(text) !== null || (explain(text)?.release.length ?? 0) >= 3;
}

/** The version of a Git tag by its form, also behind a component's name: `v1.2.3`, `app-v1.2.3`. SemVer is tried first. */
export function readTaggedVersion(tag: string): RuleVersion | undefined {
  const text = versionPart(tag);
  const gitPrefix = `${tag.slice(0, tag.length - (text?.length ?? 0))}${text?.startsWith('v') === true ? 'v' : ''}`;
  const version = text === undefined ? null : valid(text);
  if (version !== null) return { version, scheme: 'semver', gitPrefix };
  const explained = explain(text);
  return explained === null ? undefined : { version: explained.public, scheme: 'pep440', gitPrefix };
}

/** Also of a version behind a component's name: `api/v1.0.0-rc1`, `app-2.0.0-beta.1`. */
export function isPreRelease(text: string): boolean {
  const version = versionPart(text) ?? text;
  if (valid(version) !== null) return prerelease(version) !== null;
  const explained = explain(version);
  return explained !== null && (explained.is_prerelease || explained.is_devrelease);
}

/** From the first number with a dot in it to the end. */
function versionPart(text: string): string | undefined {
  return /(?:^|[/@_-])(v?\d+(?:\.\d+)+.*)$/.exec(text)?.[1];
}
