import { describe, expect, it } from 'vitest';
import { codes, type Code } from '../../../src/report/codes.ts';
import { codeNames, severityOf } from '../../../src/report/severities.ts';
import type { Files } from '../../support/content-folder.ts';
import { checked } from '../support/checked.ts';
import { riverbend } from '../support/riverbend.ts';
import type { Place, Told } from './support/example.ts';
import { examples } from './support/examples.ts';

function filesOf(side: Place | Told, lines: string): Files {
  return typeof side === 'function' ? side(lines) : side.files;
}

/** Sources of Riverbend that an example no longer cites are no matter of the example. */
function codesOf(files: Files, code: Code): string[] {
  const own = new Set(Object.keys(riverbend));
  const isLeftover = (each: string, path: string) =>
    each === 'unused-source' && code !== 'unused-source' && own.has(path);
  return checked(files).issues.flatMap((issue) => (isLeftover(issue.code, issue.file.path) ? [] : [issue.code]));
}

it('has an example to test for every code, and none for a code that is gone', () => {
  expect(Object.keys(examples).sort()).toEqual(codeNames);
});

describe.each(codeNames)('the page of %s', (code) => {
  const { example, mended } = codes[code];

  it('shows an example that brings it up', () => {
    expect(codesOf(filesOf(examples[code].example, example), code)).toContain(code);
  });

  it('shows how it is mended, with nothing else wrong', () => {
    expect(codesOf(filesOf(examples[code].mended, mended), code)).toEqual([]);
  });

  it('is in sentences', () => {
    const { title, meaning } = codes[code];
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(meaning).toMatch(/\.$/);
    expect(`${title} ${meaning}`).not.toMatch(/\b(?:invalid|please|sorry|oops)\b/i);
  });
});

it('tells in words only what lines cannot show, and in the words of the table', () => {
  const told = codeNames.flatMap((code) =>
    (['example', 'mended'] as const).flatMap((side) => {
      const given = examples[code][side];
      return typeof given === 'function' ? [] : [{ code, side, given: given.words, shown: codes[code][side] }];
    }),
  );
  expect(told.filter(({ given, shown }) => given !== shown)).toEqual([]);
});

it('keeps its names: a code that authors have silenced or looked up must not vanish', () => {
  expect(codeNames.map((code) => `${code} (${severityOf(code)})`)).toMatchInlineSnapshot(`
    [
      "amount-outside-years (problem)",
      "before-adoption (warning)",
      "broken-anchor (problem)",
      "broken-link (problem)",
      "budget-exceeds-source (problem)",
      "chart-rows (problem)",
      "citation-not-shown (problem)",
      "component-fields (problem)",
      "crosswalk-inside (problem)",
      "crosswalk-to-new (problem)",
      "date-outside-plan (problem)",
      "dates-swapped (problem)",
      "districts-differ (problem)",
      "doubled-time (warning)",
      "duplicate-id (problem)",
      "duplicate-row (problem)",
      "edition-without-status (problem)",
      "empty-file (problem)",
      "empty-text (problem)",
      "faint-accent (warning)",
      "faint-logo (warning)",
      "fictional-mismatch (problem)",
      "figure-without-source (problem)",
      "file-too-large (problem)",
      "filled-template (problem)",
      "fractional-amount (problem)",
      "front-matter-missing (problem)",
      "hours-do-not-add-up (warning)",
      "image-without-text (problem)",
      "impossible-time (problem)",
      "large-change (warning)",
      "link-out-of-folder (problem)",
      "linked-twice (problem)",
      "logo-shape (warning)",
      "logo-size (warning)",
      "mdx-code (problem)",
      "mdx-syntax (problem)",
      "missing-amount (warning)",
      "missing-district (problem)",
      "missing-field (problem)",
      "missing-image (problem)",
      "missing-kind (problem)",
      "missing-site (problem)",
      "missing-status (problem)",
      "mixed-kinds (warning)",
      "negative-amount (problem)",
      "not-a-date (problem)",
      "not-a-district-id (problem)",
      "not-a-number (problem)",
      "not-a-school-year (problem)",
      "not-an-address (problem)",
      "not-an-id (problem)",
      "not-utf8 (problem)",
      "nothing-drawn (problem)",
      "out-of-range (problem)",
      "place-without (problem)",
      "plan-health (warning)",
      "range-reversed (problem)",
      "raw-html (problem)",
      "reading-level (warning)",
      "redirect-collision (problem)",
      "repeated-name (problem)",
      "requirement-missing (warning)",
      "reserved-file-name (problem)",
      "review-past (warning)",
      "self-reference (problem)",
      "skipped-heading (problem)",
      "source-without-place (warning)",
      "tier-on-design (problem)",
      "tier-without-basis (problem)",
      "told-as-own (problem)",
      "too-long-for-sheet (problem)",
      "too-many-figures (problem)",
      "totals-differ (problem)",
      "two-parts-one-id (problem)",
      "unclear-basis (problem)",
      "unfinished-plan (problem)",
      "unfinished-story (warning)",
      "unfinished-test (problem)",
      "unknown-choice (problem)",
      "unknown-component (problem)",
      "unknown-field (problem)",
      "unknown-file (warning)",
      "unknown-name (problem)",
      "unknown-part (problem)",
      "unknown-plan-field (problem)",
      "unknown-reference (problem)",
      "unknown-source (problem)",
      "unnamed-row (problem)",
      "unneeded-silence (problem)",
      "unquoted-id (problem)",
      "unsafe-link (problem)",
      "unused-source (warning)",
      "versions-not-in-line (problem)",
      "wrong-file-name (problem)",
      "wrong-form (problem)",
      "wrong-shape (problem)",
      "yaml-syntax (problem)",
      "years-not-consecutive (problem)",
    ]
  `);
});
