// Reads a Dockerfile for linux/arm64 on an amd64 machine and says what was found as short lines.
import { parsePlatform, type Platform } from '../../src/domain/platform.ts';
import { readDockerfile } from '../../src/dockerfile/read-dockerfile.ts';
import type { DockerfileFacts, DockerfileReading } from '../../src/dockerfile/reading.ts';

export function platform(text: string): Platform {
  const parsed = parsePlatform(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

export function read(text: string | readonly string[], facts: Partial<DockerfileFacts> = {}): DockerfileReading {
  return readDockerfile(typeof text === 'string' ? text : `${text.join('\n')}\n`, {
    buildArgs: {},
    targetPlatform: platform('linux/arm64'),
    buildPlatform: platform('linux/amd64'),
    ...facts,
  });
}

export function imagesOf({ images }: DockerfileReading): readonly string[] {
  return images.map(({ reference, by, platform: of }) => `${by} ${reference}${of === undefined ? '' : ` ${of}`}`);
}

export function mountIds({ cacheMounts }: DockerfileReading): readonly string[] {
  return cacheMounts.map(({ id }) => id);
}
