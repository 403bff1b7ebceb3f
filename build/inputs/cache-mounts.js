// The input that says which cache mounts are kept: a word for all or none, or their ids or targets.
import { items } from "./lists.js";
import { faulty, read } from "./reading.js";
export const cacheMounts = {
    absent: 'auto',
    parse: (given) => {
        const list = items.parse(given);
        if (!list.ok)
            return list;
        const [word = 'auto', ...more] = list.value;
        const isWord = word === 'auto' || word === 'off';
        if (isWord && more.length === 0)
            return read(word);
        const wrong = list.value.find((name) => ['auto', 'off', 'true', 'false'].includes(name));
        return wrong === undefined ? read(list.value) : faulty({ given: given.trim(), expected: 'auto, off, or ids or targets of cache mounts like /root/.cache/pip' });
    },
};
