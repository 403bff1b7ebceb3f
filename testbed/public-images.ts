// The public images that are used where an engine can pull them.

export const publicImages = {
  buildkit: 'moby/buildkit:buildx-stable-1',
  registry: 'registry:2',
  emulators: 'tonistiigi/binfmt',
  busybox: 'busybox:1.37',
} as const;

/** The images that Dockerfiles of the examples name, and that have a stand-in on machines without a public registry. */
export const pythonImage = 'python:3.13-slim';
