import { fieldIssue, type Check } from '../check.ts';

/** Spending belongs to a district, and a real district has its NCES id. */
export const spendingDistricts: Check = ({ corpus }) => [
  ...corpus.spending
    .filter(({ data }) => !data.template && data.district === undefined)
    .map((entry) =>
      fieldIssue(entry, 'missing-district', ['district'], {
        what: 'The entry does not say which district the money belongs to.',
        fix: 'Name the district by its id, or mark a form to fill in by hand:  template: true',
      }),
    ),
  ...corpus.districts
    .filter(({ data }) => !data.fictional && data.ncesId === undefined)
    .map((entry) =>
      fieldIssue(entry, 'missing-district', ['ncesId'], {
        what: 'This district has no NCES id, and is not marked as fictional.',
        fix: 'Look the id up at nces.ed.gov and write it in quotes:  ncesId: "0100005"',
      }),
    ),
];
