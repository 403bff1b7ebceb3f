// All ports as fakes; a test gives those that it looks at.
import { fakeActionsCache, type FakeActionsCache } from './actions-cache.ts';
import { fakeArtifacts, type FakeArtifacts } from './artifacts.ts';
import { fixedClock, type FixedClock } from './clock.ts';
import { memoryFiles, type MemoryFiles } from './files.ts';
import { fakeGitHub, type FakeGitHub } from './github.ts';
import { fakeMachine, type FakeMachine } from './machine.ts';
import { scriptedProcesses, type ScriptedProcesses } from './processes.ts';
import { memoryRegistry, type MemoryRegistry } from './registry.ts';
import { retryAtOnce } from './retry.ts';
import { recordingRunner, type RecordingRunner } from './runner.ts';
import type { Registry } from '../../src/world/ports/registry.ts';
import type { Retry } from '../../src/world/ports/retry.ts';
import type { World } from '../../src/world/ports/world.ts';

export type FakeParts = {
  readonly processes: ScriptedProcesses;
  readonly files: MemoryFiles;
  readonly clock: FixedClock;
  /** Of which nothing is known unless given. */
  readonly machine: FakeMachine;
  readonly runner: RecordingRunner;
  readonly github: FakeGitHub;
  readonly actionsCache: FakeActionsCache;
  readonly artifacts: FakeArtifacts;
  /** Every registry host is this one memory. */
  readonly registry: MemoryRegistry;
  /** What everybody sees without a login; `registry` unless given. */
  readonly anonymous: Registry;
  /** Tries once unless given: retryAtOnce(3). */
  readonly retry: Retry;
};

export type FakeWorld = World & FakeParts;

export function fakeWorld(parts: Partial<FakeParts> = {}): FakeWorld {
  const registry = parts.registry ?? memoryRegistry();
  const anonymous = parts.anonymous ?? registry;
  return {
    processes: parts.processes ?? scriptedProcesses(),
    files: parts.files ?? memoryFiles(),
    clock: parts.clock ?? fixedClock(),
    machine: parts.machine ?? fakeMachine(),
    runner: parts.runner ?? recordingRunner(),
    github: parts.github ?? fakeGitHub(),
    actionsCache: parts.actionsCache ?? fakeActionsCache({ absent: true }),
    artifacts: parts.artifacts ?? fakeArtifacts({ absent: true }),
    registry,
    anonymous,
    retry: parts.retry ?? retryAtOnce(),
    registryFor: () => Promise.resolve(registry),
    anonymousRegistryFor: () => Promise.resolve(anonymous),
  };
}
