import { paths } from '../../lib/paths.ts';
import { judge } from '../../lib/plans/verdict.ts';
import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { GapReport } from '../../schemas/data/gap-report.ts';
import { planFieldLabel } from '../../schemas/plans/field-labels.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import type { Requirement } from '../../schemas/requirements.ts';
import type { Context } from '../context.ts';
import { notLegalAdvice, profilesFor, verdictLabels } from '../plans/gap.ts';
import { wholeAddress } from '../structured/thing.ts';
import { choice, citedRecord, recordHead } from './parts.ts';

/** What rules ask of a plan and what a program can tell of it, as data. */
export function gapReport(entry: PublishedEntry<'plans'>, context: Context): GapReport {
  const { data } = entry;
  return {
    $schema: wholeAddress(paths.schema('plans-requirements-data'), context),
    ...recordHead('plans', entry, data.title, context),
    notice: notLegalAdvice,
    profiles: profilesFor(entry, context).map((profile) => profileRecord(profile, data, context)),
    reviewed: data.reviewed,
  };
}

function profileRecord(
  profile: PublishedEntry<'requirements'>,
  plan: Plan,
  context: Context,
): GapReport['profiles'][0] {
  const { title, level, state, law, asOf, requirements } = profile.data;
  return {
    ...recordHead('requirements', profile, title, context),
    ...{ level, ...present({ state }), law, asOf },
    requirements: requirements.map((requirement) => requirementRecord(requirement, plan)),
  };
}

type RequirementRecord = GapReport['profiles'][0]['requirements'][0];

function requirementRecord(requirement: Requirement, plan: Plan): RequirementRecord {
  const { id, title, citation, asks, who, fields, meet, confirmed } = requirement;
  const { verdict, because } = judge(requirement, plan);
  return {
    ...{ id, title, citation, asks: citedRecord(asks), who, because, confirmed },
    verdict: choice(verdict, verdictLabels[verdict]),
    fields: fields.map((field) => ({ field, label: planFieldLabel(field) ?? field })),
    ...(verdict === 'met' ? {} : { meet }),
  };
}
