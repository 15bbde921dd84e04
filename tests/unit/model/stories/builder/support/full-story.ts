/** A story in which everything is told: in the order of its schema, with nothing that says nothing. */
export const fullStory = {
  title: 'Coaches and team time: new teachers stay',
  summary: 'Too many new teachers left. The district paid for coaches and for time in teams, and more of them stay.',
  voice: 'own',
  name: 'Riverbend School District',
  state: 'MO',
  schoolYear: '2021-22',
  whoWeAre:
    'Riverbend serves a small city and the farms around it. More than one student in eight is learning English [@profile, p. 6].',
  figures: {
    students: { value: 4810, source: 'profile', at: 'p. 2', asOf: '2021-10-01' },
    teachers: { value: 344.4, source: 'profile', at: 'p. 2' },
    schools: { value: 'not-reported' },
    titleISchools: { value: 5, source: 'profile', at: 'p. 3' },
    titleIEligiblePercent: { value: 40.6, source: 'profile', at: 'p. 3' },
    englishLearnersPercent: { value: 13, source: 'profile', at: 'p. 6' },
    specialEducationPercent: { value: 0, source: 'profile', at: 'p. 7', note: 'As printed.' },
    perPupilExpenditure: { value: 15_760, source: 'profile', at: 'p. 9' },
    studentTeacherRatio: { value: 13.9, source: 'profile', at: 'p. 2' },
    instructionalCoaches: { value: 6, source: 'profile', at: 'p. 2' },
  },
  tables: {
    schoolYears: ['2020-21', '2021-22'],
    received: [{ from: 'title-ii-a', amounts: { '2021-22': { value: 148_000, source: 'f33', at: 'column C22' } } }],
    bySource: [
      {
        ...{ from: 'title-ii-a', source: 'finance', at: 'table 1', kind: 'spent' },
        amounts: { '2020-21': { value: 90_000 }, '2021-22': { value: 'not-reported' } },
      },
      {
        from: 'other',
        name: 'A foundation',
        source: 'finance',
        at: 'table 1',
        kind: 'budgeted',
        amounts: { '2021-22': { value: 0 } },
      },
    ],
    byUse: [
      {
        ...{ use: 'coaching', source: 'finance', at: 'table 2', asOf: '2022-06-30', status: 'actual', kind: 'spent' },
        amounts: { '2020-21': { value: 540_000 }, '2021-22': { value: 602_000, note: 'With benefits.' } },
      },
    ],
  },
  challenge: {
    text: 'One new teacher in five left within two years. Most said that nobody had time to help them plan [@report, p. 2].',
    figures: [{ value: '21%', label: 'of new teachers left within two years', source: 'report', at: 'p. 2' }],
  },
  solution: {
    text: 'Each new teacher now works with a coach every week. Teams get two paid hours a week to plan [@finance, table 2].',
    figures: [{ value: '6', label: 'coaches; there were 5 before', source: 'profile', at: 'p. 2' }],
  },
  impact: {
    text: 'More students have a teacher who has taught them before. Pay rose in the same years, too [@report, p. 8].',
    figures: [
      { value: '9%', label: 'of new teachers left within two years', source: 'report', at: 'p. 5' },
      { value: '31 of 34', label: 'teacher teams met every week', source: 'report', at: 'p. 7' },
    ],
  },
  contact: {
    ...{ name: 'Office of Professional Learning', role: 'answers questions', email: 'learning@riverbend.example' },
    ...{ phone: '555-0100', link: 'https://www.riverbend.example/learning/' },
  },
  fictional: true,
  reviewed: '2026-11-26',
} as const;

/** The works it cites. */
export const fullSources = [
  {
    id: 'profile',
    authors: ['Riverbend'],
    title: 'District profile',
    year: 2022,
    kind: 'district record',
    fictional: true,
  },
  { id: 'finance', title: 'Finance report', kind: 'district record', fictional: true },
  { id: 'report', title: 'Learning report', kind: 'report', accessed: '2026-11-01', note: 'Made up.', fictional: true },
  {
    id: 'f33',
    title: 'Finance Survey',
    kind: 'data set',
    link: 'https://nces.ed.gov/ccd/f33agency.asp',
    fictional: true,
  },
] as const;
