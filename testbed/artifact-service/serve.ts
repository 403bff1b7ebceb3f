// The artifact service as a process of its own: a test that waits for act can't answer meanwhile. `node serve.ts FOLDER`
// prints its address on the first line, and ends with its input.
import { startArtifactService } from './service.ts';

const [, , folder = ''] = process.argv;
const service = await startArtifactService(folder);
console.log(service.url);
process.stdin.resume().on('end', () => void service.stop());
