// The two images that are built: hello, one small file on a small base, and the example claude-code-proxy.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuildJob } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';

const example = resolve(import.meta.dirname, '..', '..', 'examples', 'claude-code-proxy');

export type Workload = (surroundings: Surroundings) => Promise<BuildJob>;

/** Pushed as the tag v1.2.3; the tags are those of the action's default rules. */
const tagPush = { tags: ['1.2.3', '1.2', '1', 'latest'], push: true, platforms: ['linux/amd64', 'linux/arm64'], images: [], cacheFrom: [] } as const;

export const helloImage: Workload = async ({ folder, bed, commit }) => ({
  ...tagPush,
  kind: 'build',
  folder: makeCheckout(folder, { Dockerfile: 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n' }),
  event: { push: 'tag', name: 'v1.2.3', commit: await commit() },
  buildArgs: [`BASE=${bed.busyboxImage}`],
  buildContexts: [],
});

export const exampleImage: Workload = async ({ folder, bed, commit }) => ({
  ...tagPush,
  kind: 'build',
  folder: copyExample(folder),
  event: { push: 'tag', name: 'v1.2.3', commit: await commit() },
  buildArgs: [],
  buildContexts: bed.baseImages.map(({ name, image }) => `${name}=docker-image://${image}`),
});

export function makeCheckout(below: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(below, 'checkout-'));
  mkdirSync(join(folder, '.git'));
  for (const [name, content] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) writeFileSync(join(folder, name), content);
  return folder;
}

export function copyExample(below: string): string {
  const folder = makeCheckout(below, {});
  cpSync(example, folder, { recursive: true, filter: (path) => !path.includes('__pycache__') });
  return folder;
}
