// The built action on a disk that is too full for it, or becomes so: a clear end before the disk is full, nothing under any
// tag, and the cache of a kept builder gone before a run fails for want of room.
import { describe, expect, test } from '@jest/globals';
import { readFileSync, statfsSync } from 'node:fs';
import { act, bedInputs, docker, freshImage, leftBy, makeWorkspace, openBed, tagsOf } from './bed.ts';

const bed = openBed();
const minute = 60_000;
const base = 'ARG BASE\nFROM ${BASE}\n';

/** On the disk of the engine. */
function freeBytes(): number {
  const { bavail, bsize } = statfsSync(docker(bed, 'info', '--format', '{{.DockerRootDir}}'));
  return bavail * bsize;
}

describe('min-free-disk', () => {
  test('more than is free: the run fails before anything is built', async () => {
    const image = freshImage(bed);
    const { main, post } = await act(bed, { workspace: makeWorkspace({ Dockerfile: base }), inputs: { ...bedInputs(bed, image), 'min-free-disk': '100TB' } });
    expect(main.exitCode).toBe(1);
    expect(main.log).toMatch(/^::error title=ghcr-buildx-action%3A DISK_FULL::There is too little disk space to build/m);
    expect(main.log).toContain('min-free-disk asks for 100 TB');
    expect(main.log).not.toMatch(/\[linux\/amd64/);
    expect(main.outputs['failure-class']).toBe('disk-full');
    expect(tagsOf(bed, image)).toEqual([]);
    expect(post.exitCode).toBe(0);
    expect(leftBy(main)).toEqual([]);
  }, minute);

  test('a step that fills the disk is ended while there is room, and no tag moves', async () => {
    const image = freshImage(bed);
    const limit = freeBytes() - 3e9;
    const workspace = makeWorkspace({ Dockerfile: `${base}RUN echo filling-now && fallocate -l 6G /big && echo filled && sleep 100\n` });
    const startedAt = Date.now();
    const { main, post } = await act(bed, { workspace, inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64', 'min-free-disk': String(limit) } });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('filling-now');
    expect(main.log).toMatch(/^::error title=ghcr-buildx-action%3A DISK_FULL::linux\/amd64: the build was ended at .*fallocate.*, before the disk is full/m);
    expect(main.log).toContain('pruning unused cache of the builder');
    expect(Date.now() - startedAt).toBeLessThan(minute);
    expect(main.outputs['failure-class']).toBe('disk-full');
    // It is not tried again.
    expect(main.outputs['attempts']).toBe('0');
    expect(tagsOf(bed, image)).toEqual([]);
    expect(post.exitCode).toBe(0);
    expect(leftBy(main)).toEqual([]);
    expect(docker(bed, 'ps', '-aq', '--filter', `name=${main.outputs['builder'] ?? 'none'}`)).toBe('');
    const { resources } = JSON.parse(readFileSync(main.outputs['audit'] ?? '', 'utf8')) as { readonly resources: { readonly disks: readonly { readonly peakUse: number }[] } };
    expect(resources.disks[0]?.peakUse).toBeGreaterThan(3e9);
  }, 3 * minute);

  test("a kept builder's cache is pruned before the run fails for want of room", async () => {
    const run = {
      workspace: makeWorkspace({ Dockerfile: `${base}RUN fallocate -l 4G /big\n` }),
      inputs: { ...bedInputs(bed, freshImage(bed)), platforms: 'linux/amd64', push: 'false', 'keep-state': 'true' },
      env: { RUNNER_NAME: 'short-of-disk' },
    };
    const first = await act(bed, run);
    expect(first.main.exitCode).toBe(0);
    const small = makeWorkspace({ Dockerfile: `${base}RUN echo built-after-pruning\n` });
    const second = await act(bed, { ...run, workspace: small, inputs: { ...run.inputs, 'min-free-disk': String(freeBytes() + 1e9) } });
    expect(second.main.log).toContain('pruning unused cache of the builder');
    expect(second.main.log).toContain('built-after-pruning');
    expect(second.main.exitCode).toBe(0);
    docker(bed, 'volume', 'rm', 'buildx_buildkit_ghcr-buildx-kept-short-of-disk0_state');
  }, 3 * minute);
});

test('what was used stands in the summary; free-disk removes nothing from a runner of your own; max-parallel: auto builds', async () => {
  const image = freshImage(bed);
  const { main } = await act(bed, {
    workspace: makeWorkspace({ Dockerfile: `${base}RUN fallocate -l 4G /big && sleep 2 && rm /big\n` }),
    inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64', 'free-disk': 'true', 'max-parallel': 'auto' },
    env: { RUNNER_ENVIRONMENT: 'self-hosted' },
  });
  expect(main.exitCode).toBe(0);
  expect(main.log).toMatch(/^::warning.*free-disk is for GitHub-hosted runners/m);
  expect(main.log).not.toMatch(/removing toolchains|Removed/);
  expect(main.summary).toMatch(/While building:\*\* disk of <code>.+docker<\/code>: .+ GB more in use at the peak, at least .+ free; memory: at least .+ available\./);
  expect(tagsOf(bed, image)).toContain('1.2.3');
}, 2 * minute);
