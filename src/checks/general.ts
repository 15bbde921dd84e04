import type { Check } from './check.ts';
import { claims } from './claims.ts';
import { codeInText } from './code-in-text.ts';
import { components } from './components.ts';
import { fictional } from './fictional.ts';
import { hidden } from './hidden.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { bases } from './library/bases.ts';
import { crosswalks } from './library/crosswalks.ts';
import { charts } from './library/charts.ts';
import { libraryFigures } from './library/figures.ts';
import { linkedWords } from './library/linked-words.ts';
import { names } from './library/names.ts';
import { ranges } from './library/ranges.ts';
import { links } from './links.ts';
import { worksheets } from './library/worksheets.ts';
import { look } from './look.ts';
import { readingLevel } from './reading-level.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { reservedNames } from './reserved-names.ts';
import { reviewDates } from './review-dates.ts';
import { spendingAmounts } from './spending/amounts.ts';
import { spendingChanges } from './spending/changes.ts';
import { spendingDistricts } from './spending/districts.ts';
import { spendingNames } from './spending/names.ts';
import { spendingTotals } from './spending/totals.ts';
import { spendingYears } from './spending/years.ts';
import { storyDistricts } from './stories/district.ts';
import { storyParts } from './stories/finished.ts';
import { storyTexts } from './stories/limits.ts';
import { unusedSources } from './unused-sources.ts';

/** The rules across entries of all collections but plans. The builder of stories runs these: the others would weigh on its page. */
export const generalChecks: readonly Check[] = [
  ...[claims, unusedSources, references, hidden, fictional, reviewDates, redirects, reservedNames, look],
  ...[links, images, headings, codeInText, components, readingLevel],
  ...[ranges, bases, crosswalks, libraryFigures, charts, names, worksheets, linkedWords],
  ...[spendingYears, spendingNames, spendingAmounts, spendingTotals, spendingChanges, spendingDistricts],
  ...[storyTexts, storyDistricts, storyParts],
];
