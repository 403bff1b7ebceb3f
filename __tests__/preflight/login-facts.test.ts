// Which login a registry was asked with, read from the plan.
import { expect, test } from '@jest/globals';
import { Secret } from '../../src/domain/secret.ts';
import { loginFacts } from '../../src/preflight/login-facts.ts';
import { image, planWith } from '../fakes/plan.ts';

test.each([
  ['ghs_1', 'by-input', 'job'],
  ['ghp_1', 'by-default', 'classic'],
  ['github_pat_1', 'by-input', 'fine-grained'],
  ['v1.0123', 'by-default', 'job'],
  ['v1.0123', 'by-input', 'other'],
] as const)('%s %s is a token of kind %s', (password, given, token) => {
  const login = { registry: 'ghcr.io', username: 'octocat', password: new Secret(password), given };
  expect(loginFacts(planWith({ login: { logins: [login] } }), image)).toEqual({ made: true, username: 'octocat', given, token });
});

test('a login to another registry is none, and the reason for a left-out one is told', () => {
  const login = { registry: 'docker.io', username: 'octocat', password: new Secret('p'), given: 'by-input' } as const;
  const plan = planWith({ login: { logins: [login] } });
  expect(loginFacts(plan, image)).toEqual({ made: false });
  const warning = 'No login to ghcr.io: its password is empty.';
  expect(loginFacts({ inputs: { ...plan.inputs, warnings: ['Another.', warning] } }, image)).toEqual({ made: false, reason: warning });
});
