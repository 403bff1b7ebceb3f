// One transformer (types stripped by swc), ES modules as they run in Node 24; three projects by what they need.
const project = (name, globs, extra = {}) => ({
  displayName: name,
  testMatch: globs.map((glob) => `<rootDir>/__tests__/${glob}`),
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }] },
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/.build/'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/dist/'],
  ...extra,
});

export default {
  projects: [
    project('unit', ['!(integration|e2e)/**/*.test.ts']),
    project('integration', ['integration/**/*.test.ts']),
    project('e2e', ['e2e/**/*.test.ts'], {
      globalSetup: '<rootDir>/__tests__/e2e/start-testbed.ts',
      globalTeardown: '<rootDir>/__tests__/e2e/stop-testbed.ts',
    }),
  ],
  testTimeout: 30_000,
};
