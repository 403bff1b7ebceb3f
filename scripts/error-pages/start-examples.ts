// Examples of what fails before anything is built: inputs, event, plan, GitHub's API, the tools of the runner.
import type { ErrorCode } from '../../src/domain/action-error.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { invalidInputs } from '../../src/inputs/invalid-inputs.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { settlePlan } from '../../src/plan/settle.ts';
import { bootBuilder } from '../../src/setup/builder.stage.ts';
import { ensureEmulators } from '../../src/setup/emulation.stage.ts';
import { logIn } from '../../src/setup/login.stage.ts';
import { probe } from '../../src/setup/probe.stage.ts';
import { beginSetup } from '../../src/setup/begin.stage.ts';
import { setUp } from '../../src/setup/setup.stage.ts';
import { requireTools } from '../../src/setup/tool-versions.ts';
import { decodeEvent } from '../../src/trigger/event.ts';
import { Secret } from '../../src/domain/secret.ts';
import { apiFailure } from '../../src/world/adapters/github/api-failure.ts';
import { image, planWith, trigger } from '../../__tests__/fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../../__tests__/fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../../__tests__/fakes/world.ts';
import { otherCommit } from './octo-org.ts';
import { thrownBy, type Example } from './thrown.ts';

const tools = { docker: '28.5.2', buildx: '0.36.1', context: 'default', engine: { version: '28.5.2', containerdStore: false, architecture: 'amd64' } };
const config = { folder: '/run', dockerFolder: '/run/docker', content: {}, environment: { DOCKER_CONFIG: '/run/docker', BUILDX_CONFIG: '/run/buildx' } };
const { signal } = new AbortController();

function whereDocker(answer: Answer): FakeWorld {
  return fakeWorld({ processes: scriptedProcesses([{ when: 'docker', answer }]) });
}

/** The client is there, with its plugin; no engine is. */
const noEngine = JSON.stringify({ ClientInfo: { Version: '28.5.2', Context: 'default', Plugins: [{ Name: 'buildx', Version: 'v0.36.1' }] } });

const onBranch = { ...trigger, run: { ...trigger.run, ref: 'refs/heads/main' }, event: { kind: 'branch-push', branch: 'main', forced: false } } as const;

export const startExamples = {
  INVALID_INPUT: () => {
    const read = readInputs({ inputs: { platforms: 'linux/amd64, linux-arm64', 'idle-timeout': 'ten minutes', 'max-paralel': '2' }, environment: {} }, trigger, {});
    return invalidInputs(read.ok ? [] : read.problems);
  },
  NO_TAGS: () => {
    const plan = planWith();
    const inputs = { ...plan.inputs, metadata: { ...plan.inputs.metadata, tags: ['type=semver,pattern={{version}}'] } };
    return thrownBy(() => makePlan({ ...plan, inputs, trigger: onBranch, decision: { act: 'publish', reason: '' }, environment: {} }));
  },
  UNSUPPORTED_EVENT: () => thrownBy(() => decodeEvent({}, { ...trigger.run, event: 'issues' })),
  DOCKER_MISSING: () => thrownBy(() => probe(whereDocker({ end: 'not-found' }), { RUNNER_OS: 'Linux' })),
  BUILDX_MISSING: () => thrownBy(() => requireTools({ docker: '28.5.2', context: 'default' })),
  BUILDX_TOO_OLD: () => thrownBy(() => requireTools({ docker: '24.0.7', buildx: '0.11.2', context: 'default' })),
  ENGINE_UNREACHABLE: () => {
    const given = { inputs: {}, environment: {}, payload: {} };
    return thrownBy(() => setUp(planWith(), beginSetup(planWith(), given, whereDocker({ stdout: noEngine, code: 1 }), signal), given, signal));
  },
  UNSUPPORTED_RUNNER: () => thrownBy(() => probe(whereDocker({ end: 'not-found' }), { RUNNER_OS: 'macOS' })),
  DRIVER_CANNOT_PUBLISH: () =>
    thrownBy(() => settlePlan(planWith({}, { destination: { to: 'digest', images: [image] } }), { builder: { name: 'default', driver: 'docker', own: false, nodes: [] }, tools })),
  BUILDER_FAILED: () => {
    const stderr = '#1 [internal] booting buildkit\n#1 pulling image registry.example.com/buildkit:v0.32.0\n#1 ERROR: Error response from daemon: manifest for registry.example.com/buildkit:v0.32.0 not found: manifest unknown';
    return thrownBy(() => bootBuilder({ name: 'ghcr-buildx-4f1d', own: true }, planWith(), config, whereDocker({ stderr, code: 1 })));
  },
  EMULATION_FAILED: () => {
    const stderr = 'docker: Error response from daemon: authorization denied by plugin: privileged containers are not allowed.';
    return thrownBy(() => ensureEmulators(planWith(), { tools, config, environment: {} }, whereDocker({ stderr, code: 126 })));
  },
  LOGIN_FAILED: () => {
    const logins = [{ registry: 'ghcr.io', username: 'octocat', password: new Secret('expired'), given: 'by-input' }] as const;
    const stderr = 'Error response from daemon: Get "https://ghcr.io/v2/": denied: denied';
    return thrownBy(() => logIn(planWith({ login: { logins } }), config, whereDocker({ stderr, code: 1 })));
  },
  GITHUB_API_FAILED: () => {
    const refusal = Object.assign(new Error('Forbidden'), { status: 403, response: { headers: {}, data: { message: 'Resource not accessible by integration' } } });
    return apiFailure({ what: `the time of commit ${otherCommit.slice(0, 12)}`, path: `/repos/octo-org/app/commits/${otherCommit}` }, 'https://api.github.com', refusal);
  },
} as const satisfies Partial<Record<ErrorCode, Example>>;
