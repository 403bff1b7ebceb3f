// Inputs and repository -> the values of --attest.
import { describe, expect, test } from '@jest/globals';
import { planAttestations } from '../../src/build/attestations.ts';
import type { BuildTarget } from '../../src/domain/build.ts';
import type { BuildInputs } from '../../src/domain/inputs.ts';
import { image, trigger } from '../fakes/plan.ts';

const id = 'builder-id=https://github.com/Octo-Org/App/actions/runs/4711/attempts/2';
const digest: BuildTarget = { to: 'digest', images: [image] };

type Case = { readonly inputs?: Partial<BuildInputs>; readonly isPrivate?: boolean; readonly destination?: BuildTarget; readonly environment?: Record<string, string> };

function attestations({ inputs = {}, isPrivate, destination = digest, environment = {} }: Case): readonly string[] {
  const repository = isPrivate === undefined ? {} : { isPrivate };
  return planAttestations({ attests: [], ...inputs }, { destination, environment, trigger: { ...trigger, repository } });
}

describe('provenance by default', () => {
  test.each<[string, Case, readonly string[]]>([
    ['public', { isPrivate: false }, [`type=provenance,mode=max,${id}`]],
    ['private', { isPrivate: true }, [`type=provenance,mode=min,inline-only=true,${id}`]],
    ['unknown counts as private', {}, [`type=provenance,mode=min,inline-only=true,${id}`]],
    ['switched off for all', { isPrivate: false, environment: { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' } }, []],
    ['not switched off by a false', { isPrivate: false, environment: { BUILDX_NO_DEFAULT_ATTESTATIONS: 'false' } }, [`type=provenance,mode=max,${id}`]],
  ])('%s', (_, facts, expected) => {
    expect(attestations(facts)).toEqual(expected);
  });
});

describe('given', () => {
  test.each<[Partial<BuildInputs>, readonly string[]]>([
    [{ provenance: 'false' }, ['type=provenance,disabled=true']],
    [{ provenance: 'true' }, [`type=provenance,${id}`]],
    [{ provenance: 'mode=min' }, [`type=provenance,mode=min,${id}`]],
    [{ provenance: 'mode=max,builder-id=https://mine' }, ['type=provenance,mode=max,builder-id=https://mine']],
    [{ provenance: 'false', sbom: 'true' }, ['type=provenance,disabled=true', 'type=sbom']],
    [{ provenance: 'false', sbom: 'generator=image' }, ['type=provenance,disabled=true', 'type=sbom,generator=image']],
    [{ attests: ['type=sbom', 'type=provenance,mode=min'] }, [`type=provenance,mode=min,${id}`, 'type=sbom']],
    [{ attests: ['type=provenance,disabled=true'] }, ['type=provenance,disabled=true']],
    [{ provenance: 'mode=max', sbom: 'false', attests: ['type=provenance,mode=min', 'type=sbom'] }, [`type=provenance,mode=max,${id}`, 'type=sbom,disabled=true']],
  ])('%j', (inputs, expected) => {
    expect(attestations({ inputs })).toEqual(expected);
  });
});

test.each<BuildTarget>([{ to: 'load', tags: [] }, { to: 'nowhere' }, { to: 'call', call: 'check' }, { to: 'outputs', outputs: ['type=docker,dest=a.tar'], tags: [] }])(
  'none for %j',
  (destination) => {
    expect(attestations({ destination, inputs: { provenance: 'mode=max', sbom: 'true' } })).toEqual([]);
  },
);

test.each<BuildTarget>([{ to: 'layout', images: [image] }, { to: 'outputs', outputs: ['type=oci,dest=a.tar'], tags: [] }])('some for %j', (destination) => {
  expect(attestations({ destination })).toHaveLength(1);
});
