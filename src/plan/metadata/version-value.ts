// What type=semver and type=pep440 yield. A pre-release never yields a shorter tag than its full version, nor `latest`.
import * as pep440 from '@renovatebot/pep440';
import parse from 'semver/functions/parse.js';
import type { RuleContext } from './expressions.ts';
import { matchText, none, subjectOf, type RuleValue } from './rule-subject.ts';
import type { VersionRule } from './rule.ts';
import { renderTemplate, templateNames, type Template } from './template.ts';

/** A version's names for the pattern; `stable`: it may have short tags and bring latest. */
type Version = { readonly text: string; readonly values: Readonly<Record<string, string>>; readonly stable: boolean };

export function planVersionValue(rule: VersionRule, context: RuleContext): RuleValue {
  const subject = subjectOf(rule, context);
  if (subject === undefined) return none();
  const { text, before = '', warnings } = cutMatch(rule, subject);
  if (text === undefined) return none(...warnings);
  const version = rule.type === 'semver' ? readSemver(text) : readPep440(text);
  if (version === undefined) {
    const standard = rule.type === 'semver' ? 'a version by SemVer (semver.org)' : 'a version by PEP 440';
    return none(...warnings, `${text} is not ${standard}: type=${rule.type} yields no tag.`);
  }
  const pattern: Template = version.stable || isRaw(rule.pattern) ? rule.pattern : [{ part: 'value', name: 'version' }];
  const value = renderTemplate(pattern, { values: version.values, times: context.expressions.times });
  const parts = new Set(templateNames(pattern).filter((name) => ['major', 'minor', 'patch'].includes(name))).size;
  const full = parts === 3 || templateNames(pattern).some((name) => name === 'version' || name === 'raw');
  const own = { version: version.text, scheme: rule.type, gitPrefix: `${before}${/^[\sv=]*/i.exec(text)?.[0] ?? ''}` };
  return { value, latest: version.stable, kind: full ? 'immutable' : 'moving', fixed: full, parts, version: own, warnings };
}

/** What the rule's `match` leaves of the Git tag: its first group, or the whole match where it has none. `before`: what precedes it. */
function cutMatch(rule: VersionRule, subject: string): { readonly text?: string; readonly before?: string; readonly warnings: readonly string[] } {
  const match = rule.match === undefined ? undefined : matchText(subject, rule.match);
  const warnings = match === null ? [`${rule.match?.source ?? ''} does not match ${subject}: the whole of it is read as the version.`] : [];
  const cut = match === undefined || match === null ? subject : match.length === 1 ? match[0] : match[1];
  if (cut === undefined) return { warnings: [`${rule.match?.source ?? ''} yields no group 1 for ${subject}.`] };
  return { text: cut.replaceAll('/', '-'), before: subject.slice(0, Math.max(subject.indexOf(cut), 0)), warnings };
}

function readSemver(text: string): Version | undefined {
  const version = parse(text);
  if (version === null) return undefined;
  const values = {
    raw: version.raw,
    version: version.version,
    major: String(version.major),
    minor: String(version.minor),
    patch: String(version.patch),
    prerelease: version.prerelease.join(','),
    build: version.build.join(','),
  };
  return { text: version.version, values, stable: version.prerelease.length === 0 };
}

function readPep440(text: string): Version | undefined {
  const version = pep440.explain(text);
  if (version === null) return undefined;
  const [major = 0, minor = 0, patch = 0] = version.release;
  const values = { raw: text, version: pep440.clean(text) ?? text, major: String(major), minor: String(minor), patch: String(patch) };
  return { text: version.public, values, stable: !version.is_prerelease && !version.is_postrelease && !version.is_devrelease };
}

function isRaw(pattern: Template): boolean {
  const [only, ...more] = pattern;
  return more.length === 0 && only?.part === 'value' && only.name === 'raw';
}
