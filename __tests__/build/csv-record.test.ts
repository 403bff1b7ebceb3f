// One attribute stays one attribute, whatever stands in its value.
import { describe, expect, test } from '@jest/globals';
import { csvAttribute, csvRecord } from '../../src/build/csv-record.ts';

describe('csvRecord', () => {
  test.each([
    [[['type', 'image'], ['push', 'true']], 'type=image,push=true'],
    [[['name', 'ghcr.io/o/a,ghcr.io/o/b']], '"name=ghcr.io/o/a,ghcr.io/o/b"'],
    [[['src', '/a "b"/c,push=true']], '"src=/a ""b""/c,push=true"'],
    [[['id', 'a\nb']], '"id=a\nb"'],
    [[['dest', '/trailing ']], '"dest=/trailing "'],
  ] as const)('%j', (attributes, text) => {
    expect(csvRecord(attributes)).toBe(text);
  });

  test('what it writes, csvAttribute reads', () => {
    const record = csvRecord([['id', 'x'], ['src', '/a "b",c=d'], ['last', 'y']]);
    expect(csvAttribute(record, 'src')).toBe('/a "b",c=d');
    expect(csvAttribute(record, 'last')).toBe('y');
    expect(csvAttribute(record, 'c')).toBeUndefined();
  });
});

test.each([
  ['type=docker,dest=x', 'type', 'docker'],
  ['dest=x, type=oci', 'type', 'oci'],
  ['"type=local",dest=x', 'type', 'local'],
  ['mode=max', 'type', undefined],
  ['out', 'type', undefined],
])('csvAttribute(%j, %j) is %j', (record, key, value) => {
  expect(csvAttribute(record, key)).toBe(value);
});
