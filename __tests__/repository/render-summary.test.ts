// The page that the demo shows: the timeline as bars, whole and self-contained.
import { expect, test } from '@jest/globals';
import { renderSummaryPage } from '../../scripts/render-summary.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { failed, published } from '../report/outcomes.ts';

test('every bar of the gantt chart is drawn to scale, a failed one as such', () => {
  const page = renderSummaryPage(renderSummary(failed()));
  expect(page).toContain('<tr><th colspan="2">Builds</th></tr>');
  expect(page).toMatch(/<td>linux\/amd64 8\.0 s<\/td><td class="track"><div class="bar active" style="margin-left:10\.99%;width:87\.91%">/);
  expect(page).toMatch(/<td>linux\/arm64 8\.0 s<\/td><td class="track"><div class="bar crit"/);
  expect(page).not.toContain('gantt');
});

test('the page loads nothing', () => {
  const page = renderSummaryPage(renderSummary(published()));
  expect(page).toContain('docker pull ghcr.io/octo-org/app:1.2.3');
  expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
});
