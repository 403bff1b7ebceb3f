// The same commit built by two builders that know nothing of each other, no step from a cache: what is byte for byte the same,
// and that it is so by source-date-epoch alone.
import { describe, expect, test } from '@jest/globals';
import { act, bedInputs, crane, docker, freshImage, makeWorkspace, openBed } from './bed.ts';

const bed = openBed();
const minute = 60_000;
const dockerfile = 'ARG BASE\nFROM ${BASE}\nWORKDIR /app\nCOPY greeting.txt .\nRUN mkdir made && uname -m > made/machine && cp greeting.txt made/ && chmod 700 made\n';
const files = { Dockerfile: dockerfile, 'greeting.txt': 'hello\n' };

type Built = { readonly digest: string; readonly digests: string };

/** In a workspace and a builder of its own. */
async function build(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<Built> {
  const { main } = await act(bed, { workspace: makeWorkspace(files), inputs: { ...bedInputs(bed, freshImage(bed)), 'no-cache': 'true', cache: 'off', ...inputs }, env });
  expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
  return { digest: main.outputs['digest'] ?? '', digests: main.outputs['digests'] ?? '' };
}

const commit = { 'source-date-epoch': 'commit' };
const bare = { provenance: 'false', sbom: 'false' };

describe('source-date-epoch: commit', () => {
  test('two builds have the same platforms; their indexes differ by the provenance', async () => {
    const [first, second] = [await build(commit), await build(commit)];
    expect(Object.keys(JSON.parse(first.digests) as object)).toHaveLength(2);
    expect(second.digests).toBe(first.digests);
    expect(second.digest).not.toBe(first.digest);
  }, 5 * minute);

  test('without attestations the index is the same too, and one build for all platforms gives the same platforms', async () => {
    const [first, second, single] = [await build({ ...commit, ...bare }), await build({ ...commit, ...bare }), await build({ ...commit, ...bare, strategy: 'single' })];
    expect(second).toEqual(first);
    // BuildKit itself writes the index then.
    expect(single.digests).toBe(first.digests);
    expect(await build({ ...commit, ...bare, strategy: 'single' })).toEqual(single);
  }, 5 * minute);

  test('without the input, or without rewriting, the platforms differ', async () => {
    const [first, second] = [await build(bare), await build(bare)];
    expect(second.digests).not.toBe(first.digests);
    const kept = { ...commit, ...bare, 'rewrite-timestamp': 'false', platforms: 'linux/amd64' };
    const [third, fourth] = [await build(kept), await build(kept)];
    expect(fourth.digests).not.toBe(third.digests);
  }, 5 * minute);
});

test("the job's variable does as much as the input, and what is loaded is the image that is published", async () => {
  const seconds = String(Date.parse('2026-11-01T12:00:00Z') / 1000);
  const one = { ...bare, platforms: 'linux/amd64' };
  const byInput = await build({ ...one, 'source-date-epoch': seconds });
  expect(await build({ ...one, 'rewrite-timestamp': 'true' }, { SOURCE_DATE_EPOCH: seconds })).toEqual(byInput);

  const image = freshImage(bed);
  const { main } = await act(bed, { workspace: makeWorkspace(files), inputs: { ...bedInputs(bed, image), ...one, 'source-date-epoch': seconds, load: 'true' } });
  expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
  expect(main.outputs['digest']).toBe(byInput.digest);
  const layers = (text: string): unknown => (JSON.parse(text) as { readonly rootfs: { readonly diff_ids: unknown } }).rootfs.diff_ids;
  const loaded = JSON.parse(docker(bed, 'image', 'inspect', `${image}:1.2.3`)) as readonly { readonly RootFS: { readonly Layers: unknown } }[];
  expect(loaded[0]?.RootFS.Layers).toEqual(layers(crane(bed, 'config', `${image}:1.2.3`, '--platform=linux/amd64')));
}, 5 * minute);

test('the docker driver gives the same image twice', async () => {
  // The bed's engine has no bridge network.
  const own = { ...commit, ...bare, platforms: 'linux/amd64', 'driver-opts': '', driver: 'docker', network: 'host', allow: 'network.host' };
  const [first, second] = [await build(own), await build({ ...own, load: 'true' })];
  expect(second).toEqual(first);
}, 5 * minute);
