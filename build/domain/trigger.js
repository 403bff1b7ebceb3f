// What happened, as far as the action cares: one tagged union for every supported event. Decoded in trigger/, decided on in trigger/.
export {};
