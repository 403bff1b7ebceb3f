// Tells from a text alone whether it is a full version or a pre-release, by the rules of SemVer 2.0 and PEP 440.
import { explain } from '@renovatebot/pep440';
import semver from 'semver';

/** `1.2.3`, `v1.2.3-rc.1`, `1.2.3.post1`: at least three numbers, so it names one version for ever. */
export function isFullVersion(text: string): boolean {
  return semver.valid(text) !== null || (explain(text)?.release.length ?? 0) >= 3;
}

/** Also of a version behind a component's name: `api/v1.0.0-rc1`, `app-2.0.0-beta.1`. */
export function isPreRelease(text: string): boolean {
  const version = /(?:^|[/@_-])(v?\d+(?:\.\d+)+.*)$/.exec(text)?.[1] ?? text;
  if (semver.valid(version) !== null) return semver.prerelease(version) !== null;
  const explained = explain(version);
  return explained !== null && (explained.is_prerelease || explained.is_devrelease);
}
