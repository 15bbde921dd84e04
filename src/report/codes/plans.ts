/** Codes about plans and about what rules ask of them. */
export const planCodes = {
  'two-parts-one-id': {
    severity: 'problem',
    title: 'Two parts of a plan have one id',
    meaning:
      'Goals, activities, sessions and lines of the budget are pointed to by their ids, and calendars and later versions know them by these.',
    example:
      'needs:\n  - { id: use, finding: Few use it., data: survey }\n  - { id: use, finding: Few have time., data: survey }',
    mended:
      'needs:\n  - { id: use, finding: Few use it., data: survey }\n  - { id: time, finding: Few have time., data: survey }',
  },
  'unknown-part': {
    severity: 'problem',
    title: 'A plan points to a part it does not have',
    meaning: 'An activity, a goal, a need or a school is named by its id, and the plan has none of that id.',
    example: 'evaluation: { cycles: [{ goal: mathz, plan: Try it., date: 2022-03-01 }] }',
    mended: 'evaluation: { cycles: [{ goal: maths, plan: Try it., date: 2022-03-01 }] }',
  },
  'date-outside-plan': {
    severity: 'problem',
    title: 'A date lies outside the years of the plan',
    meaning:
      'Sessions, goals and money belong into the school years that the plan covers, from July of the first to June of the last.',
    example:
      'mandated:\n  - id: safety\n    topic: Safety\n    citation: Policy 7\n    frequency: each year\n    due: 2031-10-31',
    mended:
      'mandated:\n  - id: safety\n    topic: Safety\n    citation: Policy 7\n    frequency: each year\n    due: 2021-10-31',
  },
  'dates-swapped': {
    severity: 'problem',
    title: 'What ends comes before what begins',
    meaning: 'A comment period closes after it opens, and a baseline is older than its target.',
    example: 'comment: { opens: 2021-06-30, closes: 2021-06-01, how: Write to the office. }',
    mended: 'comment: { opens: 2021-06-01, closes: 2021-06-30, how: Write to the office. }',
  },
  'impossible-time': {
    severity: 'problem',
    title: 'A session is at a time that cannot be',
    meaning:
      'A session ends after it starts, in a time zone that calendars know, and not in the hour that clocks jump over.',
    example: 'timeZone: America/Riverbend',
    mended: 'timeZone: America/Chicago',
  },
  'doubled-time': {
    severity: 'warning',
    title: 'A session is at a time that comes twice',
    meaning:
      'In the night in which clocks are set back an hour comes twice, and a calendar takes the first of the two.',
    example:
      'activities:\n  - id: coaching\n    title: Coaching\n    goals: [maths]\n    lead: director of learning\n    ongoing: each week in team time\n    sessions: [{ id: one, part: initial, date: 2021-11-07, start: "01:30" }]',
    mended:
      'activities:\n  - id: coaching\n    title: Coaching\n    goals: [maths]\n    lead: director of learning\n    ongoing: each week in team time\n    sessions: [{ id: one, part: initial, date: 2021-11-07, start: "13:30" }]',
  },
  'before-adoption': {
    severity: 'warning',
    title: 'A session lies before the plan was adopted',
    meaning: 'Work that begins before the board adopted the plan, in its first version, has not been decided yet.',
    example: 'adopted: 2021-12-18',
    mended: 'adopted: 2021-08-18',
  },
  'hours-do-not-add-up': {
    severity: 'warning',
    title: 'The hours of an activity are not those of its sessions',
    meaning:
      'The hours of an activity hold all its sessions and what goes on between them. Sessions take no longer, and where they take less, the plan says what goes on between them.',
    example:
      'activities:\n  - id: coaching\n    title: Coaching\n    goals: [maths]\n    lead: director of learning\n    ongoing: each week in team time\n    hours: 2\n    sessions: [{ id: one, part: initial, date: 2021-10-14, start: "08:00", end: "15:00" }]',
    mended:
      'activities:\n  - id: coaching\n    title: Coaching\n    goals: [maths]\n    lead: director of learning\n    ongoing: each week in team time\n    hours: 20\n    sessions: [{ id: one, part: initial, date: 2021-10-14, start: "08:00", end: "15:00" }]',
  },
  'budget-exceeds-source': {
    severity: 'problem',
    title: 'The plan spends more of a source than there is',
    meaning:
      'The spending entry of the plan says what each source has in a year, and the lines of the budget add up to more.',
    example:
      'budget:\n  - { id: coaches, schoolYear: 2021-22, from: state, use: coaching, goals: [maths], budgeted: 62000, spent: 62000 }',
    mended:
      'budget:\n  - { id: coaches, schoolYear: 2021-22, from: state, use: coaching, goals: [maths], budgeted: 62000, spent: 12500 }',
  },
  'unfinished-plan': {
    severity: 'problem',
    title: 'An adopted plan has parts missing',
    meaning: 'A draft may be incomplete. What a board adopted is published whole.',
    example: '# status: adopted, and no vision',
    mended: 'vision: Every educator learns each week.',
  },
  'plan-health': {
    severity: 'warning',
    title: 'A part of the plan is hard to carry out as it stands',
    meaning:
      'A goal without a measure, a measure without a baseline, an activity nobody leads: the page for the committee lists them all.',
    example: 'budget:\n  - { id: coaches, schoolYear: 2021-22, from: state, use: coaching, budgeted: 12000 }',
    mended:
      'budget:\n  - { id: coaches, schoolYear: 2021-22, from: state, use: coaching, goals: [maths], budgeted: 12000 }',
  },
  'requirement-missing': {
    severity: 'warning',
    title: 'The plan does not show what a rule asks',
    meaning:
      'The page of requirements holds the plan against each rule. It is a reading aid, not legal advice, and only a person can tell whether a rule is met.',
    example: 'access: { languages: [] }',
    mended: 'access: { languages: [English, Spanish] }',
  },
  'unknown-plan-field': {
    severity: 'problem',
    title: 'A requirement names a field that plans do not have',
    meaning: 'A gap report looks into the fields a requirement names.',
    example: 'fields: [acess.languages]',
    mended: 'fields: [access.languages]',
  },
  'versions-not-in-line': {
    severity: 'problem',
    title: 'The versions of a plan are not in one line',
    meaning:
      'Each version names the one before it, so that readers find the newest and see what changed. A plan cannot take the place of itself, and no two plans that of the same.',
    example: 'replaces: riverbend',
    mended: 'replaces: first',
  },
  'unfinished-test': {
    severity: 'problem',
    title: 'The test of a requirement lacks what it needs',
    meaning: 'A program can count or compare days only where the requirement says up to what, and in which fields.',
    example: 'test: { kind: at-least }',
    mended: 'test: { kind: at-least, count: 2 }',
  },
} as const;
