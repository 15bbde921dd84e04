import { Document, Scalar, visit } from 'yaml';
import { isPlain } from '../../model/drafts/content-file.ts';
import type { UnderstoodPlan } from './understand.ts';

/** What tables do not say of their plan. */
export interface PlanEntry {
  readonly title: string;
  readonly summary: string;
  /** The id of the district's entry, where it is known. */
  readonly district: string | undefined;
  /** The day of the import, as "2026-11-26". */
  readonly reviewed: string;
}

const comment = [
  'yaml-language-server: $schema=../.schemas/plans.json',
  'This plan was read from tables. What was not understood stands under notes; npm run check names what is left to mend.',
] as const;

type Parts = Pick<UnderstoodPlan, 'goals' | 'activities' | 'budget' | 'schools' | 'schoolYears' | 'notes'>;

/** A plan that was read from tables as a content file of the plans collection. Lists without items are left out. */
export function planFile(parts: Parts, { title, summary, district, reviewed }: PlanEntry): string {
  const document = new Document(
    withoutEmpty({
      ...{ title, summary, district, schoolYears: parts.schoolYears, status: 'draft', schools: parts.schools },
      ...{ goals: parts.goals, activities: parts.activities, budget: parts.budget, notes: parts.notes, reviewed },
    }),
  );
  document.commentBefore = comment.map((line) => ` ${line}`).join('\n');
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && (node.value.includes('\n') || !isPlain(node.value)))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 110, singleQuote: true, doubleQuotedAsJSON: true });
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutEmpty(each)]));
}
