// Time and chance, so that everything else can be given them.
export {};
