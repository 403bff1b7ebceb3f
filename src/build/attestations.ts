// Which attestations a build is asked for: the defaults of build-push-action, so that its users get what they had.
// It never adds one where no image is pushed by us: loading and checking can't carry them.
import type { BuildTarget } from '../domain/build.ts';
import type { BuildInputs } from '../domain/inputs.ts';
import type { Trigger } from '../domain/trigger.ts';
import { csvAttribute } from './csv-record.ts';

export type AttestationFacts = {
  readonly destination: BuildTarget;
  readonly trigger: Trigger;
  /** For BUILDX_NO_DEFAULT_ATTESTATIONS (docs.docker.com/build/building/variables). */
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Values for `--attest`, provenance first. `provenance` and `sbom` win over lines of `attests` of the same type.
 * Without any: mode=max for a public repository, mode=min inside the index for a private one (mode=max holds build
 * arguments). A repository of unknown visibility counts as private.
 */
export function planAttestations(
  inputs: Pick<BuildInputs, 'attests' | 'provenance' | 'sbom'>,
  { destination, trigger, environment }: AttestationFacts,
): readonly string[] {
  if (!carriesAttestations(destination)) return [];
  const others = inputs.attests.filter((line) => !isOverridden(line, inputs));
  const given = inputs.provenance ?? others.find((line) => typeOf(line) === 'provenance');
  const builder = builderId(trigger);
  const provenance =
    given !== undefined
      ? withBuilderId(attestation('provenance', given), builder)
      : isTrue(environment['BUILDX_NO_DEFAULT_ATTESTATIONS'])
        ? undefined
        : `type=provenance,${trigger.repository.isPrivate === false ? 'mode=max' : 'mode=min,inline-only=true'},builder-id=${builder}`;
  return [
    ...(provenance === undefined ? [] : [provenance]),
    ...(inputs.sbom === undefined ? [] : [attestation('sbom', inputs.sbom)]),
    ...others.filter((line) => typeOf(line) !== 'provenance'),
  ];
}

function carriesAttestations(destination: BuildTarget): boolean {
  switch (destination.to) {
    case 'digest':
    case 'layout':
      return true;
    case 'outputs':
      return !destination.outputs.some((output) => csvAttribute(output, 'type') === 'docker');
    case 'load':
    case 'call':
    case 'nowhere':
      return false;
  }
}

function isOverridden(line: string, inputs: Pick<BuildInputs, 'provenance' | 'sbom'>): boolean {
  const type = typeOf(line);
  return (type === 'provenance' && inputs.provenance !== undefined) || (type === 'sbom' && inputs.sbom !== undefined);
}

function typeOf(line: string): string | undefined {
  return csvAttribute(line, 'type');
}

/** `true`, `false` or attributes, as `--provenance` and `--sbom` take them. */
function attestation(type: 'provenance' | 'sbom', given: string): string {
  if (typeOf(given) === type) return given;
  if (/^(?:0|f|false)$/i.test(given)) return `type=${type},disabled=true`;
  return isTrue(given) ? `type=${type}` : `type=${type},${given}`;
}

function withBuilderId(line: string, builder: string): string {
  const disabled = isTrue(csvAttribute(line, 'disabled'));
  return disabled || csvAttribute(line, 'builder-id') !== undefined ? line : `${line},builder-id=${builder}`;
}

/** The run's address, as build-push-action writes it. */
function builderId({ run }: Trigger): string {
  return `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
}

function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(?:1|t|true)$/i.test(text);
}
