// Reads Retry-After (RFC 9110 section 10.2.3): seconds, or a date.

/** `date`: the answer's own Date header; against it a date is right though this machine's clock is not. undefined: not stated. */
export function retryAfterSeconds(value: string | null | undefined, date: string | null | undefined): number | undefined {
  const text = (value ?? '').trim();
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text));
  const until = Date.parse(text);
  if (!/[a-z]/i.test(text) || Number.isNaN(until)) return undefined;
  const stated = Date.parse(date ?? '');
  return Math.max(0, Math.ceil((until - (Number.isNaN(stated) ? Date.now() : stated)) / 1000));
}
