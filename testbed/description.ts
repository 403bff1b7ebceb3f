// What a running test bed is, as plain JSON that another process can be handed, and the decoder for that process.
// It must not hold anything that can't be written down: no process, no function.

export type Login = { readonly username: string; readonly password: string };

/** A public image that Dockerfiles name, and the reference that stands in for it here (`--build-context name=docker-image://image`). */
export type BaseImage = { readonly name: string; readonly image: string };

export type Tools = {
  readonly crane: string;
  readonly act: string;
  readonly actionlint: string;
  /** Only where Debian's package is used. */
  readonly cosign?: string;
};

export type TestbedDescription = {
  readonly runDir: string;
  readonly dockerHost: string;
  readonly dockerConfigDir: string;
  readonly binDir: string;
  readonly registryHost: string;
  readonly secondRegistryHost: string;
  readonly users: { readonly writer: Login; readonly reader: Login };
  readonly buildkitImage: string;
  readonly busyboxImage: string;
  readonly baseImages: readonly BaseImage[];
  readonly tools: Tools;
  /** To merge over process.env for a child that is to use the bed. */
  readonly env: Readonly<Record<string, string>>;
};

type Fields = Readonly<Record<string, unknown>>;

export function decodeTestbed(value: unknown): TestbedDescription {
  const bed = fields(value, 'test bed');
  const tools = fields(bed['tools'], 'tools');
  const images = bed['baseImages'];
  if (!Array.isArray(images)) throw new Error('test bed description: baseImages is no list');
  return {
    runDir: text(bed, 'runDir'),
    dockerHost: text(bed, 'dockerHost'),
    dockerConfigDir: text(bed, 'dockerConfigDir'),
    binDir: text(bed, 'binDir'),
    registryHost: text(bed, 'registryHost'),
    secondRegistryHost: text(bed, 'secondRegistryHost'),
    users: decodeLogins(bed['users']),
    buildkitImage: text(bed, 'buildkitImage'),
    busyboxImage: text(bed, 'busyboxImage'),
    baseImages: images.map((image: unknown) => {
      const base = fields(image, 'baseImages[]');
      return { name: text(base, 'name'), image: text(base, 'image') };
    }),
    tools: {
      crane: text(tools, 'crane'),
      act: text(tools, 'act'),
      actionlint: text(tools, 'actionlint'),
      ...(tools['cosign'] === undefined ? {} : { cosign: text(tools, 'cosign') }),
    },
    env: textFields(bed['env'], 'env'),
  };
}

export function decodeLogins(value: unknown): TestbedDescription['users'] {
  const users = fields(value, 'users');
  return { writer: login(users['writer']), reader: login(users['reader']) };
}

function login(value: unknown): Login {
  const user = fields(value, 'users.*');
  return { username: text(user, 'username'), password: text(user, 'password') };
}

function textFields(value: unknown, name: string): Record<string, string> {
  const given = fields(value, name);
  return Object.fromEntries(Object.keys(given).map((key) => [key, text(given, key)]));
}

function fields(value: unknown, name: string): Fields {
  if (value === null || typeof value !== 'object') throw new Error(`test bed description: ${name} is no object`);
  return Object.fromEntries(Object.entries(value));
}

function text(given: Fields, name: string): string {
  const value = given[name];
  if (typeof value !== 'string') throw new Error(`test bed description: ${name} is no text`);
  return value;
}
