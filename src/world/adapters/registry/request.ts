// One HTTP request to a registry or its token service: time limit, one kind of error for silence. All of them go through here.
// It tries once: trying again belongs around the port (retry/reliable-world.stage.ts).
import { RegistryError } from '../../ports/registry.ts';
import { exchange, wholeBody, type Answer, type Question } from '../http-exchange.ts';
import { retryAfterSeconds } from '../retry-after.ts';
import { silenceReason } from '../silence.ts';

export type HttpRequest = Question & {
  /** What is done, and to which repository, for errors. */
  readonly operation: string;
  readonly image: string;
};

export type HttpAnswer = Omit<Answer, 'body'> & { readonly bytes: Uint8Array };

/** What an error says of a request: the operation and the repository. */
export type Asked = Pick<HttpRequest, 'operation' | 'image'>;

/** Throws RegistryError with status 0 when there is no whole answer. */
export async function request(asked: HttpRequest): Promise<HttpAnswer> {
  return await wholeAnswer(asked, await openAnswer(asked));
}

/** The answer's head; its body is still to be read. */
export async function openAnswer(asked: HttpRequest): Promise<Answer> {
  try {
    return await exchange(asked);
  } catch (cause) {
    throw silence(asked, cause);
  }
}

/** A body that is shorter than its Content-Length, or chunked and cut, is no answer. */
export async function wholeAnswer(asked: HttpRequest, { body, ...head }: Answer): Promise<HttpAnswer> {
  try {
    return { ...head, bytes: new Uint8Array(await wholeBody({ body })) };
  } catch (cause) {
    throw silence(asked, cause);
  }
}

export function silence(asked: HttpRequest, cause: unknown): RegistryError {
  return new RegistryError({ operation: asked.operation, image: asked.image, status: 0, body: silenceReason(cause, asked.url.host, asked.timeoutMs), cause });
}

/** An answer that was not hoped for, as an error. */
export function refusal(asked: Asked, answer: HttpAnswer): RegistryError {
  const body = new TextDecoder().decode(answer.bytes.subarray(0, 2000)).trim();
  const retryAfter = retryAfterSeconds(answer.headers.get('retry-after'), answer.headers.get('date'));
  return new RegistryError({ operation: asked.operation, image: asked.image, status: answer.status, body, retryAfterSeconds: retryAfter });
}

/** A success whose content can't be right: cut short or changed on the way. As good as no answer, so status 0. */
export function damaged(asked: Asked, what: string): RegistryError {
  return new RegistryError({ operation: asked.operation, image: asked.image, status: 0, body: `damaged answer: ${what}` });
}
