import { allEntries, fieldIssue, type Check } from './check.ts';

/** An entry whose review date has passed should be looked at again. */
export const reviewDates: Check = ({ corpus, today }) =>
  allEntries(corpus).flatMap((entry) => {
    const reviewBy = 'reviewBy' in entry.data ? entry.data.reviewBy : undefined;
    if (reviewBy === undefined || reviewBy >= today) return [];
    return [
      fieldIssue(entry, 'review-past', ['reviewBy'], {
        what: `This should have been reviewed by ${reviewBy}; the check is made for ${today}.`,
        fix: 'Check the entry, then set reviewed to the day you did and reviewBy to the next one.',
      }),
    ];
  });
