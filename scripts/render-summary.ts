// Turns a job summary into one HTML file that needs nothing else: for the demo, since only GitHub draws mermaid in place.
// A gantt chart becomes bars of the same labels and times; nothing is shown that the markdown does not hold.
// `node scripts/render-summary.ts summary.md > summary.html` renders a file.
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';

/** Markdown as in GITHUB_STEP_SUMMARY -> a whole HTML page. */
export function renderSummaryPage(markdown: string): string {
  const marked = new Marked({ gfm: true });
  marked.use({ renderer: { code: ({ text, lang }) => (lang === 'mermaid' ? drawBars(text) : false) } });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Job summary</title>
<style>${style}</style>
<main>
${marked.parse(markdown, { async: false })}</main>
</html>
`;
}

type Bar = { readonly label: string; readonly from: number; readonly to: number; readonly mark: string };

function drawBars(gantt: string): string {
  const lines = gantt.split('\n').map((line) => line.trim());
  const bars = lines.flatMap((line) => readBar(line) ?? []);
  const end = Math.max(1, ...bars.map(({ to }) => to));
  const percent = (milliseconds: number): string => ((milliseconds / end) * 100).toFixed(2);
  const rows = lines.map((line) => {
    const bar = readBar(line);
    if (bar === undefined) return line.startsWith('section ') ? `<tr><th colspan="2">${escape(line.slice('section '.length))}</th></tr>` : '';
    const place = `margin-left:${percent(bar.from)}%;width:${percent(bar.to - bar.from)}%`;
    return `<tr><td>${escape(bar.label)}</td><td class="track"><div class="bar ${bar.mark}" style="${place}"></div></td></tr>`;
  });
  return `<table class="timeline">${rows.join('')}</table>\n`;
}

/** A task line as src/report/gantt.ts writes it: `label :[crit, |active, ]start, end`. */
function readBar(line: string): Bar | undefined {
  const [, label, mark = '', from, to] = /^(.*) :(?:(crit|active), )?(\d{4}-\d\d-\d\d [\d:.]+), (\d{4}-\d\d-\d\d [\d:.]+)$/.exec(line) ?? [];
  if (label === undefined || from === undefined || to === undefined) return undefined;
  const start = Date.parse('2000-01-01T00:00:00Z');
  const instant = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`) - start;
  return { label, from: instant(from), to: instant(to), mark };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1f2328; background: #fff; margin: 0 }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
code, pre { font: 85% ui-monospace, monospace; background: #f0f2f4; border-radius: 6px }
code { padding: .15em .35em; overflow-wrap: anywhere }
pre { padding: 1em; overflow: auto } pre code { padding: 0; font-size: 100% }
table { border-collapse: collapse; margin: 1em 0 } th, td { border: 1px solid #d1d9e0; padding: .35em .8em; text-align: left }
table.timeline { width: 100% } .timeline td { white-space: nowrap } .track { width: 100% }
.bar { height: 1em; min-width: 2px; border-radius: 3px; background: #8fb8e8 } .bar.active { background: #0969da } .bar.crit { background: #cf222e }
summary { cursor: pointer }
@media (prefers-color-scheme: dark) {
  body { color: #f0f6fc; background: #0d1117 } code, pre { background: #1f262e } th, td { border-color: #3d444d } a { color: #4493f8 }
}`;

const [, , file] = process.argv;
if (import.meta.main && file !== undefined) process.stdout.write(renderSummaryPage(readFileSync(file, 'utf8')));
