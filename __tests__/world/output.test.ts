// Output of programs in pieces: however the bytes are cut, lines and the kept end are whole characters.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineSplitter } from '../../src/world/adapters/line-splitter.ts';
import { OutputTail } from '../../src/world/adapters/output-tail.ts';

const text = fc.array(fc.constantFrom('a', 'ü', '€', '𝄞', ' ')).map((letters) => letters.join(''));

const cut = (bytes: Buffer, at: readonly number[]): readonly Buffer[] => {
  const places = [0, ...at.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
};

test('lines do not depend on the cuts', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(fc.nat()), (lines, at) => {
      const got: string[] = [];
      const splitter = new LineSplitter((line) => got.push(line));
      for (const piece of cut(Buffer.from(lines.map((line) => `${line}\n`).join('')), at)) splitter.add(piece);
      splitter.end();
      expect(got).toEqual(lines);
    }),
  );
});

test('a last line without line feed comes at the end', () => {
  const got: string[] = [];
  const splitter = new LineSplitter((line) => got.push(line));
  splitter.add(Buffer.from('a\nb'));
  expect(got).toEqual(['a']);
  splitter.end();
  expect(got).toEqual(['a', 'b']);
});

test('the tail is the end of the text, at most so many bytes, less than one character short of them', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat()), fc.nat({ max: 40 }), (whole, at, keep) => {
      const tail = new OutputTail(keep);
      for (const piece of cut(Buffer.from(whole), at)) tail.add(piece);
      const kept = tail.text();
      const size = Buffer.byteLength(kept);
      expect(whole.endsWith(kept)).toBe(true);
      expect(size).toBeLessThanOrEqual(keep);
      expect(size).toBeGreaterThan(Math.min(keep, Buffer.byteLength(whole)) - 4);
    }),
  );
});

test('memory stays bounded and the end stays right over many chunks', () => {
  const tail = new OutputTail(10);
  for (let number = 0; number < 50_000; number++) tail.add(Buffer.from(`${number}\n`));
  expect(tail.text()).toBe('998\n49999\n'.slice(-10));
});
