// Platforms that other jobs pushed by digest become one index with tags: the input `digests` against imagetools.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dockerOf } from '../contenders/docker-commands.ts';
import { digestBuildArgv } from '../docker-argv.ts';
import type { MergeJob } from '../job.ts';
import { digestIn } from '../metadata-file.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Scenario } from './scenario.ts';
import { makeBuilder } from './shared-builder.ts';
import { helloImage, makeCheckout } from './workloads.ts';

const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/arm/v6', 'linux/386', 'linux/ppc64le', 'linux/s390x', 'linux/riscv64'];

export const merges = [2, 4, 8].map(
  (count): Scenario => ({
    name: `merge-${count}`,
    title: `merge of ${count} platforms`,
    contenders: ['ours', 'bare'],
    hasPeers: false,
    primed: true,
    targets: [],
    open: async (surroundings) => {
      const builder = await makeBuilder(surroundings);
      const pushed = new Map<string, Pick<MergeJob, 'images' | 'digests'>>();
      return {
        job: async (contender) => {
          const there = pushed.get(contender) ?? (await pushPlatforms(surroundings, builder.name, platforms.slice(0, count)));
          pushed.set(contender, there);
          return { kind: 'merge', folder: surroundings.folder, ...there, tags: ['main', 'latest'], event: { push: 'branch', name: 'main', commit: await surroundings.commit() } };
        },
        close: builder.remove,
      };
    },
  }),
);

/** Nothing runs in them: no emulation is needed, whatever the platform. */
async function pushPlatforms(surroundings: Surroundings, builder: string, wanted: readonly string[]): Promise<Pick<MergeJob, 'images' | 'digests'>> {
  const checkout = makeCheckout(surroundings.folder, { Dockerfile: 'FROM scratch\nCOPY hello.txt /hello.txt\n', 'hello.txt': 'hello\n' });
  const job = { ...(await helloImage(surroundings)), folder: checkout, images: [surroundings.freshImage()], buildArgs: [] };
  const digests = await Promise.all(
    wanted.map(async (platform, at) => {
      const metadata = join(checkout, `metadata-${at}.json`);
      await dockerOf(surroundings)(digestBuildArgv(job, builder, platform, metadata), checkout);
      return [platform, digestIn(readFileSync(metadata, 'utf8'))] as const;
    }),
  );
  return { images: job.images, digests: Object.fromEntries(digests) };
}
