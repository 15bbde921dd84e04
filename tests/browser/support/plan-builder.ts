import type { Page } from 'playwright-core';

/** Opens every part of the form. */
export async function openParts(page: Page): Promise<void> {
  await page.locator('#field-title').waitFor();
  for (const part of await page.locator('details.builder-section').all())
    while ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
}

/** Opens what is folded in a row of a list. */
export async function unfold(page: Page, label: string): Promise<void> {
  await page.locator('.field-fold > summary', { hasText: label }).last().click();
}

/** A small plan, field by field, in the order in which its rows are added. */
export const planWords = {
  who: {
    title: 'Teams that learn',
    summary: 'How a small district learns together.',
    'schoolYears-0': '2026–2027',
    'contact-office': 'Office of Learning',
  },
  vision: {
    vision: 'Every teacher has a team.',
    mission: 'The district gives teams time.',
    'areas-culture': 'Time for teams is kept.',
  },
  goal: {
    'goals-0-statement': 'Teams meet each week.',
    'goals-0-area': 'culture',
    'goals-0-specific': 'All teams of the two schools.',
    'goals-0-rationale': 'Teams asked for time.',
    'goals-0-by': '2027-06-01',
  },
  measure: {
    'goals-0-measures-0-what': 'Teams that met each week',
    'goals-0-measures-0-unit': 'percent of teams',
    'goals-0-measures-0-baseline-value': '40',
    'goals-0-measures-0-baseline-date': '2026-05-15',
    'goals-0-measures-0-target-value': '90',
    'goals-0-measures-0-target-date': '2027-05-15',
  },
  activity: {
    'activities-0-title': 'Weekly teams',
    'activities-0-hours': '30',
    'activities-0-lead': 'principals',
  },
  session: {
    'activities-0-sessions-0-part': 'initial',
    'activities-0-sessions-0-date': '2026-09-02',
    'activities-0-sessions-0-start': '08:30',
    'activities-0-sessions-0-end': '11:30',
  },
  money: {
    'budget-0-schoolYear': '2026-27',
    'budget-0-from': 'title-ii-a',
    'budget-0-use': 'coaching',
    'budget-0-activity': 'activity-1',
    'budget-0-budgeted': '$12,500',
    'budget-0-justification': 'Substitutes while teams meet.',
  },
} as const;
