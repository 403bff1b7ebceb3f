// The words of a remote daemon that can't be reached, as `buildx du` of 0.36.1 printed them.
import { expect, test } from '@jest/globals';
import { whyUnreachable } from '../../src/nodes/unreachable.stage.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';

const told = (words: string): Answer => ({ code: 1, stderr: `ERROR: failed to call diskusage: Unavailable: ${words}\n` });
const refused = told('connection error: desc = "error reading server preface: remote error: tls: certificate required"');
const cut = told('write tcp 127.0.0.1:33720->127.0.0.1:21001: write: broken pipe');

test.each<[string, readonly Answer[], string, number]>([
  ['its own words', [refused], 'down (error reading server preface: remote error: tls: certificate required)', 1],
  ['asked again where the end of the connection overtook them', [cut, cut, refused], 'down (error reading server preface: remote error: tls: certificate required)', 3],
  ['not for ever', [cut], 'down (write tcp 127.0.0.1:33720->127.0.0.1:21001: write: broken pipe)', 8],
  ['nothing said', [{ code: 1 }], 'down', 1],
  ['no answer', [{ end: 'timed-out' }], 'down', 1],
])('%s', async (_, answers, text, asked) => {
  let number = 0;
  const processes = scriptedProcesses([{ when: 'docker buildx du --builder b', answer: () => answers[Math.min(number++, answers.length - 1)] ?? {} }]);
  expect(await whyUnreachable('b', {}, 'down', { processes })).toBe(text);
  expect(processes.commands).toHaveLength(asked);
});
