// The plan fitted to the builder that setup found.
import { describe, expect, test } from '@jest/globals';
import { settlePlan } from '../../src/plan/settle.ts';
import type { Session } from '../../src/domain/session.ts';
import { amd64, arm64, image, planWith } from '../fakes/plan.ts';

const node = { name: 'n0', endpoint: 'unix:///var/run/docker.sock', platforms: [amd64, arm64] };

function found(driver: string, options: { nodes?: number; containerdStore?: boolean } = {}): Pick<Session, 'builder' | 'tools'> {
  const { nodes = 1, containerdStore = true } = options;
  return {
    builder: { name: 'b', driver, own: true, nodes: Array.from({ length: nodes }, () => node) },
    tools: { docker: '28.0.4', buildx: '0.30.0', engine: { version: '28.0.4', containerdStore, architecture: 'amd64' } },
  };
}

const publishing = planWith({}, { destination: { to: 'digest', images: [image] }, strategy: 'single' });

describe('settlePlan', () => {
  test('leaves a plan for one node of its own builder as it is', () => {
    expect(settlePlan(publishing, found('docker-container'))).toEqual(publishing);
  });

  test('builds one platform a call on several nodes, and says why', () => {
    const settled = settlePlan(publishing, found('docker-container', { nodes: 2 }));
    expect(settled.strategy).toBe('per-platform');
    expect(settled.notices.at(-1)).toContain('2 nodes');
  });

  test('hands layouts over with the docker driver', () => {
    expect(settlePlan(publishing, found('docker'))).toMatchObject({ strategy: 'per-platform', destination: { to: 'layout', images: [image] } });
  });

  test('leaves the times of what the docker driver loads, and says so', () => {
    const loading = planWith({}, { destination: { to: 'load', tags: ['a:1'] }, rewriteTimestamp: true });
    expect(settlePlan(loading, found('docker-container'))).toEqual(loading);
    const settled = settlePlan(loading, found('docker'));
    expect(settled).not.toHaveProperty('rewriteTimestamp');
    expect(settled.notices.at(-1)).toContain('keeps the times of its files');
    const both = settlePlan({ ...publishing, rewriteTimestamp: true, destination: { to: 'digest', images: [image], alsoLoad: ['a:1'] } }, found('docker'));
    expect(both).toMatchObject({ rewriteTimestamp: true, notices: [expect.stringContaining('keeps the times of its files')] });
    expect(settlePlan({ ...publishing, rewriteTimestamp: true }, found('docker')).notices).toEqual([]);
  });

  test('refuses the docker driver without the containerd image store, but only to publish', () => {
    const old = found('docker', { containerdStore: false });
    expect(() => settlePlan(publishing, old)).toThrow(expect.objectContaining({ code: 'DRIVER_CANNOT_PUBLISH' }));
    expect(settlePlan(planWith({}, { destination: { to: 'nowhere' } }), old).destination).toEqual({ to: 'nowhere' });
  });
});
