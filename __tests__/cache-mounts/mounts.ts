// Mounts and Dockerfiles as the tests of cache-mounts/ use them.
import { findMounts } from '../../src/cache-mounts/find-mounts.ts';
import type { FoundMounts, KeptMount } from '../../src/cache-mounts/kept-mount.ts';
import type { MountNode } from '../../src/cache-mounts/node-choice.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { amd64, arm64, planWith } from '../fakes/plan.ts';

export const oneNode: readonly MountNode[] = [{ platforms: [amd64, arm64] }];

export const pip: KeptMount = { id: '/root/.cache/pip', target: '/root/.cache/pip', platforms: [amd64, arm64], route: amd64, runsOn: amd64, base: 'python:3.13' };

export function found(lines: readonly string[], plan: Plan = planWith(), nodes = oneNode, buildArgs: Readonly<Record<string, string>> = {}): FoundMounts {
  return findMounts(`${lines.join('\n')}\n`, plan, buildArgs, nodes);
}
