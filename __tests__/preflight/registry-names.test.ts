// Names that registries refuse, and those that only may be refused.
import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import { checkNames } from '../../src/preflight/registry-names.ts';
import { checkSourceLabel } from '../../src/preflight/source-label.ts';
import { imageName } from '../fakes/image.ts';
import { planWith } from '../fakes/plan.ts';

function planFor(...images: readonly string[]): ReturnType<typeof planWith> {
  const plan = planWith();
  return { ...plan, metadata: { ...plan.metadata, images: images.map(imageName) } };
}

function refusalOf(...images: readonly string[]): ActionError | undefined {
  try {
    checkNames(planFor(...images));
    return undefined;
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
}

describe('refused before anything is asked', () => {
  test.each([
    ['ghcr.io/app', 'ghcr.io/OWNER/NAME'],
    ['docker.io/library/app', 'official images'],
    ['app', 'official images'],
    ['docker.io/app', 'docker.io/NAMESPACE/NAME'],
    ['docker.io/octo/tools/app', 'docker.io/NAMESPACE/NAME'],
    [`docker.io/${'o'.repeat(31)}/app`, '30 characters'],
    [`ghcr.io/${'o'.repeat(40)}/app`, '39 characters'],
    [`localhost:5000/${'a'.repeat(241)}`, '256 characters'],
    ['europe-docker.pkg.dev/project/app', 'LOCATION-docker.pkg.dev/PROJECT/REPOSITORY/NAME'],
    ['gcr.io/app', 'gcr.io/PROJECT/NAME'],
    ['quay.io/app', 'quay.io/NAMESPACE/NAME'],
    ['registry.gitlab.com/app', 'GROUP/PROJECT'],
  ])('%s', (image, said) => {
    const refusal = refusalOf(image);
    expect(refusal?.code).toBe('NAME_REFUSED');
    expect(refusal?.why).toContain(said);
  });

  test('all problems of all images are named at once', () => {
    expect(refusalOf('ghcr.io/octo-org/app', 'ghcr.io/app', 'app')?.why.split('\n')).toHaveLength(2);
    expect(refusalOf('ghcr.io/app', 'ghcr.io/app')?.why.split('\n')).toHaveLength(1);
  });
});

test.each([
  'ghcr.io/octo-org/app', 'ghcr.io/octo-org/app/cache', 'docker.io/octo/app', 'localhost:5000/app', `localhost:5000/${'a'.repeat(240)}`,
  'registry.example/app', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/app', 'quay.io/octo/app', 'eu.gcr.io/project/app', 'docker.io/ai/app',
])('%s is taken', (image) => {
  expect(refusalOf(image)).toBeUndefined();
});

describe('only a warning', () => {
  test('an owner on GitHub that is not the repository\'s', () => {
    expect(checkNames(planFor('ghcr.io/other/app'))).toEqual([expect.stringContaining('ghcr.io/other/app is not below octo-org')]);
    expect(checkNames(planFor('ghcr.io/octo-org/app', 'docker.io/other/app'))).toEqual([]);
  });

  test('the registry of a GitHub Enterprise Server counts as GitHub\'s', () => {
    const plan = planFor('containers.ghe.example/other/app');
    const trigger = { ...plan.trigger, run: { ...plan.trigger.run, serverUrl: 'https://ghe.example' } };
    expect(checkNames({ ...plan, trigger })).toHaveLength(1);
    expect(checkNames(plan)).toEqual([]);
  });

  test.each([
    [{}, 1],
    [{ 'org.opencontainers.image.source': '' }, 1],
    [{ 'org.opencontainers.image.source': 'https://github.com/Octo-Org/App' }, 0],
  ])('labels %j give %d warnings of a package that can\'t be linked', (labels, count) => {
    const plan = planFor('ghcr.io/octo-org/app');
    expect(checkSourceLabel({ ...plan, metadata: { ...plan.metadata, labels } })).toHaveLength(count);
  });

  test('another registry links nothing', () => {
    expect(checkSourceLabel(planFor('docker.io/octo/app'))).toEqual([]);
  });
});
