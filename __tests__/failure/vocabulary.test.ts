// The words that the sources of the tools hold: each has its class, whether or not a thread was ever opened about it.
import { describe, expect, it } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import { buildkitWords } from './vocabulary/buildkit.ts';
import { buildxWords } from './vocabulary/buildx.ts';
import { dockerfileWords } from './vocabulary/dockerfile.ts';
import { machineWords } from './vocabulary/machine.ts';
import { registryWords } from './vocabulary/registry.ts';

const vocabularies = { Dockerfile: dockerfileWords, BuildKit: buildkitWords, Buildx: buildxWords, registries: registryWords, 'runners and package managers': machineWords };

describe.each(Object.entries(vocabularies))('the vocabulary of %s', (_name, words) => {
  it.each(words.map(({ class: name, transient, texts }) => ({ name, transient, texts })))('says $name, transient $transient', ({ name, transient, texts }) => {
    expect(texts.length).toBeGreaterThan(0);
    const wanted = texts.map((text) => `${name} ${String(transient)}: ${text}`);
    const found = texts.map((text) => {
      const failure = classify({ text });
      return `${failure.class} ${String(failure.transient)}: ${text}`;
    });
    expect(found).toEqual(wanted);
  });

  it('is known by a rule, not guessed by its topic', () => {
    const texts = words.flatMap((wording) => wording.texts);
    expect(texts.filter((text) => classify({ text }).cause.includes('a guess'))).toEqual([]);
  });
});
