import type { Check } from './check.ts';
import { claims } from './claims.ts';
import { codeInText } from './code-in-text.ts';
import { components } from './components.ts';
import { fictional } from './fictional.ts';
import { hidden } from './hidden.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { bases } from './library/bases.ts';
import { caseFigures } from './library/case-figures.ts';
import { crosswalks } from './library/crosswalks.ts';
import { ranges } from './library/ranges.ts';
import { links } from './links.ts';
import { look } from './look.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { reviewDates } from './review-dates.ts';
import { spendingAmounts } from './spending/amounts.ts';
import { spendingChanges } from './spending/changes.ts';
import { spendingDistricts } from './spending/districts.ts';
import { spendingNames } from './spending/names.ts';
import { spendingTotals } from './spending/totals.ts';
import { spendingYears } from './spending/years.ts';
import { unusedSources } from './unused-sources.ts';

/** Every rule across entries. Their order does not matter: issues are sorted by place. */
export const checks: readonly Check[] = [
  ...[claims, unusedSources, references, hidden, fictional, reviewDates, redirects, look],
  ...[links, images, headings, codeInText, components],
  ...[ranges, bases, crosswalks, caseFigures],
  ...[spendingYears, spendingNames, spendingAmounts, spendingTotals, spendingChanges, spendingDistricts],
];
