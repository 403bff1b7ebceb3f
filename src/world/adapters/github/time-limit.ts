// How long GitHub may take to answer a question, whoever asks it.

export const timeoutMs = 30_000;
