// A promotion is ordered by the image that is promoted, not by the commit of whoever dispatches it.
import { expect, test } from '@jest/globals';
import { parseTagName } from '../../src/domain/tag-name.ts';
import { parseDigest } from '../../src/domain/digest.ts';
import type { PlannedTag } from '../../src/domain/metadata.ts';
import { asPromoted } from '../../src/publish/promotion.ts';
import { amd64, image, must, planWith } from '../fakes/plan.ts';

const digest = must(parseDigest(`sha256:${'a'.repeat(64)}`));
const moving = (name: string): PlannedTag => ({ image, tag: must(parseTagName(name)), kind: 'moving', order: { by: 'revision', branch: 'main' } });
const plan = planWith({}, { metadata: { ...planWith().metadata, tags: ['latest', '1', '1.2', 'latest-alpine', 'stable'].map(moving) } });
const platforms = [{ platform: amd64, digest, size: 1 }];

test('platforms, commit and time are those of the image', () => {
  const promoted = asPromoted(plan, { digest, revision: 'b'.repeat(40), created: '2026-01-01T00:00:00Z', version: 'main', platforms });
  expect(promoted.platforms).toEqual([amd64]);
  expect(promoted.trigger.revision).toBe('b'.repeat(40));
  expect(promoted.metadata.labels).toEqual({ 'org.opencontainers.image.created': '2026-01-01T00:00:00Z' });
  expect(promoted.metadata.tags.map(({ order }) => order?.by)).toEqual(['revision', 'revision', 'revision', 'revision', 'revision']);
});

test('a release competes by version under the names that are made of versions', () => {
  const { tags } = asPromoted(plan, { digest, version: '1.2.3', platforms }).metadata;
  expect(tags.map(({ order }) => (order?.by === 'version' ? [order.version, order.parts, order.suffix] : order?.by))).toEqual([
    ['1.2.3', 0, ''],
    ['1.2.3', 1, ''],
    ['1.2.3', 2, ''],
    ['1.2.3', 0, '-alpine'],
    'revision',
  ]);
});
