// Which request a fault strikes: stages, names, first ones let through, how often, how likely.
import { describe, expect, it } from '@jest/globals';
import { FaultRules, type Fault } from '../../../testbed/faults/fault.ts';
import type { RequestSubject } from '../../../testbed/faults/stage.ts';

const reset: Fault = { kind: 'reset' };
const put: RequestSubject = { stage: 'tag-put', repository: 'o/r', reference: 'latest' };

function struck(rules: FaultRules, subject: RequestSubject, count: number): (Fault['kind'] | undefined)[] {
  return Array.from({ length: count }, () => rules.faultOf(subject)?.kind);
}

describe('FaultRules', () => {
  it('strike the first matching request, once', () => {
    const rules = new FaultRules(() => 0);
    rules.add({ stages: ['tag-put'], fault: reset });
    expect(rules.faultOf({ stage: 'tag-head' })).toBeUndefined();
    expect(struck(rules, put, 3)).toEqual(['reset', undefined, undefined]);
  });

  it('let the first ones pass and strike as often as asked', () => {
    const rules = new FaultRules(() => 0);
    rules.add({ stages: ['tag-put'], fault: reset, skip: 1, times: 2 });
    expect(struck(rules, put, 4)).toEqual([undefined, 'reset', 'reset', undefined]);
  });

  it('strike only the repository and reference that they name', () => {
    const rules = new FaultRules(() => 0);
    rules.add({ stages: ['tag-put'], repository: 'o/r', reference: 'latest', fault: reset, times: 'always' });
    expect(rules.faultOf({ ...put, reference: 'main' })).toBeUndefined();
    expect(rules.faultOf({ ...put, repository: 'o/other' })).toBeUndefined();
    expect(rules.faultOf(put)).toEqual(reset);
  });

  it('with a chance strike when the random number is below it', () => {
    const numbers = [0.2, 0.9, 0.49, 0.5];
    const rules = new FaultRules(() => numbers.shift() ?? 1);
    rules.add({ stages: ['tag-put'], fault: reset, times: 'always', chance: 0.5 });
    expect(struck(rules, put, 4)).toEqual(['reset', undefined, 'reset', undefined]);
  });

  it('one request has one fault, and every rule counts it', () => {
    const rules = new FaultRules(() => 0);
    rules.add({ stages: ['tag-put'], fault: reset });
    rules.add({ stages: ['tag-put'], fault: { kind: 'truncated' }, skip: 1 });
    expect(struck(rules, put, 3)).toEqual(['reset', 'truncated', undefined]);
  });

  it('are gone when cleared', () => {
    const rules = new FaultRules(() => 0);
    rules.add({ stages: ['tag-put'], fault: reset, times: 'always' });
    rules.clear();
    expect(rules.faultOf(put)).toBeUndefined();
  });
});
