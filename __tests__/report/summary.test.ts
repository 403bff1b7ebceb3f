// The job summary: what a reader finds in it, that nothing from outside can break it, and that it keeps its budget.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { ActionError } from '../../src/domain/action-error.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { buildError, buildReport, built, builtOnly, failed, nothing, plan, planned, published, step } from './outcomes.ts';

describe('a published image', () => {
  const summary = renderSummary(published());

  test.each([
    ['the image and how long it took', /^## Published <code>ghcr\.io\/octo-org\/app<\/code>\n\n2 platforms in 12\.3 s\. Published: the tag v1\.2\.3 was pushed\.\n/],
    ['the pull command with the most telling tag', /```sh\ndocker pull ghcr\.io\/octo-org\/app:1\.2\.3\n```/],
    ['a new tag', /\| <code>ghcr\.io\/octo-org\/app:1\.2\.3<\/code> \| new \|  \|/],
    ['where a moved tag was before', /\| <code>ghcr\.io\/octo-org\/app:1\.2<\/code> \| moved \| <code>sha256:bbbbbbbbbbbb<\/code> \|/],
    ['a tag that stayed', /:latest<\/code> \| unchanged \|  \|/],
    ['the index digest', /Index digest <code>sha256:a{64}<\/code>/],
    ['each platform with size, time and cached steps', /\| <code>linux\/arm64<\/code> \| 3\.6 MB \| 1 min 15 s \| 1 of 2 \| <code>sha256:2{64}<\/code> \|/],
    ['a bar of the timeline for a stage', /```mermaid\ngantt\n(?:.*\n)*  build 8\.2 s :active, 2000-01-01 00:00:00\.900, 2000-01-01 00:00:09\.100\n/],
    ['a bar for a platform', /  section Builds\n  linux\/amd64 8\.0 s :active, 2000-01-01 00:00:01\.000, 2000-01-01 00:00:09\.000\n/],
    ['the steps, slowest first', /<summary>Steps, <code>linux\/amd64<\/code><\/summary>\n\n\| Step.*\n.*\n\| <code>&#91;build 3\/3&#93; RUN make<\/code> \| 7\.5 s \|\n.*cached \|/],
  ])('%s', (_, pattern) => {
  expect(summary).toMatch(pattern);
  });
});

describe('other ends', () => {
  test.each([
    ['built without publishing', builtOnly(), /^## Built, not published\n\nNot published: pull request 7 comes from a fork\. Built for 1 platform in 12\.3 s\.\n/],
    ['what call=check printed', builtOnly({ builds: [{ ...built('linux/amd64', '1'), built: true, metadata: {}, stdout: 'JSONArgsRecommended\n' }] }), /```\nJSONArgsRecommended\n```/],
    ['dry run', planned([['docker', 'buildx', 'build', '.']]), /^## Dry run\n(?:.*\n)*  docker buildx build \.\n/],
    ['nothing to do', nothing, /^## Nothing to do\n\nThe branch main was deleted\.\n$/],
    ['what failed', failed(), /^## Failed: The build for linux\/arm64 failed\.\n\n\*\*Why:\*\* RUN make ended with exit code 2:\n\n```\nmake: \*\*\* no rule\n/],
    ['what to do', failed(), /\*\*Fix:\*\* Correct the step\. \[BUILD_FAILED\]\(https:\/\/github\.com\/org\/ghcr-buildx-action\/blob\/main\/docs\/errors\/BUILD_FAILED\.md\)/],
    ['which build failed', failed(), /\| <code>linux\/arm64<\/code> \| failed \| 8\.0 s \|/],
    ['the bar of the failed platform', failed(), /  linux\/arm64 8\.0 s :crit, 2000/],
  ])('%s', (_, outcome, pattern) => {
    expect(renderSummary(outcome)).toMatch(pattern);
  });

  test('a second failed build is explained too, the first not twice', () => {
    const [amd64, arm64] = [buildError('linux/amd64'), buildError('linux/arm64')];
    const builds = [amd64, arm64].map((error, index) => ({ built: false as const, report: buildReport(index === 0 ? 'linux/amd64' : 'linux/arm64'), error }));
    const summary = renderSummary(failed({ error: amd64, builds }));
    expect(summary.split('<details>')[0]?.match(/The build for linux\/amd64 failed\./g)).toHaveLength(1);
    expect(summary).toContain('### The build for linux/arm64 failed.');
  });

  test('a failure before there is a plan', () => {
    const error = new ActionError({ code: 'INVALID_INPUT', what: 'One input is invalid.', why: 'platforms: "x"', fix: 'Correct it.' });
    expect(renderSummary({ how: 'failed', error, builds: [], startedAt: 0, endedAt: 1, spans: [], calls: [], warnings: [], retried: [] })).toMatch(/^## Failed: One input is invalid\./);
  });

  test('warnings of the run, the inputs, the rules and the Dockerfile, each once', () => {
    const warning = { rule: 'StageNameCasing', message: 'Stage name `A` should be lowercase', url: 'https://docs.docker.com/go/x/', file: 'Dockerfile', line: 3 };
    const base = plan();
    const summary = renderSummary(
      published({
        plan: { ...base, inputs: { ...base.inputs, warnings: ['from inputs'] }, metadata: { ...base.metadata, warnings: ['from rules'] } },
        builds: [built('linux/amd64', '1', { warnings: [warning] }), built('linux/arm64', '2', { warnings: [warning] })],
        warnings: ['from the run', 'from rules'],
      }),
    );
    expect(summary).toContain(
      '### Warnings\n\n- from the run\n- from rules\n- from inputs\n- <code>StageNameCasing</code> Stage name &#96;A&#96; should be lowercase (<code>Dockerfile:3</code>) [more](https://docs.docker.com/go/x/)\n\n',
    );
  });
});

/** Every tag and link of the rendered HTML, without what the text says: the summary's structure. */
function structure(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return (html.match(/<\/?[a-z][^>]*>/g) ?? []).join('');
}

function withText(outside: string): string {
  const steps = [step(outside, 1, false)];
  const base = published();
  return renderSummary({
    ...base,
    plan: plan({ decision: { act: 'publish', reason: `Reason ${outside}` }, notices: [outside] }),
    builds: [built('linux/amd64', '1', { steps, warnings: [{ rule: outside, message: outside, url: outside, file: outside }] })],
    spans: [{ name: outside, startedAt: 1000, endedAt: 2000 }],
    warnings: [outside],
  });
}

describe('text from outside', () => {
  const plain = structure(withText('harmless'));

  test.each([
    '<script>alert(1)</script>', '</details>', '`', '``` ```', '| a | b |', '[x](javascript:alert(1))', '![x](https://e.example/p.png)', '**bold**', '_it_', '~~no~~',
    '# heading', '- item', '1. item', '1) item', '> quote', '---', '===', '<!-- x', '&lt;b&gt;', '\\', 'a\n\n# b', 'a\r\n```\nb', '\u001b[31mred\u001b[0m', '\u202Ereversed',
    '$x^2$', ':tada:', 'https://evil.example/', '<https://evil.example>', '[^1]: note', '- [ ] task', '+ plus', '    indented', '\ttab', '%%{init: {}}%%', 'a : crit, 2000',
  ])('%j leaves the structure as it is', (outside) => {
    expect(structure(withText(outside))).toBe(plain);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: fc.constantFrom(...Array.from('`|<>[]()*_~#-+.!&\\\n\r\t $:/="\'1a ')), minLength: 1, maxLength: 30 })), (outside) => {
        expect(structure(withText(`a${outside}`))).toBe(plain);
      }),
      { numRuns: 150 },
    );
  });

  test('a gantt line holds one label and one colon before the times', () => {
    const lines = withText('section x: done, 1 ; # %% "q"').split('\n').filter((line) => /:active, 2000-/.test(line));
    expect(lines[0]).toBe('  Step section x done 1 q 1.0 s :active, 2000-01-01 00:00:00.000, 2000-01-01 00:00:01.000');
  });

  test('a log line with a fence can not end its block', () => {
    const error = new ActionError({ code: 'BUILD_FAILED', what: 'It failed.', why: 'Last lines:\n```\n# not a heading\n~~~\n````', fix: 'Correct it.' });
    expect(structure(renderSummary(failed({ error, builds: [] })))).toMatch(/^<h2><\/h2><p><strong><\/strong><\/p><pre><code><\/code><\/pre><p><strong><\/strong><a /);
  });
});

describe('the budget', () => {
  const size = (summary: string): number => new TextEncoder().encode(summary).length;

  test('details go first, what was published stays', () => {
    const steps = Array.from({ length: 20 }, (_, index) => step(`${'ü'.repeat(400)} ${index}`, index, false));
    const builds = Array.from({ length: 300 }, () => built('linux/amd64', '1', { steps }));
    const summary = renderSummary(published({ builds }));
    expect(size(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('docker pull ghcr.io/octo-org/app:1.2.3');
    expect(summary).toContain('Parts of this summary were left out');
  });

  test('lists and cells have an end', () => {
    const error = new ActionError({ code: 'INTERNAL', what: 'x'.repeat(5_000_000), why: `y\n${'z'.repeat(5_000_000)}`, fix: 'w' });
    expect(size(renderSummary(failed({ error, builds: [], warnings: Array.from({ length: 5000 }, (_, index) => `${index} ${'v'.repeat(1000)}`) })))).toBeLessThan(200_000);
  });
});

test('the node that built a platform has a column of its own, where the builder has several', () => {
  const builds = published().builds.map((build, at) => ({ ...build, report: { ...build.report, node: { name: `farm${at}`, emulated: at > 0 } } }));
  const summary = renderSummary(published({ builds }));
  expect(summary).toMatch(/\| Time \| Node \| Cached steps \|/);
  expect(summary).toMatch(/linux\/arm64.*\| [^|]*farm1[^|]* emulated \|/);
  expect(renderSummary(published())).not.toContain('Node');
});
