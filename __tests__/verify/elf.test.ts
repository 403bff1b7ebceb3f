// Machines by their ELF headers, against headers that are made here and one of a real program.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { architectureOf, fitOf, hasMachine, readMachine } from '../../src/verify/elf.ts';
import { fileKind } from '../../src/verify/file-kind.ts';
import { elf } from './layers.ts';

function machineOf(bytes: Uint8Array): NonNullable<ReturnType<typeof readMachine>> {
  const machine = readMachine(bytes);
  if (machine === undefined) throw new Error('no ELF header');
  return machine;
}

describe('the architecture of a header', () => {
  test.each(['amd64', '386', 'arm', 'arm64', 'ppc64', 'ppc64le', 's390x', 'riscv64', 'mips', 'mipsle', 'mips64', 'mips64le', 'loong64'] as const)('%s is told from all others', (name) => {
    expect(architectureOf(machineOf(elf(name)))).toBe(name);
    expect(fitOf(machineOf(elf(name)), name)).toBe('native');
  });

  test('of the program that runs this test is this machine\'s', () => {
    const names: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };
    expect(architectureOf(machineOf(readFileSync(process.execPath).subarray(0, 64)))).toBe(names[process.arch]);
  });

  test('x32 is a program for amd64', () => expect(fitOf(machineOf(elf('x32')), 'amd64')).toBe('native'));

  test.each([
    ['386', 'amd64', 'tolerated'],
    ['amd64', '386', 'foreign'],
    ['arm', 'arm64', 'foreign'],
    ['arm64', 'arm', 'foreign'],
    ['ppc64', 'ppc64le', 'foreign'],
    ['mipsle', 'mips', 'foreign'],
    ['mipsle', 'mips64le', 'tolerated'],
    ['amd64', 'arm64', 'foreign'],
  ] as const)('%s on %s is %s', (made, architecture, fit) => expect(fitOf(machineOf(elf(made)), architecture)).toBe(fit));

  test('a machine without a name is described by its number', () => {
    const bytes = elf('amd64');
    bytes.writeUInt16LE(4711, 18);
    expect(architectureOf(machineOf(bytes))).toBe('ELF machine 4711');
  });

  test('what is too short, of no class or not ELF has no machine', () => {
    expect(readMachine(elf('amd64').subarray(0, 19))).toBeUndefined();
    expect(readMachine(elf('amd64').fill(0, 4, 5))).toBeUndefined();
    expect(readMachine(elf('amd64').fill(9, 5, 6))).toBeUndefined();
    expect(readMachine(Buffer.from('MZ this is a program for Windows'))).toBeUndefined();
  });

  test('wasm has no ELF machine', () => expect([hasMachine('wasm'), hasMachine('arm64')]).toEqual([false, true]));
});

describe('a file', () => {
  test.each([
    ['#!/bin/sh\nexec x\n', { is: 'script', words: ['/bin/sh'] }],
    ['#! /usr/bin/env node\r\n', { is: 'script', words: ['/usr/bin/env', 'node'] }],
    ['#!\n', { is: 'data' }],
    ['echo no first line\n', { is: 'data' }],
    ['', { is: 'data' }],
  ])('%j', (text, kind) => expect(fileKind(Buffer.from(text))).toEqual(kind));
});
