import { list } from '../../lib/format.ts';
import { saysSomething } from '../../lib/plans/fields.ts';
import { planHealth } from '../../lib/plans/health.ts';
import { healthWords } from '../../lib/plans/health-words.ts';
import type { Issue } from '../../report/issue.ts';
import type { Corpus, Entry } from '../../schemas/corpus.ts';
import { describe } from '../../schemas/describe.ts';
import { planSchema, type Plan } from '../../schemas/plans/plans.ts';
import { fieldIssue, type Check } from '../check.ts';

/** What was adopted is whole, and what can be carried out only with difficulty is named. Kept versions are left alone. */
export const planFinished: Check = ({ corpus }) =>
  corpus.plans
    .filter(({ data }) => data.status !== 'archived')
    .flatMap((entry) => [...missing(entry), ...health(entry, corpus)]);

/** Parts without which a board has nothing to adopt. */
const needed = ['district', 'adopted', 'contact', 'vision', 'needs', 'goals', 'activities', 'budget'] as const;

function missing(entry: Entry<'plans'>): Issue[] {
  const { data } = entry;
  if (data.status !== 'adopted' && data.status !== 'amended') return [];
  const parts = needed.filter((name) => !saysSomething(data[name])).map(labelOf);
  const governance = saysSomething(data.governance.team) ? [] : ['Team'];
  const all = [...parts, ...governance];
  if (all.length === 0) return [];
  return [
    fieldIssue(entry, 'unfinished-plan', ['status'], {
      what: `The plan is adopted, and these parts are missing: ${list(all)}.`,
      fix: 'Write them, or set the status to draft.',
    }),
  ];
}

function labelOf(name: keyof Plan): string {
  return describe(planSchema, [name]).label;
}

function health(entry: Entry<'plans'>, { standards }: Corpus): Issue[] {
  return planHealth(entry.data, standards).map((finding) =>
    fieldIssue(entry, 'plan-health', finding.path, healthWords(finding), 'key'),
  );
}
