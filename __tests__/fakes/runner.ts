// A runner that keeps what it was told, in order, as plain data.
import type { AnnotationPlace, Runner } from '../../src/world/ports/runner.ts';

export type RunnerEvent =
  | { readonly kind: 'info' | 'debug' | 'foreign' | 'group'; readonly text: string }
  | { readonly kind: 'notice' | 'warning' | 'error'; readonly text: string; readonly place?: AnnotationPlace }
  | { readonly kind: 'end-group' | 'failed' };

export type RecordingRunner = Runner & {
  readonly events: readonly RunnerEvent[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly saved: ReadonlyMap<string, string>;
  readonly exported: ReadonlyMap<string, string>;
  readonly hidden: readonly string[];
  readonly summaries: readonly string[];
  /** The texts of one kind, in order. */
  readonly texts: (kind: RunnerEvent['kind']) => readonly string[];
};

/** `state`: what main is supposed to have saved for post; what is saved now is added to it. */
export function recordingRunner(state: Readonly<Record<string, string>> = {}, options: { readonly debug?: boolean } = {}): RecordingRunner {
  const events: RunnerEvent[] = [];
  const outputs = new Map<string, string>();
  const saved = new Map(Object.entries(state));
  const exported = new Map<string, string>();
  const hidden: string[] = [];
  const summaries: string[] = [];
  const tell = (kind: 'info' | 'debug' | 'foreign' | 'group') => (text: string) => void events.push({ kind, text });
  const annotate = (kind: 'notice' | 'warning' | 'error') => (text: string, place?: AnnotationPlace) =>
    void events.push(place === undefined ? { kind, text } : { kind, text, place });
  return {
    events,
    outputs,
    saved,
    exported,
    hidden,
    summaries,
    texts: (kind) => events.flatMap((event) => (event.kind === kind && 'text' in event ? [event.text] : [])),
    info: tell('info'),
    debug: tell('debug'),
    isDebug: () => options.debug === true,
    foreign: tell('foreign'),
    startGroup: tell('group'),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    endGroup: () => void events.push({ kind: 'end-group' }),
    setFailed: () => void events.push({ kind: 'failed' }),
    setOutput: (name, value) => void outputs.set(name, value),
    saveState: (name, value) => void saved.set(name, value),
    state: (name) => saved.get(name) ?? '',
    exportVariable: (name, value) => void exported.set(name, value),
    hide: (value) => void hidden.push(value),
    writeSummary: (markdown) => {
      summaries.push(markdown);
      return Promise.resolve();
    },
  };
}
