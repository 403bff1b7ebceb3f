// All libraries that inputs can ask for, for roles that read the inputs of many images: they are loaded with those.
import { handlebarsProgram } from '../plan/metadata/handlebars-program.ts';
import { yamlValue } from './yaml-value.ts';

export const allLibraries = { yaml: yamlValue, handlebars: handlebarsProgram } as const;
