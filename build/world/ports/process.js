// The one door to other programs. An argument vector, never a shell; secrets by stdin or file, never in args.
export {};
