// The files that are written for a repository: the workflow, and for several images the file that lists them. Pure.
import type { ImageFound } from './dockerfiles.ts';
import type { Findings } from './repository.ts';

export const workflowPath = '.github/workflows/image.yml';
export const imagesPath = '.github/images.yml';

const head = '# Written by the init command of ghcr-buildx-action for this repository: change it as you like.\n';

/** Path -> text. Several images are a matter of the reusable workflow: one step publishes one. */
export function filesFor(findings: Findings, options: { readonly manyMachines: boolean }): Readonly<Record<string, string>> {
  const [first, ...more] = findings.images;
  if (first === undefined) return {};
  if (more.length > 0) return { [workflowPath]: reusable(findings, [['images-file', imagesPath]]), [imagesPath]: imagesText(findings) };
  const inputs = inputsOf(first);
  return { [workflowPath]: options.manyMachines ? reusable(findings, inputs) : oneStep(findings, inputs) };
}

function oneStep(findings: Findings, inputs: readonly Input[]): string {
  return `${opening(findings)}jobs:
  image:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      packages: write
    steps:
      - uses: org/ghcr-buildx-action@v1
${withBlock(inputs, 8)}`;
}

/** Its own jobs take no more than these; the workflow that is called can't be given more than its caller has. */
function reusable(findings: Findings, inputs: readonly Input[]): string {
  return `${opening(findings)}jobs:
  image:
    permissions:
      contents: read
      packages: write
    uses: org/ghcr-buildx-action/.github/workflows/publish.yml@v1
${withBlock(inputs, 4)}`;
}

/** A run of a branch waits for the one before it: a publish is never ended midway. Of a pull request only the newest counts. */
function opening({ branch }: Findings): string {
  return `${head}name: Image
on:
  push:
    branches: [${quoted(branch.replaceAll(/[+!]/g, '\\$&'))}]
    tags: ['v*']
  pull_request:
permissions: {}
concurrency:
  group: image-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
`;
}

function imagesText({ images, image }: Findings): string {
  const entries = images.map((one) => {
    const lines = [...(one.folder === '' ? [] : [['context', one.folder]]), ...(one.file === undefined ? [] : [['file', one.file]]), ...(image === undefined ? [] : [['images', `${image}/${one.id}`]])];
    return lines.length === 0 ? `  ${quoted(one.id)}: {}\n` : `  ${quoted(one.id)}:\n${lines.map(([name = '', value = '']) => `    ${name}: ${quoted(value)}\n`).join('')}`;
  });
  return `${head}# An image that is built FROM another one of these also needs depends-on: [its name].\nimages:\n${entries.join('')}`;
}

type Input = readonly [name: string, value: string];

/** The context is the event's commit by Git, so that no checkout is needed; the file is then looked for in it. */
function inputsOf({ folder, file }: ImageFound): readonly Input[] {
  const inContext = file?.slice(folder === '' ? 0 : folder.length + 1);
  return [...(folder === '' ? [] : [['context', `{{defaultContext}}:${folder}`] as const]), ...(inContext === undefined ? [] : [['file', inContext] as const])];
}

function withBlock(inputs: readonly Input[], indent: number): string {
  const space = ' '.repeat(indent);
  return inputs.length === 0 ? '' : `${space}with:\n${inputs.map(([name, value]) => `${space}  ${name}: ${quoted(value)}\n`).join('')}`;
}

/** A JSON text is a YAML text; a word that YAML takes for nothing else needs no quotes. */
function quoted(text: string): string {
  return /^[A-Za-z_./][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text) ? text : JSON.stringify(text);
}
