import { describe, expect, it } from 'vitest';
import { readStoryForm } from '../../../../src/import/story-form/read.ts';
import { storySchema } from '../../../../src/schemas/stories.ts';
import { enough, madeForm } from '../support/made-form.ts';

const read = async (values: Readonly<Record<string, string>>) => readStoryForm(await madeForm(values));

/** What is complained of, by the names of the fields. */
const complaints = async (values: Readonly<Record<string, string>>) => {
  const { problems } = await read({ ...enough, ...values });
  return Object.fromEntries(problems.map(({ field, message }) => [field, message]));
};

describe('a filled form', () => {
  it('becomes a story with nothing but what was written', async () => {
    const { story, problems, sources } = await read({
      ...enough,
      'figures.students': '1,250',
      'sources.1': 'A report.\rp. 3',
    });
    expect(problems).toEqual([]);
    expect(sources).toEqual(['A report.\np. 3']);
    expect(story).toEqual({
      ...{ title: 'Coaches help', name: 'Łódź Unified', state: 'ME', schoolYear: '2021-22', whoWeAre: 'Who.' },
      figures: { students: { value: 1250 } },
      ...{ challenge: { text: 'A challenge.' }, solution: { text: 'A solution.' }, impact: { text: '≥ 40 % – done.' } },
      contact: { name: 'The office' },
    });
    expect(storySchema.safeParse({ ...story, summary: 'S', reviewed: '2026-11-22' }).success).toBe(true);
  });

  it('has amounts by year, and rows nobody wrote in stay, so that no total is made without them', async () => {
    const { story, problems } = await read({
      ...{
        ...enough,
        'tables.kind': 'Spent',
        'tables.status': 'estimate',
        'tables.schoolYears.1': '2020-21',
        'tables.schoolYears.2': '2021–22',
      },
      ...{ 'tables.bySource.title-ii-a.1': '$1,000', 'tables.bySource.title-ii-a.2': 'n/a' },
      ...{ 'tables.byUse.other.2': '0', 'tables.byUse.other.name': 'Books' },
    });
    expect(problems).toEqual([]);
    expect(story['tables']).toEqual({
      schoolYears: ['2020-21', '2021-22'],
      bySource: [
        {
          ...{ from: 'title-ii-a', name: 'Federal (Title II-A)', kind: 'spent', status: 'estimate' },
          amounts: { '2020-21': { value: 1000 }, '2021-22': { value: 'not-reported' } },
        },
        { from: 'state', kind: 'spent', status: 'estimate', amounts: {} },
      ],
      byUse: [
        { use: 'coaching', kind: 'spent', status: 'estimate', amounts: {} },
        { use: 'other', name: 'Books', kind: 'spent', status: 'estimate', amounts: { '2021-22': { value: 0 } } },
      ],
    });
  });

  it('has no row that nobody named and nobody filled', async () => {
    const { story } = await read({
      ...{
        ...enough,
        'tables.kind': 'spent',
        'tables.status': 'actual',
        'tables.schoolYears.1': '2020-21',
        'tables.byUse.coaching.1': '5',
      },
    });
    expect(story['tables']).toMatchObject({ byUse: [{ use: 'coaching' }] });
  });

  it('says what it is of', async () => {
    const { problems, story } = await read({});
    expect(story).toEqual({});
    expect(problems.map(({ label }) => label)).toEqual(['Name of the district', 'Title']);
  });
});

describe('what cannot be used is told by its field', () => {
  it('every one in one go, in the order of the form', async () => {
    const { problems } = await read({
      ...{ ...enough, 'contact.email': 'nobody', 'figures.students': '12.5k', schoolYear: '2021', state: 'Mayne' },
    });
    expect(problems.map(({ label, message }) => `${label}: ${message}`)).toMatchInlineSnapshot(`
      [
        "State: "Mayne" is not one of its choices: Alabama, Alaska, Arizona …",
        "School year: "2021" cannot be read in one way only. It takes a school year, as 2021-22.",
        "District description › Students: "12.5k" cannot be read in one way only. It takes a number, as 1,250 or 14.2; where nobody knows it, "not reported".",
        "Contact information › E-mail: "nobody" is not what this field takes. It must be an e-mail address, as learning@example.org.",
      ]
    `);
  });

  it('a text that its sheet does not hold', async () => {
    expect(await complaints({ title: 'x'.repeat(61) })).toMatchInlineSnapshot(`
      {
        "title": "This text has 61 characters; 60 fit on the sheet. Take out 1 character or more. Citations in brackets do not count.",
      }
    `);
  });

  it('a number that its field does not take', async () => {
    expect(await complaints({ 'figures.schools': '2.5' })).toMatchInlineSnapshot(`
      {
        "figures.schools": "2.5 has a fraction. It takes a whole number, as 1,250.",
      }
    `);
  });

  it('a number without what it counts, also where the place before it is blank', async () => {
    expect(await complaints({ 'impact.figures.2.value': '92%', 'impact.figures.3.label': 'of them' }))
      .toMatchInlineSnapshot(`
      {
        "impact.figures.2.label": "This is missing. A few words below the number. At most 40 characters.",
        "impact.figures.3.value": "This is missing. The number as it is shown large: 92%, $1.2 million, 16 of 16. At most 12 characters.",
      }
    `);
  });

  it('a contact without a name', async () => {
    const { problems } = await read({ ...enough, 'contact.name': '', 'contact.phone': '555-0100' });
    expect(problems.map(({ field }) => field)).toEqual(['contact.name']);
  });

  it('amounts without a year, without a name and without their kind', async () => {
    expect(await complaints({ 'tables.byUse.other.2': '5' })).toMatchInlineSnapshot(`
      {
        "tables.kind": "Choose whether the amounts were spent or budgeted.",
        "tables.schoolYears.2": "This column has amounts and no school year. Write the year above it, as 2021-22.",
        "tables.status": "Choose how settled the amounts are: actual, revised, proposed, estimate.",
      }
    `);
  });

  it('years that are swapped or written twice', async () => {
    expect(
      await complaints({
        ...{ 'tables.schoolYears.1': '2021-22', 'tables.schoolYears.2': '2020-21', 'tables.schoolYears.3': '2021-22' },
      }),
    ).toMatchInlineSnapshot(`
      {
        "tables.schoolYears.2": "2020-21 stands after 2021-22. The oldest year comes first, so look whether two are swapped.",
        "tables.schoolYears.3": "2021-22 stands above an earlier column as well. Each column takes a year of its own.",
      }
    `);
  });

  it('a total that the amounts do not come to', async () => {
    const amounts = {
      'tables.kind': 'spent',
      'tables.status': 'actual',
      'tables.schoolYears.1': '2021-22',
      'tables.bySource.state.1': '300',
    };
    expect(await complaints({ ...amounts, 'totals.bySource.1': '200' })).toMatchInlineSnapshot(`
      {
        "totals.bySource.1": "The amounts above come to $300, and the total says $200. Look which of them is mistyped.",
      }
    `);
    expect(await complaints({ ...amounts, 'totals.bySource.1': '400' })).toEqual({});
    expect(
      await complaints({ ...amounts, 'totals.bySource.1': '400', 'tables.bySource.title-ii-a.1': '50' }),
    ).toHaveProperty(['totals.bySource.1']);
  });
});

it('an address of the web is found without its first letters', async () => {
  const { story, problems } = await read({ ...enough, 'contact.link': 'www.example.org/learning' });
  expect([story['contact'], problems]).toEqual([{ name: 'The office', link: 'https://www.example.org/learning' }, []]);
});
