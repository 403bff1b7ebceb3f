// A builder of several nodes: buildx's own merge of them would ignore push-by-digest and write a tag.
import { describe, expect, test } from '@jest/globals';
import { act, bedInputs, crane, docker, freshImage, makeWorkspace, openBed, tagsOf } from './bed.ts';

const bed = openBed();
const dockerfile = 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n';
const minute = 60_000;
/** The same engine by another name: buildx takes no endpoint twice. */
const secondEndpoint = bed.dockerHost.replace('unix:///', 'unix:///./');

describe('a builder of two nodes', () => {
  test.each(['per-platform', 'single'])('publishes both platforms with strategy %s, and never a tag of buildx', async (strategy) => {
    const image = freshImage(bed);
    const inputs = bedInputs(bed, image);
    const options = (inputs['driver-opts'] ?? '').split('\n').map((line) => `    - ${line}`).join('\n');
    const seen: string[][] = [];
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: `${dockerfile}RUN echo looking-now\n` }),
      inputs: { ...inputs, strategy, tags: 'type=raw,value=only', flavor: 'latest=false', append: `- name: second\n  endpoint: ${secondEndpoint}\n  platforms: linux/arm64\n  driver-opts:\n${options}\n` },
      onLine: (line) => line.includes('looking-now') && seen.push(tagsOf(bed, image)),
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(seen.flat()).toEqual([]);
    expect(tagsOf(bed, image)).toEqual(['only']);
    expect(crane(bed, 'digest', `${image}:only`)).toBe(main.outputs['digest']);
    expect(docker(bed, 'ps', '-aq', '--filter', 'name=buildx_buildkit_ghcr')).toBe('');
  }, 3 * minute);
});
