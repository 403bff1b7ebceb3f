// Finds the inputs among the environment's variables, as the runner hands them over. It reads no value's meaning.
/**
 * Input name -> value as given. The runner makes `INPUT_BUILD-ARGS` of `build-args`: capitals, dashes kept, `_` for a
 * space. It sets every input, with '' for one that is not given: those are left out here.
 */
export function inputsOf(environment) {
    const inputs = {};
    for (const [variable, value] of Object.entries(environment)) {
        if (variable.startsWith('INPUT_') && value !== undefined && value !== '') {
            inputs[variable.slice('INPUT_'.length).toLowerCase().replaceAll(' ', '_')] = value;
        }
    }
    return inputs;
}
