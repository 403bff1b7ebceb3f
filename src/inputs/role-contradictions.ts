// Inputs that can't be meant together in a run on several machines: what only one role takes, and what no role can do.
import { targetOf } from '../dockerfile/given-contexts.ts';
import type { Contradiction } from './contradiction.ts';
import type { InputValues } from './input-table.ts';

export const roleContradictions: readonly Contradiction[] = [
  {
    between: ['expected', 'role'],
    when: ({ role, expected }) => (role === 'build' || role === 'merge') && expected === undefined,
    given: ({ role }) => `nothing, with role: ${role ?? ''}`,
    expected: 'the output expected of the plan: ${{ needs.plan.outputs.expected }}',
  },
  {
    between: ['leg', 'role'],
    when: ({ role, leg }) => role === 'build' && leg === undefined,
    given: () => 'nothing, with role: build',
    expected: 'the number of the job in the matrix: ${{ matrix.leg }}',
  },
  {
    between: ['expected', 'role'],
    when: ({ role, expected }) => expected !== undefined && role !== 'build' && role !== 'merge',
    given: (values) => `a plan, with ${roleText(values)}`,
    expected: 'expected only with role: build or role: merge',
  },
  {
    between: ['leg', 'role'],
    when: ({ role, leg }) => leg !== undefined && role !== 'build',
    given: (values) => `${values.leg ?? ''}, with ${roleText(values)}`,
    expected: 'leg only with role: build',
  },
  {
    between: ['records', 'role'],
    when: ({ role, records }) => records !== undefined && role !== 'merge',
    given: (values) => `a value, with ${roleText(values)}`,
    expected: 'records only with role: merge',
  },
  {
    between: ['runners', 'role'],
    when: ({ role, runners }) => runners.length > 0 && role === undefined,
    given: ({ runners }) => `${runners.join(' | ')}, without role`,
    expected: 'runners only in a run on several machines (docs/many-machines.md): this step builds where it is',
  },
  {
    between: ['images-file', 'role'],
    when: (values) => values['images-file'] !== undefined && values.role === undefined,
    given: (values) => `${values['images-file'] ?? ''}, without role`,
    expected: 'images-file only with role: plan (docs/many-machines.md)',
  },
  {
    between: ['build-contexts', 'images-file'],
    // A leg's plan has made dependencies of them.
    when: (values) => (values.role === undefined || values.role === 'plan') && values['images-file'] === undefined && ofImages(values).length > 0,
    given: (values) => ofImages(values).join(' | '),
    expected: 'a path, an address or an image (docker-image://…): target: names another image of an images-file, and there is none here (docs/many-images.md)',
  },
  ...(['load', 'skip-unchanged'] as const).map(
    (name): Contradiction => ({
      between: [name, 'role'],
      when: (values) => values.role !== undefined && values[name],
      given: (values) => `true, with ${roleText(values)}`,
      expected: name === 'load' ? 'no load with a role: each platform is built on a machine of its own, and none has the image' : 'no skip-unchanged with a role: it is not there for runs on several machines',
    }),
  ),
  {
    between: ['outputs', 'role'],
    when: ({ role, outputs }) => role !== undefined && outputs.length > 0,
    given: (values) => `${values.outputs.join(' | ')}, with ${roleText(values)}`,
    expected: 'no outputs with a role: its platforms are handed over by digest',
  },
  {
    between: ['call', 'role'],
    when: ({ role, call }) => role !== undefined && call !== undefined && call !== 'build',
    given: (values) => `${values.call ?? ''}, with ${roleText(values)}`,
    expected: 'no call with a role: a call builds no image (give it in a step without role)',
  },
  {
    between: ['digests', 'role'],
    when: ({ role, digests }) => role !== undefined && digests !== undefined,
    given: (values) => `a list, with ${roleText(values)}`,
    expected: 'either digests or role: with a role the legs hand their digests over',
  },
  {
    between: ['command', 'role'],
    when: ({ role, command }) => role !== undefined && command !== 'publish',
    given: (values) => `${values.command}, with ${roleText(values)}`,
    expected: 'no other command than publish with a role',
  },
  {
    between: ['strategy', 'role'],
    when: ({ role, strategy }) => role !== undefined && strategy === 'single',
    given: (values) => `single, with ${roleText(values)}`,
    expected: 'per-platform or auto with a role: each platform is handed over by itself',
  },
  {
    between: ['config', 'role'],
    when: (values) => values.config !== undefined && (values.role === 'build' || values.role === 'merge'),
    given: (values) => `${values.config ?? ''}, with role: ${values.role ?? ''}`,
    expected: 'config in the plan only: what it says is in expected, which this job is given',
  },
];

function ofImages(values: InputValues): readonly string[] {
  return values['build-contexts'].filter((line) => targetOf(line) !== undefined);
}

function roleText({ role }: InputValues): string {
  return role === undefined ? 'no role' : `role: ${role}`;
}
