// Keeps what GitHub's own libraries print to themselves: their annotations would be the action's, without its words.
import { AsyncLocalStorage } from 'node:async_hooks';

const sinks = new AsyncLocalStorage<string[]>();
let isPatched = false;

/** What `work` and all it starts write to stdout goes into `lines`; other work at the same time prints as ever. */
export async function catchOutput<T>(lines: string[], work: () => Promise<T>): Promise<T> {
  if (!isPatched) {
    isPatched = true;
    const { stdout } = process;
    const write = stdout.write.bind(stdout) as (...args: readonly unknown[]) => boolean;
    const caught = (...args: readonly unknown[]): boolean => {
      const sink = sinks.getStore();
      if (sink === undefined) return write(...args);
      const [piece] = args;
      const text = piece instanceof Uint8Array ? Buffer.from(piece).toString() : String(piece);
      sink.push(...text.split(/\r?\n/).filter((line) => line !== ''));
      return true;
    };
    stdout.write = caught;
  }
  return await sinks.run(lines, work);
}
