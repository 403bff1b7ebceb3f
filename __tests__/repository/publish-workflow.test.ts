// The reusable workflow takes what the actions take, and hands each what it has an input for. By hand that would drift within a release.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { secretInputs } from '../../src/inputs/input-table.ts';

type Entry = { readonly description: string; readonly default?: string; readonly type?: string };
type Step = { readonly if?: string; readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, string>> };
type Job = { readonly if?: string; readonly needs?: string | readonly string[]; readonly permissions: Readonly<Record<string, string>>; readonly outputs: Readonly<Record<string, string>>; readonly steps: readonly Step[] };
type Call = { readonly inputs: Readonly<Record<string, Entry>>; readonly secrets: Readonly<Record<string, Entry>>; readonly outputs: Readonly<Record<string, { readonly value: string }>> };
type Workflow = { readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean }; readonly on: { readonly workflow_call: Call }; readonly jobs: Readonly<Record<'plan' | 'build' | 'merge', Job>> };
type Action = { readonly inputs: Readonly<Record<string, Entry>>; readonly outputs: Readonly<Record<string, unknown>> };

const root = resolve(import.meta.dirname, '..', '..');
const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
const workflow = read('.github/workflows/publish.yml') as Workflow;
const { inputs, secrets } = workflow.on.workflow_call;
const actionOf = (role: string): Action => read(`${role}/action.yml`) as Action;
const stepOf = (role: 'plan' | 'build' | 'merge'): { readonly uses: string; readonly with: Readonly<Record<string, string>> } => {
  const { uses, with: given } = workflow.jobs[role].steps.find((step) => step.uses?.startsWith(`org/ghcr-buildx-action/${role}@`)) ?? {};
  if (uses === undefined || given === undefined) throw new Error(`no step of ${role}`);
  return { uses, with: given };
};
/** Set by the workflow, or the job's own. */
const fixed = ['role', 'github-token', 'timeout', 'dry-run', 'environment'];

describe.each(['plan', 'build', 'merge'] as const)('the job %s', (role) => {
  const { with: given } = stepOf(role);

  test('gives the action only inputs that it has', () => {
    expect(Object.keys(given).filter((name) => !(name in actionOf(role).inputs))).toEqual([]);
  });

  test('gives it an input of the workflow under the same name', () => {
    const renamed: Readonly<Record<string, string>> = { environment: 'config-environment' };
    for (const [name, value] of Object.entries(given)) {
      const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      if (input !== undefined) expect({ name, input }).toEqual({ name, input: renamed[name] ?? name });
      if (input !== undefined) expect(Object.keys(inputs)).toContain(input);
    }
  });

  test('gives outputs that the action has', () => {
    const used = Object.values(workflow.jobs[role].outputs).map((value) => /steps\.\w+\.outputs\.([\w-]+)/.exec(value)?.[1] ?? value);
    expect(used.filter((name) => !(name in actionOf(role).outputs) && !/^leg-\d+$/.test(name))).toEqual([]);
  });
});

test('the workflow takes every input of the plan, with its description and default', () => {
  const { inputs: own } = actionOf('plan');
  for (const [name, { description, default: given }] of Object.entries(own)) {
    if (!fixed.includes(name) && name !== 'config' && !secretInputs.has(name)) expect({ name, input: inputs[name] }).toEqual({ name, input: { description, type: 'string', ...(given === undefined ? {} : { default: given }) } });
    if (name !== 'role' && name !== 'timeout') expect(stepOf('plan').with).toHaveProperty([name]);
  }
});

test.each(['plan', 'build', 'merge'] as const)('the job %s gets its logins from secrets, and no more rights than it needs', (role) => {
  for (const name of ['password', 'registry-auth']) {
    expect(Object.keys(secrets)).toContain(name);
    expect(stepOf(role).with[name]).toBe(`\${{ secrets.${name} }}`);
  }
  // A plan only reads what is published.
  expect(workflow.jobs[role].permissions).toEqual({ contents: 'read', packages: role === 'plan' ? 'read' : 'write' });
});

test('calls of one workflow wait for each other only where they are of one branch or tag and say the same of what they build', () => {
  const { group, 'cancel-in-progress': ends } = workflow.concurrency;
  const parts = [...group.matchAll(/\$\{\{ ([\w.-]+) \}\}/g)].map(([, part = '']) => part);
  const told = ['images', 'images-file', 'bake-targets', 'config', 'config-environment', 'context', 'file', 'target'];
  expect(parts).toEqual(['github.workflow', 'github.ref', ...told.map((name) => `inputs.${name}`)]);
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(told));
  // What stands between them is hardly ever in a path or a name: one call's parts are not another's, cut elsewhere.
  expect(group.replaceAll(/\$\{\{[^}]*\}\}/g, '')).toBe(`publish-${'|'.repeat(parts.length - 1)}`);
  expect(ends).toBe(false);
});

test('the last job can be a required check: it runs, and fails, whatever failed before it', () => {
  const { needs, if: condition = '', steps } = workflow.jobs.merge;
  expect(needs).toEqual(['plan', 'build']);
  // GitHub counts a job that is skipped as passed: only where there is nothing to build, and after a cancel, it is.
  expect(condition).toBe("${{ !cancelled() && needs.plan.outputs.legs != '0' }}");
  expect(steps[0]).toMatchObject({ if: "needs.plan.result != 'success'", run: expect.stringMatching(/exit 1\n$/) as unknown });
});

test('each leg has an output of its own name', () => {
  const legs = Object.entries(workflow.jobs.build.outputs);
  expect(legs.length).toBeGreaterThanOrEqual(32);
  for (const [at, [name, value]] of legs.entries()) expect([name, value]).toEqual([`leg-${at}`, `\${{ steps.build.outputs.leg-${at} }}`]);
});

test('all three actions are of one commit', () => {
  expect(new Set((['plan', 'build', 'merge'] as const).map((role) => stepOf(role).uses.replace(/^.*@/, ''))).size).toBe(1);
});
