import { list } from '../../lib/format.ts';
import { didYouMean } from '../../lib/nearest.ts';
import { judge } from '../../lib/plans/verdict.ts';
import type { Issue } from '../../report/issue.ts';
import type { Corpus, Entry } from '../../schemas/corpus.ts';
import { planFieldLabel } from '../../schemas/plans/field-labels.ts';
import { planSchema, type Plan } from '../../schemas/plans/plans.ts';
import { fieldIssue, type Check } from '../check.ts';

/** Requirements name fields that plans have, and each plan is told what of them it does not show. */
export const planRequirements: Check = ({ corpus }) => [
  ...corpus.requirements.flatMap(unknownFields),
  ...corpus.plans.filter(isWhole).flatMap((entry) => gaps(entry, corpus)),
];

function unknownFields(entry: Entry<'requirements'>): Issue[] {
  return entry.data.requirements.flatMap(({ fields }, at) =>
    fields.flatMap((field, index) =>
      planFieldLabel(field) !== undefined
        ? []
        : [
            fieldIssue(entry, 'unknown-plan-field', ['requirements', at, 'fields', index], {
              what: `Plans have no field "${field}".${didYouMean(field, namesLike(field))}`,
              fix: 'Write the name of a field as the field guide of plans has it, with points between names.',
            }),
          ],
    ),
  );
}

/** What a field would be called with another first name: a wrong letter is most often there. */
function namesLike(field: string): readonly string[] {
  const rest = field.split('.').slice(1);
  return Object.keys(planSchema.shape).map((name) => [name, ...rest].join('.'));
}

/** Rules ask for the years of a plan; one that does not say them is told so where its shape is checked. */
function isWhole({ data }: { readonly data: Partial<Plan> }): boolean {
  return data.schoolYears !== undefined && data.status !== 'archived';
}

/** One line for each profile: dozens would be read by nobody, and the page of requirements has them all. */
function gaps(entry: Entry<'plans'>, { requirements, districts }: Corpus): Issue[] {
  const state = districts.find(({ id }) => id === entry.data.district)?.data.state;
  return requirements
    .filter(({ data }) => data.level !== 'state' || (state !== undefined && data.state === state))
    .flatMap(({ data }) => {
      const missing = data.requirements.filter((each) => judge(each, entry.data).verdict === 'missing');
      if (missing.length === 0) return [];
      return [
        fieldIssue(entry, 'requirement-missing', ['title'], {
          what: `The plan does not show what “${data.title}” asks: ${list(missing.map(({ title }) => title.toLowerCase()))}.`,
          fix: 'Its page of requirements says for each what would meet it. This is a reading aid, not legal advice.',
        }),
      ];
    });
}
