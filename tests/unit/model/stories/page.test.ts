import { describe, expect, it } from 'vitest';
import { storyPage } from '../../../../src/model/stories/page.ts';
import { onePage, storyCard } from '../../../../src/model/stories/short.ts';
import { districtFigures } from '../../../../src/schemas/districts.ts';
import { receivedRow, row, spendingEntry } from '../support/spending.ts';
import { figure, storyContext, storyEntry } from '../support/stories.ts';

const pulled = (value: string) => ({ value, label: 'of it', source: 'survey', at: 'p. 5' });
const told = {
  district: 'riverbend',
  spending: 'riverbend',
  whoWeAre: 'A district [@atlas, p. 3].',
  challenge: { text: 'Many left.', figures: [pulled('21%')] },
  solution: { text: 'A coach.' },
  impact: { text: 'Fewer leave.', figures: [pulled('9%'), pulled('31 of 34'), pulled('$1.2 million')] },
  contact: {
    name: 'Office',
    role: 'answers',
    phone: '+1 (555) 010-0',
    email: 'a@example.org',
    link: 'https://example.org/pl/',
  },
};
const page = (more: object = {}, context = storyContext()) => storyPage(storyEntry({ ...told, ...more }), context);

describe('the first sheet', () => {
  it('shows all ten figures; what nobody reports says so, and is never zero', () => {
    const { heading, figures } = page({
      figures: { instructionalCoaches: figure(0), teachers: figure('not-applicable') },
    }).first.description;
    expect(heading).toBe('District description, 2021-22');
    expect(figures.map(({ name }) => name).toSorted()).toEqual(Object.keys(districtFigures.shape).toSorted());
    expect(Object.fromEntries(figures.map(({ name, value, kind }) => [name, `${value} (${kind})`]))).toMatchObject({
      students: '20 (figure)',
      instructionalCoaches: '0 (figure)',
      teachers: 'not applicable (absent)',
      schools: 'not reported (absent)',
    });
  });

  it('writes each figure in its unit', () => {
    const given = {
      perPupilExpenditure: figure(15760),
      titleIEligiblePercent: figure(40.6),
      studentTeacherRatio: figure(13.9),
    };
    const values = page({ figures: given }).first.description.figures.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['$15,760', '40.6%', '13.9 to 1']));
  });

  it('names the work of all figures once, and of each where they differ', () => {
    const numbers = (more: object) => {
      const { notes, figures } = page(more).first.description;
      return [notes.length, figures.filter((each) => each.notes.length > 0).length];
    };
    expect(numbers({})).toEqual([1, 0]);
    expect(numbers({ figures: { schools: figure(2, { source: 'atlas' }) } })).toEqual([0, 2]);
  });

  it('draws the uses, or the sources where no use is reported', () => {
    expect(page().first.chart).toMatchObject({
      spec: { kind: 'stacked-bar', title: 'Spending by use' },
      remark: '',
    });
    const sources = storyContext({
      spending: [spendingEntry({ byUse: [row({ use: 'coaching' })], bySource: [row({ from: 'state' }, 1, 2, 3)] })],
    });
    expect(page({}, sources).first.chart?.spec?.title).toBe('Spending by source');
    expect(page({ fictional: true }).first.chart?.spec?.title).toBe('Spending by use (fictional)');
  });

  it('says why it draws nothing', () => {
    const received = storyContext({
      spending: [spendingEntry({ received: [receivedRow(1, 2, 3)], byUse: [row({ use: 'coaching' })] })],
    });
    expect(page({}, received).first.chart).toEqual({
      spec: undefined,
      remark: 'No chart: no spending on professional learning is reported.',
    });
  });

  it('draws money of one kind, that of more years, and says so', () => {
    const planned = { value: 9, kind: 'budgeted' };
    const mixed = storyContext({ spending: [spendingEntry({ byUse: [row({ use: 'coaching' }, planned, 2, 3)] })] });
    expect(page({}, mixed).first.chart).toMatchObject({
      spec: { categories: ['2020-21', '2021-22'], title: 'Spending by use, spent' },
      remark: 'The table has all amounts; the chart has those of one kind.',
    });
  });

  it('draws five rows at most', () => {
    const byUse = Array.from({ length: 8 }, (_, index) =>
      row({ use: 'other', name: `Use ${index}` }, 9 - index, 9 - index, 9 - index),
    );
    const { first } = page({}, storyContext({ spending: [spendingEntry({ byUse })] }));
    expect(first.chart?.spec?.series.map(({ name }) => name)).toEqual([
      'Use 0',
      'Use 1',
      'Use 2',
      'Use 3',
      '4 smaller rows together',
    ]);
  });

  it('prints larger where the tables hold little: few rows, short names, no large amounts', () => {
    const isRoomy = (...byUse: object[]) =>
      page({}, storyContext({ spending: [spendingEntry({ byUse })] })).first.isRoomy;
    const uses = (count: number) =>
      Array.from({ length: count }, (_, index) => row({ use: 'other', name: `U ${index}` }, 1));
    expect([isRoomy(...uses(11)), isRoomy(...uses(12))]).toEqual([true, false]);
    const named = (name: string) => isRoomy(row({ use: 'other', name }, 1));
    expect([named('Nonpublic equitable services by 2022'), named('W'.repeat(36))]).toEqual([true, false]);
    const paid = (amount: number) => isRoomy(row({ use: 'coaching' }, amount), row({ use: 'other' }, 1));
    expect([paid(9_999_998), paid(9_999_999)]).toEqual([true, false]);
  });
});

describe('the second sheet', () => {
  it('tells challenge, solution and impact, with their numbers in a size that fits', () => {
    const { blocks } = page().second;
    expect(blocks.map(({ id, figures }) => [id, ...figures.map(({ value, size }) => `${value} ${size}`)])).toEqual([
      ['challenge', '21% short'],
      ['solution'],
      ['impact', '9% short', '31 of 34 medium', '$1.2 million long'],
    ]);
  });

  it('leaves out a part that is not told', () => {
    expect(page({ solution: {} }).second.blocks.map(({ id }) => id)).toEqual(['challenge', 'impact']);
  });

  it('says whom to ask, and how', () => {
    expect(page().second.contact).toMatchObject({
      ...{ name: 'Office', role: 'answers' },
      ways: [
        { label: '+1 (555) 010-0', href: 'tel:+15550100', isTelephone: true },
        { label: 'a@example.org', href: 'mailto:a@example.org' },
        { label: 'example.org/pl', href: 'https://example.org/pl/' },
      ],
    });
  });

  it('names the contact of the site for its own district only', () => {
    const contact = { name: 'The site', email: 'site@example.org' };
    const nobody = { contact: undefined };
    expect(page(nobody, storyContext({}, { district: 'riverbend', contact })).second.contact?.name).toBe('The site');
    expect(page(nobody, storyContext({}, { contact })).second.contact).toBeUndefined();
    expect(
      page({ ...nobody, voice: 'from-sources' }, storyContext({}, { district: 'riverbend', contact })).second.contact,
    ).toBeUndefined();
  });
});

describe('every sheet says', () => {
  const all = (more: object, context = storyContext()) => {
    const entry = storyEntry({ ...told, ...more });
    return [storyPage(entry, context), onePage(entry, context), storyCard(entry, context)].map(({ frame }) => frame);
  };

  it('that it is made up, and that the district did not write it, where that is so', () => {
    const statuses = (more: object) => all(more).map(({ head }) => head.statuses.map((status) => status.slice(0, 20)));
    expect(statuses({})).toEqual([[], [], []]);
    expect(statuses({ fictional: true, voice: 'from-sources' })).toEqual(
      Array.from({ length: 3 }, () => ['Fictional: made up f', 'Written from publish']),
    );
  });

  it('whose it is, where it comes from, and how old it is', () => {
    expect(all({}, storyContext({}, { address: 'https://pl.example.org', basePath: '/pl/' }))).toMatchObject(
      Array.from({ length: 3 }, () => ({
        head: { name: 'Riverbend Unified', place: 'Nebraska', title: 'Coaches' },
        origin: 'https://pl.example.org/pl/stories/riverbend/ · Last reviewed November 1, 2026',
      })),
    );
    expect(all({})[0]?.origin).toBe('Riverbend · Last reviewed November 1, 2026');
  });

  it('with a logo of its own, or that of the site where the site is of the district', () => {
    const logo = (file: string) => ({ file: `images/${file}.svg`, alt: 'A logo' });
    const src = (more: object, site: object) => all(more, storyContext({}, site))[0]?.head.logo?.src;
    expect(src({ logo: logo('own') }, { logo: logo('site'), district: 'riverbend' })).toBe('/images/own.svg');
    expect(src({}, { logo: logo('site'), district: 'riverbend' })).toBe('/images/site.svg');
    expect(src({}, { logo: logo('site') })).toBeUndefined();
  });
});

describe('the story on one page', () => {
  const money = (spending: Readonly<Record<string, unknown>>, more: object = {}) =>
    onePage(storyEntry({ ...told, ...more }), storyContext({ spending: [spendingEntry(spending)] })).money.map(
      ({ value, label }) => `${value} ${label}`,
    );

  it('has the newest total, the largest use, and what was received', () => {
    const byUse = [row({ use: 'coaching' }, 1, 300, 'not-reported'), row({ use: 'other' }, 1, 100, 2)];
    expect(money({ byUse, received: [receivedRow(5, 7)] })).toEqual([
      '$400 spent on professional learning in 2020-21',
      '75% Coaching, the largest use in 2020-21',
      '$7 Federal Title II-A received in 2020-21',
    ]);
  });

  it('takes the newer total of the two tables', () => {
    expect(money({ byUse: [row({ use: 'coaching' }, 1, 2)], bySource: [row({ from: 'state' }, 1, 2, 9)] })[0]).toBe(
      '$9 spent on professional learning in 2021-22',
    );
  });

  it('has none where none is reported', () => {
    expect(money({ byUse: [row({ use: 'coaching' })], received: [receivedRow('not-reported')] })).toEqual([]);
    expect(money({}, { spending: undefined })).toEqual([]);
  });

  it('has large figures for its impact only, and no note for those it leaves out', () => {
    const { blocks, foot } = onePage(
      storyEntry({ ...told, impact: { text: 'Fewer [@atlas, p. 8].' } }),
      storyContext(),
    );
    expect(blocks.map(({ id, figures }) => [id, figures.length])).toEqual([
      ['challenge', 0],
      ['solution', 0],
      ['impact', 0],
    ]);
    expect(foot.notes.map(({ title }) => title)).toEqual(['The budget', 'The atlas']);
  });
});

it('a card has what was wrong, what came of it, and whom to ask', () => {
  const { blocks, contact } = storyCard(storyEntry(told), storyContext());
  expect([blocks.map(({ id, figures }) => [id, figures.length]), contact?.name]).toEqual([
    [
      ['challenge', 0],
      ['impact', 3],
    ],
    'Office',
  ]);
});

describe('the blank form', () => {
  const form = storyEntry({ template: true, title: 'A form', tables: { byUse: [{ use: 'coaching' }] } });

  it('asks for every part, and has lines for each', () => {
    const { first, second, frame, provenance } = storyPage(form, storyContext());
    expect(frame.head).toMatchObject({ isBlank: true, title: 'Data story', name: '' });
    expect(first.description.figures.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'blank'));
    expect(first.whoWeAre?.lines).toBeGreaterThan(2);
    expect(second.blocks.map(({ id, ask, lines }) => [id, ask !== undefined, lines > 2])).toEqual([
      ['challenge', true, true],
      ['solution', true, true],
      ['impact', true, true],
    ]);
    expect(second.contact?.asked.map(({ label }) => label)).toEqual([
      'Name',
      'Role',
      'Telephone',
      'E-mail',
      'Web page',
    ]);
    expect([first.chart, provenance]).toEqual([undefined, []]);
  });

  it('has fewer lines on less paper', () => {
    const lines = ({ blocks }: { readonly blocks: readonly { readonly lines: number }[] }) =>
      blocks.reduce((sum, each) => sum + each.lines, 0);
    const long = lines(storyPage(form, storyContext()).second);
    expect(lines(onePage(form, storyContext()))).toBeLessThan(long);
    expect(storyCard(form, storyContext()).blocks.map(({ blankFigures }) => blankFigures.length)).toEqual([0, 3]);
    expect(onePage(form, storyContext()).money.map(({ value }) => value)).toEqual(['', '', '']);
  });
});

describe('where it comes from', () => {
  it('is told work by work: each place once, with all that comes from there', () => {
    const { provenance } = page({ figures: { schools: figure(3, { note: 'Counted in May.', asOf: '2022-05-01' }) } });
    expect(
      provenance.map(({ source, places }) => [
        source?.label,
        ...places.map(({ at, figures, remark, asOf }) => [at, figures, remark, asOf]),
      ]),
    ).toEqual([
      [
        'The budget',
        [
          'p. 1',
          'Number of students (2021-22); Spending by source, State (2019-20 to 2021-22); Spending by use, Coaching (2019-20 to 2021-22)',
          '',
          '',
        ],
        ['p. 1', 'Number of schools (2021-22)', 'Counted in May.', 'May 1, 2022'],
      ],
      ['The atlas', ['p. 3', 'Who we are', '', '']],
      ['The survey', ['p. 5', '21%, of it; 9%, of it; 31 of 34, of it; $1.2 million, of it', '', '']],
    ]);
  });

  it('names years that do not follow each other one by one', () => {
    const byUse = [row({ use: 'coaching' }, 1, { value: 2, at: 'p. 9' }, 3)];
    const { provenance } = page({}, storyContext({ spending: [spendingEntry({ byUse })] }));
    expect(provenance[0]?.places.map(({ figures }) => figures)).toContain('Spending by use, Coaching (2020-21)');
    expect(provenance[0]?.places[0]?.figures).toContain('Coaching (2019-20 and 2021-22)');
  });

  it('has the remarks of cells without a source as well', () => {
    const byUse = [
      row({ use: 'coaching', source: undefined, at: undefined }, { value: 'not-reported', note: 'Not counted.' }, 1),
    ];
    const { provenance } = page(
      { district: undefined, name: 'R', whoWeAre: undefined, challenge: {}, impact: {} },
      storyContext({ spending: [spendingEntry({ byUse })] }),
    );
    expect(provenance).toMatchObject([
      { source: undefined, places: [{ remark: 'Not counted.', figures: 'Spending by use, Coaching (2019-20)' }] },
    ]);
  });
});

it('leads to the district, its money, and the shorter versions', () => {
  const { more, versions, citation } = page();
  expect(more).toEqual([
    { label: 'The district: Riverbend Unified', href: '/districts/riverbend/' },
    { label: 'Its money: Spending', href: '/spending/riverbend/' },
  ]);
  expect(versions.map(({ href }) => href)).toEqual(['/stories/riverbend/one-page/', '/stories/riverbend/card/']);
  expect(citation).toContain('“Coaches.”');
});
