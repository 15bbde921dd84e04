import { describe, type DataPath } from '../../schemas/describe.ts';
import { planSchema } from '../../schemas/plans/plans.ts';

/** The parts of a plan that districts keep as tables. */
export const planTables = ['goals', 'activities', 'budget'] as const;
export type PlanTable = (typeof planTables)[number];

/** What a column of such a table may be. */
export interface PlanField {
  readonly id: string;
  /** Where it stands in the plan; its label comes from there. */
  readonly path: DataPath;
  /** What districts call it, where they do not use the label: the whole heading in small letters. */
  readonly calledLike: RegExp;
}

const field = (id: string, path: DataPath, calledLike: RegExp): PlanField => ({ id, path, calledLike });

const audience = (table: PlanTable): readonly PlanField[] => [
  field('roles', [table, 0, 'roles'], /^(?:audiences?|target audience|participants?|staff|who|for whom|target group)$/),
  field('schools', [table, 0, 'schools'], /^(?:schools?|buildings?|sites?)$/),
  field('grades', [table, 0, 'grades'], /^(?:grades?|grade (?:levels?|bands?|span))$/),
  field('subjects', [table, 0, 'subjects'], /^(?:subjects?|content areas?|subject areas?)$/),
];

const measure: DataPath = ['goals', 0, 'measures', 0];

/** Every column that is known, by the table it belongs to. Where a heading fits several, the first is meant. */
export const planFields: Readonly<Record<PlanTable, readonly PlanField[]>> = {
  goals: [
    field('number', ['goals', 0, 'id'], /^(?:#|no|num|number|goal (?:#|no|num|number|id))$/),
    field('statement', ['goals', 0, 'statement'], /^(?:goals?|goal (?:statement|description)|smart goal|objectives?)$/),
    field('area', ['goals', 0, 'area'], /^(?:areas?|(?:critical|focus|goal) area|domain|category|strand|priority)$/),
    field('specific', ['goals', 0, 'specific'], /^(?:specific|who will do what)$/),
    field('achievable', ['goals', 0, 'achievable'], /^(?:achievable|attainable)$/),
    field('rationale', ['goals', 0, 'rationale'], /^(?:rationale|relevant|relevance|why|reason|justification)$/),
    field('by', ['goals', 0, 'by'], /^(?:by|by when|due|due date|deadline|end date|complet(?:e|ion)(?: by| date)?)$/),
    field(
      'measure',
      [...measure, 'what'],
      /^(?:measures?|measures? of success|indicators?|metrics?|success (?:criteria|measure|indicator)|evidence of success)$/,
    ),
    field('unit', [...measure, 'unit'], /^(?:units?|unit of measure)$/),
    field('baseline', [...measure, 'baseline'], /^(?:baseline(?: value| data)?|starting point)$/),
    field('baselineDate', [...measure, 'baseline', 'date'], /^(?:baseline (?:date|as of)|date of baseline)$/),
    field('target', [...measure, 'target'], /^(?:targets?|target value|benchmark)$/),
    field('targetDate', [...measure, 'target', 'date'], /^(?:target (?:date|by)|date of target)$/),
    field('actual', [...measure, 'actuals'], /^(?:actuals?|actual value|results?|latest|progress)$/),
    field(
      'actualDate',
      [...measure, 'actuals', 0, 'date'],
      /^(?:actual (?:date|as of)|date of (?:actual|result)|results? date)$/,
    ),
    ...audience('goals'),
    field('standards', ['goals', 0, 'standards'], /^(?:standards?)$/),
  ],
  activities: [
    field('number', ['activities', 0, 'id'], /^(?:#|no|num|number|activity (?:#|no|num|number|id))$/),
    field(
      'title',
      ['activities', 0, 'title'],
      /^(?:activity|activities|activity (?:name|title)|(?:pd|pl|professional (?:learning|development))(?: (?:activity|activities|session|title))?|name|workshop|topic|strategy|action(?: step)?)$/,
    ),
    field('what', ['activities', 0, 'what'], /^(?:description|details|activity description)$/),
    field(
      'goals',
      ['activities', 0, 'goals'],
      /^(?:goals?|goals? (?:#|no|num|number|numbers|id|ids|addressed|supported|served|alignment)|aligned goals?|related goals?)$/,
    ),
    field('design', ['activities', 0, 'design'], /^(?:design|learning design)$/),
    field('formats', ['activities', 0, 'formats'], /^(?:formats?|modality|delivery|mode)$/),
    ...audience('activities'),
    field(
      'hours',
      ['activities', 0, 'hours'],
      /^(?:hours|hrs|(?:total|contact|pd) hours|hours per (?:person|participant)|duration)$/,
    ),
    field(
      'date',
      ['activities', 0, 'sessions', 0, 'date'],
      /^(?:dates?|when|days?|session dates?|dates? \d|initial (?:date|session)|start date)$/,
    ),
    field('followUp', ['activities', 0, 'sessions', 0, 'part'], /^(?:follow ?ups?(?: (?:dates?|sessions?))?)$/),
    field('start', ['activities', 0, 'sessions', 0, 'start'], /^(?:start|start time|begins?|begin time|from)$/),
    field('end', ['activities', 0, 'sessions', 0, 'end'], /^(?:end|end time|ends|to|until)$/),
    field('times', ['activities', 0, 'sessions'], /^(?:times?|time of day)$/),
    field('place', ['activities', 0, 'sessions', 0, 'place'], /^(?:locations?|place|venue|where|room)$/),
    field('ongoing', ['activities', 0, 'ongoing'], /^(?:ongoing|frequency|how often|between sessions)$/),
    field(
      'provider',
      ['activities', 0, 'provider'],
      /^(?:providers?|presenters?|facilitators?|consultants?|trainers?)$/,
    ),
    field(
      'lead',
      ['activities', 0, 'lead'],
      /^(?:lead|leader|led by|responsible|responsible (?:person|party|staff)|persons? responsible|coordinator|owner)$/,
    ),
    field('standards', ['activities', 0, 'standards'], /^(?:standards?)$/),
    field('resources', ['activities', 0, 'resources'], /^(?:resources?(?: needed)?|materials?)$/),
  ],
  budget: [
    field('number', ['budget', 0, 'id'], /^(?:#|no|num|number|line(?: (?:#|no|number))?)$/),
    field('year', ['budget', 0, 'schoolYear'], /^(?:years?|(?:school|fiscal|budget) year|fy|sy)$/),
    field(
      'from',
      ['budget', 0, 'from'],
      /^(?:source|sources|(?:funding|fund|revenue) sources?|funds?|funding|grant|paid (?:by|from))$/,
    ),
    field(
      'use',
      ['budget', 0, 'use'],
      /^(?:uses?|purpose|category|expenses?|expense type|line item|item|expenditure|object|description)$/,
    ),
    field('goals', ['budget', 0, 'goals'], /^(?:goals?|goals? (?:#|no|num|number|id|supported|served))$/),
    field('activity', ['budget', 0, 'activity'], /^(?:activity|activity (?:#|no|num|number|id|name|title))$/),
    field(
      'budgeted',
      ['budget', 0, 'budgeted'],
      /^(?:budgeted|budget|(?:budgeted|planned|estimated|total|budget) (?:amounts?|costs?)|amounts?|costs?|planned|allocations?|estimate|dollars)$/,
    ),
    field(
      'spent',
      ['budget', 0, 'spent'],
      /^(?:spent|actuals?|actual (?:amount|cost|spending|expenditures?)|expended|paid)$/,
    ),
    field('status', ['budget', 0, 'status'], /^(?:status)$/),
    field('justification', ['budget', 0, 'justification'], /^(?:justification|rationale|reason|why)$/),
  ],
};

/** The field without which a row of a table says nothing. */
export const keyField: Readonly<Record<PlanTable, string>> = {
  goals: 'statement',
  activities: 'title',
  budget: 'budgeted',
};

/** What a field is called: its label, or where that is of a part of a part, both: "Target date". */
export function fieldLabel(table: PlanTable, id: string): string {
  const [name = '', year] = id.split(' ');
  const found = planFields[table].find((each) => each.id === name);
  if (found === undefined) return id;
  if (name === 'times') return 'Start and end';
  if (name === 'followUp') return 'Follow-up';
  const labels = describe(planSchema, found.path)
    .label.split(' › ')
    .filter((label) => !/^row \d+$/.test(label));
  const own = labels.at(-1) ?? id;
  const whole = name.endsWith('Date') ? `${labels.at(-2) ?? ''} ${own.toLowerCase()}` : own;
  return year === undefined ? whole : `${whole}, ${year}`;
}

/** The label of a part of the plan. */
export function tableLabel(table: PlanTable): string {
  return describe(planSchema, [table]).label;
}
