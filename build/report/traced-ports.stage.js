// The ports as they are, with each call to a program, a registry or the GitHub API noted in the timeline: so that no stage
// has to speak of times. Below the retry: every attempt is a call of its own. It changes no call and no answer.
import { registryOf } from "../domain/image-ref.js";
import { programCallName, requestName } from "./call-names.js";
export function tracedPorts(ports, timeline) {
    const registry = (host, client) => traced(client, (method, work) => timeline.call({ kind: 'request', to: host, name: requestName(method) }, work));
    return {
        ...ports,
        processes: { run: (command) => timeline.call({ kind: 'program', ...programCallName(command) }, () => ports.processes.run(command)) },
        github: traced(ports.github, (method, work) => timeline.call({ kind: 'request', to: 'GitHub', name: requestName(method) }, work)),
        registryFor: async (image, folder) => registry(registryOf(image), await ports.registryFor(image, folder)),
        anonymousRegistryFor: async (image) => registry(registryOf(image), await ports.anonymousRegistryFor(image)),
    };
}
/** Every method of such a port is a call that gives a promise: what a port learns later is traced without a word here. */
function traced(port, call) {
    return new Proxy(port, {
        get: (target, key) => {
            const member = Reflect.get(target, key);
            if (typeof member !== 'function' || typeof key !== 'string')
                return member;
            return (...args) => call(key, async () => await Reflect.apply(member, target, args));
        },
    });
}
