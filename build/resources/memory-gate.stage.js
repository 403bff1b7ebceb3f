// max-parallel: auto. How many builds begin at once by the memory that is available, and no further one while it is short.
// It ends none, and one always runs.
import { sizeText } from "../report/quantities.js";
import { affordableBuilds, isMemoryShort } from "./memory.js";
const lookAgainMs = 1000;
export async function openMemoryGate({ machine, clock, runner }, signal) {
    const memory = await machine.memory();
    let running = 0;
    const waitForMemory = async (what) => {
        let isTold = false;
        for (;;) {
            // Before the look: of builds that begin together the first is running when the second looks.
            const others = running;
            const now = others === 0 ? undefined : await machine.memory();
            if (now === undefined || !isMemoryShort(now) || signal.aborted)
                return;
            if (!isTold)
                runner.info(`${what} waits: memory is short (${sizeText(now.available)} of ${sizeText(now.total)} available), and ${others === 1 ? 'a build is' : `${others} builds are`} running.`);
            isTold = true;
            await clock.sleep(lookAgainMs, signal);
        }
    };
    return {
        signal,
        most: (builds) => {
            const most = affordableBuilds(builds, memory, machine.processors());
            if (most < builds)
                runner.info(`max-parallel: auto builds ${most} of ${builds} platforms at once (${memory === undefined ? '' : `${sizeText(memory.available)} of memory available, `}${machine.processors()} processors).`);
            return most;
        },
        turn: async (what, build) => {
            await waitForMemory(what);
            running++;
            try {
                return await build();
            }
            finally {
                running--;
            }
        },
    };
}
