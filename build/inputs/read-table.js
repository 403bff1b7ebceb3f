import { inputTable, secretInputs } from "./input-table.js";
export function readTable(inputs) {
    const problems = [];
    const valueOf = (name) => {
        const kind = inputTable[name];
        const given = inputs[name] ?? '';
        if (given === '' || (given.trim() === '' && kind.spaceCounts !== true))
            return kind.absent;
        const reading = kind.parse(given);
        if (reading.ok)
            return reading.value;
        const whole = secretInputs.has(name) ? '***' : given.trim();
        problems.push(...reading.faults.map((fault) => ({ input: name, given: fault.given ?? whole, expected: fault.expected })));
        return kind.absent;
    };
    const names = Object.keys(inputTable);
    return { values: Object.fromEntries(names.map((name) => [name, valueOf(name)])), problems };
}
