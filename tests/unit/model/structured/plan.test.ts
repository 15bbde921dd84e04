import { expect, test } from 'vitest';
import { planThing } from '../../../../src/model/structured/plan.ts';
import { editedPlan, withPlanField } from '../../support/plans.ts';
import { planIn } from '../plans/support.ts';

test('a plan is a work of its district, with where it stands and its years', () => {
  const { entry, context } = planIn();
  expect(planThing(entry, context)).toEqual({
    ...{
      '@type': 'CreativeWork',
      name: 'Riverbend learns',
      url: expect.stringContaining('/plans/riverbend/') as string,
    },
    description: 'Fictional, for illustration only. What educators of Riverbend learn.',
    creator: { '@type': 'Organization', name: 'Riverbend Unified' },
    publisher: expect.objectContaining({ '@type': 'Organization' }) as object,
    ...{ inLanguage: 'en-US', creativeWorkStatus: 'Adopted', datePublished: '2021-08-18' },
    ...{ temporalCoverage: '2021/2022', spatialCoverage: 'Riverbend Unified, NE' },
    ...{ dateModified: '2026-11-01', isAccessibleForFree: true },
  });
});

test('a draft has no day of publication, and says when comments ended', () => {
  const draft = editedPlan('status: adopted\nadopted: 2021-08-18', 'status: public-comment');
  const comment = 'comment: { opens: 2021-06-01, closes: 2021-06-30, how: Write to us. }';
  const { entry, context } = planIn(withPlanField('comment', comment, draft));
  const thing = planThing(entry, { ...context, today: '2021-07-01' });
  expect(thing).not.toHaveProperty('datePublished');
  expect(thing['creativeWorkStatus']).toBe('Public comment ended June 30, 2021');
});
