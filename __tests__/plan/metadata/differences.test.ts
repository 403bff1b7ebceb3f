// Where ours differs from metadata-action on purpose: every row of docs/tags.md has one here. `theirs` is what it gives.
import { describe, expect, test } from '@jest/globals';
import { events, planned, problems, sha, tag, type EventName } from './events.ts';

const long = 'x'.repeat(129);

type Row = { readonly on: EventName; readonly tags: readonly string[]; readonly flavor?: readonly string[]; readonly theirs: string; readonly ours: readonly string[] };

const rows: readonly Row[] = [
  { on: 'v1.2.3-rc.1', tags: ['type=ref,event=tag'], theirs: 'v1.2.3-rc.1 latest', ours: ['v1.2.3-rc.1'] },
  { on: 'v1.2.3-rc.1', tags: ['type=match,pattern=.*'], theirs: 'v1.2.3-rc.1 latest', ours: ['v1.2.3-rc.1'] },
  { on: '1.2.3rc2', tags: ['type=ref,event=tag'], theirs: '1.2.3rc2 latest', ours: ['1.2.3rc2'] },
  { on: 'v1.2.3', tags: ['type=semver,pattern={{version}}', 'latest'], theirs: '1.2.3 latest latest', ours: ['1.2.3', 'latest'] },
  { on: 'v1.2.3', tags: ['type=sha,prefix={{branch}}-'], theirs: '-0123456', ours: ['0123456'] },
  { on: 'v1.2.3', tags: ['type=raw,value={{branch}}-latest'], theirs: '-latest', ours: [] },
  { on: 'main', tags: ['type=raw,value=,suffix=-alpine'], theirs: '-alpine', ours: [] },
  { on: 'main', tags: ['type=raw,value=...'], theirs: '...', ours: [] },
  { on: 'main', tags: [`type=raw,value=${long}`], theirs: long, ours: [`${'x'.repeat(115)}-0ec9eb33e745`] },
  { on: 'create', tags: ['type=raw,value=latest,enable={{is_default_branch}}'], theirs: 'latest', ours: [] },
  { on: 'branch', tags: ['a'], flavor: ['latest=true', 'prefix={{branch}}-,onlatest=true'], theirs: 'feat-a-a -branch--latest', ours: ['feat-a-a', 'feat-a-latest'] },
  { on: 'branch', tags: ['type=raw,value={{#if is_default_branch}}a{{else}}b{{/if}}'], theirs: 'a', ours: ['b'] },
  { on: 'v1.2.3', tags: ['type=semver,pattern={{version}},match=\\d.\\d.\\d'], theirs: 'fails', ours: ['1.2.3', 'latest'] },
  { on: 'v1.2.3', tags: ['type=semver,pattern={{version}},match=(x)?\\d'], theirs: 'fails', ours: [] },
  { on: 'main', tags: ['a'], flavor: ['prefix=x=y'], theirs: 'xa', ours: ['x-ya'] },
  { on: 'main', tags: ['type=match,"pattern=v(\\d{1,2})",value=v12,group=1'], theirs: 'fails', ours: ['12', 'latest'] },
];

describe('other tags than metadata-action, on purpose', () => {
  test.each(rows)('$on $tags: theirs $theirs', ({ on, tags, flavor = [], ours }) => {
    expect(planned({ tags, flavor }, events[on]).tagNames).toEqual(ours);
  });

  test('an expression is put in as it is, not escaped for HTML', () => {
    const event = { ...events.branch, run: { ...events.branch.run, ref: "refs/heads/a&b'c" } };
    const { tagNames, labels } = planned({ tags: ['type=raw,value={{branch}}'], labels: ['branch={{branch}}'] }, event);
    expect(tagNames).toEqual(['a-b-c']);
    expect(labels['branch']).toBe("a&b'c");
  });

  test.each(['v1.2.3', '1.2.3', 'release-1.2', '2026.01.15', 'sometag', 'api/v2.0.0', '1.2.3.post1', '1.2.3.4'])('a tag %s brings latest', (name) => {
    expect(planned({ tags: ['type=ref,event=tag'] }, tag(name)).tagNames).toContain('latest');
  });

  test.each(['v1.2.3-beta', '1.2.3b1', 'api/v1.0.0-rc1', 'app-2.0.0-alpha.1', '1.0.dev4', '1.2.3.4-rc1', '20260110-RC2', 'app@1.0.0-next.1'])(
    'the pre-release %s does not bring latest',
    (name) => {
      expect(planned({ tags: ['type=ref,event=tag'] }, tag(name)).tagNames).not.toContain('latest');
      expect(planned({ tags: ['type=ref,event=tag'], flavor: ['latest=true'] }, tag(name)).tagNames).toContain('latest');
    },
  );

  test('a corrected tag is told of', () => {
    expect(planned({ tags: ['type=sha,prefix=-'] }, events.main).warnings).toEqual(['The tag -0123456 is not valid: 0123456 is used instead.']);
  });

  test('long tags that differ at the end stay different', () => {
    const { tagNames } = planned({ tags: [`${long}a`, `${long}b`] }, events.main);
    expect(new Set(tagNames).size).toBe(2);
    expect(tagNames.every((name) => name.length === 128)).toBe(true);
  });
});

describe('problems, all at once', () => {
  test.each([
    ['type=Semver,pattern={{version}}', 'did you mean semver?'],
    ['type=smever', 'did you mean semver?'],
    ['type=', 'type=schedule|semver'],
    ['type=semver', 'the attribute pattern='],
    ['type=match', 'the attribute pattern='],
    ['type=match,pattern=(', 'a regular expression as pattern'],
    ['type=semver,pattern={{version}},match=(', 'a regular expression as match'],
    ['type=match,pattern=x,group=a', 'the number of a group'],
    ['type=ref', 'the attribute event='],
    ['type=ref,event=branches', 'did you mean branch?'],
    ['type=raw', 'the attribute value='],
    ['type=sha,format=full', 'format=short|long'],
    ['type=sha,prefx=a', 'did you mean prefix?'],
    ['type=sha,foo=bar', 'no attribute foo'],
    ['type=sha,long', 'key=value instead of long'],
    ['foo,bar', 'value only once'],
    ['type=sha,priority=high', 'a number as priority'],
    ['a,enable=yes', 'it comes to "yes"'],
    ['type=raw,value=a,enable=', 'it comes to ""'],
    ['type=raw,value="x"', 'quotation marks'],
    ['type=raw,value={{brunch}}', 'did you mean {{branch}}?'],
    ['type=raw,value={{branch', 'a Handlebars template'],
    ['type=raw,value={{> partial}}', 'without partials'],
    ['type=raw,value={{#each tag}}a{{/each}}', 'no block but'],
    ['type=raw,value={{branch.length}}', 'one of {{branch}}'],
    ['type=raw,value={{branch tag}}', '{{branch}} without arguments'],
    ['type=raw,value={{date}}', 'one format in quotes'],
    ["type=raw,value={{date 'YYYY' zone='UTC'}}", 'at most tz'],
    ["type=raw,value={{date 'YYYY' tz='Mars/Base'}}", 'a time zone of the IANA database'],
    ['type=semver,pattern={{version}}-{{sha}}', 'one of {{raw}}'],
    ['type=schedule,pattern={{branch}}', 'one of {{date}}'],
  ])('tags: %s', (line, expected) => {
    const found = problems({ tags: [line] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test.each(['bare', 'foo=bar', 'latest=yes', 'prefix=a,onlatest=maybe', 'onlatest=true', 'prefix={{foo}}'])('flavor: %s', (line) => {
    expect(problems({ flavor: [line] })).toHaveLength(1);
  });

  test('of several inputs and several in a line', () => {
    const found = problems({ tags: ['type=sha,foo=1,bar=2', 'type=nope'], flavor: ['x'], images: ['bad image'], labels: ['a'], annotations: ['{{x}}=1'] });
    expect(found.map((problem) => problem.split(':')[0])).toEqual(['images', 'tags', 'tags', 'tags', 'flavor', 'labels', 'annotations']);
  });

  test('a rule that is switched off is still read, and not counted', () => {
    expect(problems({ tags: ['type=sha,enable=false,foo=1'] })).toHaveLength(1);
    expect(planned({ tags: ['type=sha,enable=false'] }, events.main).tags).toEqual([]);
  });
});

describe('what others choose is never a template', () => {
  test.each(['{{sha}}', "{{date 'YYYY'}}", '{{constructor}}', '{{#if tag}}'])('a branch named %s', (name) => {
    const event = { ...events.branch, run: { ...events.branch.run, ref: `refs/heads/${name}` } };
    const { labels, tagNames } = planned({ tags: ['type=raw,value=x-{{branch}}'], labels: ['branch={{branch}}'] }, event);
    expect(labels['branch']).toBe(name);
    expect(tagNames.join()).not.toContain(sha.slice(0, 7));
  });
});
