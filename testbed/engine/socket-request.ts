// One HTTP GET over a Unix socket: is an engine there and answering? It reads no answer.
import { request } from 'node:http';
import { connect } from 'node:net';

export async function answersOverSocket(socketPath: string, path: string): Promise<boolean> {
  return await new Promise((done) => {
    const asking = request({ socketPath, path, timeout: 2_000 }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    asking.on('error', () => done(false)).on('timeout', () => asking.destroy());
    asking.end();
  });
}

export async function acceptsConnections(socketPath: string): Promise<boolean> {
  return await new Promise((done) => {
    const socket = connect(socketPath, () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}
