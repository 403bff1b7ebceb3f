// `npm run scale`: prints the tables of docs/scale.md. Nothing is written; `npm run docs` does that.
import { scaleRegions } from './scale-region.ts';

for (const [name, region] of Object.entries(scaleRegions())) console.log(`${name}\n\n${region}\n`);
