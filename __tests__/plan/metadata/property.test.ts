// Whatever the event and the rules are: no crash, valid tags only, the order of publishing, and the same answer every time.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tagRefText } from '../../../src/domain/image-ref.ts';
import type { Trigger } from '../../../src/domain/trigger.ts';
import { metadataNeeds, metadataOutputs, planMetadata } from '../../../src/plan/metadata/metadata.ts';
import { branch, events, facts, inputs, libraries, tag } from './events.ts';

const refName = fc.oneof(
  fc.constantFrom('main', 'v1.2.3', '1.2.3-rc.1', 'feat/ä b', '.hidden', '-x', 'a'.repeat(200), '{{sha}}', 'api/v1.0.0', '1.0.dev1', '@scope/x'),
  fc.string({ minLength: 1 }),
  fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((numbers) => `v${numbers.join('.')}`),
);

const anyEvent: fc.Arbitrary<Trigger> = fc.oneof(refName.map(branch), refName.map(tag), fc.constantFrom(...Object.values(events)));

const template = fc.oneof(
  fc.constantFrom('', 'x', '-', '{{branch}}', '{{tag}}-', '{{sha}}', "{{date 'YYYYMMDD'}}", "{{commit_date 'LLLL z' tz='Asia/Tokyo'}}", '{{#if tag}}t{{/if}}', '{{base_ref}}'),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[{}\\",#]/g, '')),
);

const rule = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('type=schedule', 'type=edge', 'type=sha', 'type=sha,format=long', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'),
      fc.tuple(fc.constantFrom('semver', 'pep440'), fc.constantFrom('{{version}}', '{{raw}}', '{{major}}', '{{major}}.{{minor}}', 'v{{patch}}')).map(([type, pattern]) => `type=${type},pattern=${pattern}`),
      fc.tuple(fc.constantFrom('.*', '(\\d)(\\d)?', 'v', '/[a-z]+/gi'), fc.nat(2)).map(([pattern, group]) => `type=match,pattern=${pattern},group=${group}`),
      template.map((value) => `type=raw,value=${value}`),
    ),
    fc.option(template.map((prefix) => `,prefix=${prefix}`), { nil: '' }),
    fc.option(template.map((suffix) => `,suffix=${suffix}`), { nil: '' }),
    fc.option(fc.nat(2000).map((priority) => `,priority=${priority}`), { nil: '' }),
    fc.constantFrom('', ',enable=true', ',enable={{is_default_branch}}', ',enable=false'),
  )
  .map((parts) => parts.join(''));

const flavor = fc.constantFrom([], ['latest=true'], ['latest=false'], ['prefix={{branch}}-,onlatest=true'], ['suffix=-alpine,onlatest=true', 'latest=true']);

describe('random events and rules', () => {
  test('valid tags only, immutable before moving, nothing twice, the same again', () => {
    fc.assert(
      fc.property(anyEvent, fc.array(rule, { maxLength: 6 }), flavor, (event, tags, lines) => {
        const given = inputs({ tags, flavor: lines, images: ['ghcr.io/o/r', 'user/app'] });
        const plan = planMetadata(given, event, facts, libraries);
        expect(plan).toMatchObject({ ok: true });
        if (!plan.ok) return;
        const { metadata } = plan;
        for (const name of metadata.tagNames) expect(name).toMatch(/^\w[\w.-]{0,127}$/);
        const refs = metadata.tags.map(tagRefText);
        expect(new Set(refs).size).toBe(refs.length);
        expect(refs).toHaveLength(metadata.tagNames.length * 2);
        const kinds = metadata.tags.map(({ kind }) => kind);
        expect(kinds.lastIndexOf('immutable')).toBeLessThan(kinds.includes('moving') ? kinds.indexOf('moving') : kinds.length);
        const places = metadata.tags.map((one) => one.tag);
        if (places.includes('latest' as (typeof places)[number])) expect(places.at(-1)).toMatch(/latest/);
        expect(metadata.version).toBe(metadata.tagNames[0] ?? '');
        expect(planMetadata(given, event, facts, libraries)).toEqual(plan);
        expect(JSON.parse(metadataOutputs(metadata, given).json)).toMatchObject({ 'tag-names': metadata.tagNames });
        const again = planMetadata(inputs({ tags: metadata.tagNames.map((name) => `type=raw,value=${name}`), flavor: ['latest=false'] }), event, facts, libraries);
        if (metadata.tagNames.length > 0) expect(again.ok && again.metadata.tagNames).toEqual(metadata.tagNames);
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all is a plan or problems', () => {
    const lines = fc.array(fc.oneof(fc.string(), rule, fc.string().map((text) => `type=raw,value=${text}`)), { maxLength: 4 });
    fc.assert(
      fc.property(anyEvent, lines, lines, lines, (event, tags, other, images) => {
        const given = inputs({ tags, flavor: other, images, labels: other, annotations: other });
        const plan = planMetadata(given, event, facts, libraries);
        if (plan.ok) for (const name of plan.metadata.tagNames) expect(name).toMatch(/^\w[\w.-]{0,127}$/);
        else expect(plan.problems.length).toBeGreaterThan(0);
        expect(metadataNeeds(given, event, libraries).size).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });
});
