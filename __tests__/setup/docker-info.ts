// What `docker info --format '{{json .}}'` answers, shortened to what is read and some of what is not (engine 28.5.2).

export function dockerInfo(changes: object = {}, client: object = {}): string {
  return JSON.stringify({
    ID: '478b777d',
    Driver: 'overlayfs',
    DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
    OSType: 'linux',
    Architecture: 'x86_64',
    ServerVersion: '28.5.2',
    ...changes,
    ClientInfo: {
      Version: '28.5.2',
      Context: 'default',
      Plugins: [{ SchemaVersion: '0.1.0', Vendor: 'Docker Inc.', Version: 'v0.36.1', Name: 'buildx', Path: '/usr/libexec/docker/cli-plugins/docker-buildx' }],
      ...client,
    },
  });
}
