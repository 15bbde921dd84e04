import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { textIn } from '../../support/riverbend.ts';
import { editedStory, storied } from '../../support/stories.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path fill="#1d4e79" d="M0 0h9"/></svg>';

it('a story in which nothing is wrong brings no message', () => {
  expect(checked(storied).codes).toEqual([]);
});

describe('a story', () => {
  it('is about a district, with an entry or by its name', () => {
    const figures = 'figures: { students: { value: 9, source: atlas-2021, at: p. 4 } }';
    expect(report(editedStory('district: riverbend', figures))).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:1:1  District
        The story does not say which district it is about.
        Name the district by its id, or write its name and state:  name: Rural Small  [missing-district]

      1 problem in 1 file."
    `);
    expect(checked(editedStory('district: riverbend', `name: Rural Small\n${figures}`)).codes).toEqual([]);
  });

  it('points to entries there are', () => {
    expect(checked(editedStory('district: riverbend', 'district: riverband')).codes).toContain('unknown-reference');
    expect(checked(editedStory('spending: riverbend', 'spending: riverband')).codes).toEqual(['unknown-reference']);
  });

  it('uses the money of its own district', () => {
    const hilltop = 'name: Hilltop\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n';
    const figures = 'district: hilltop\nfigures: { students: { value: 9, source: atlas-2021, at: p. 4 } }';
    const files = { ...editedStory('district: riverbend', figures), 'districts/hilltop.yaml': hilltop };
    expect(report(files)).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:5:11  Spending
        The story is about "hilltop", and this money is that of "riverbend".
        Name the spending entry of the same district, or correct the district.  [districts-differ]

      1 problem in 1 file."
    `);
  });

  it('is made up where its district or its money is', () => {
    const real = editedStory('fictional: true\n', '');
    const labels = checked(real).issues.map(({ code, label }) => `${code} ${label}`);
    expect(labels).toEqual(expect.arrayContaining(['fictional-mismatch District', 'fictional-mismatch Spending']));
  });

  it('that was written from published sources has neither contact nor logo of the district', () => {
    const told = editedStory(
      'spending: riverbend',
      'spending: riverbend\nvoice: from-sources\nlogo: { file: images/a.svg, alt: A }',
    );
    expect(report({ ...told, 'images/a.svg': svg })).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:6:1  Logo
        This story is written from published sources, and a logo makes it look like the district’s own.
        Remove it; where the district tells the story itself, write  voice: own  [told-as-own]

      stories/riverbend.yaml:14:1  Contact information
        This story is written from published sources, and a contact makes it look like the district’s own.
        Remove it; where the district tells the story itself, write  voice: own  [told-as-own]

      2 problems in 1 file."
    `);
  });
});

describe('a figure of a story', () => {
  it('names its source, large or not', () => {
    expect(checked(editedStory('label: left, source: atlas-2021, at: p. 4 }', 'label: left }')).issues).toMatchObject([
      { code: 'figure-without-source', label: 'Challenge › Large figures › row 1' },
    ]);
    const students = editedStory('spending: riverbend', 'spending: riverbend\nfigures: { students: { value: 9 } }');
    expect(checked(students).issues).toMatchObject([
      { code: 'figure-without-source', label: 'District description › Students' },
    ]);
  });

  it('names a source there is, and the place in it', () => {
    expect(checked(editedStory('source: atlas-2021, at: p. 4 }', 'source: atlas-2012, at: p. 4 }')).codes).toEqual([
      'unknown-source',
    ]);
    expect(checked(editedStory('source: atlas-2021, at: p. 4 }', 'source: atlas-2021 }')).codes).toEqual([
      'source-without-place',
    ]);
    expect(checked(editedStory('Many left [@atlas-2021, p. 4].', 'Many left [@atlas-2012, p. 4].')).codes).toEqual([
      'unknown-source',
    ]);
  });

  it('counts as a use of its source', () => {
    const source = '- id: survey-2022\n  title: Survey\n  kind: report\n  fictional: true\n';
    const listed = { ...storied, 'sources.yaml': `${textIn(storied, 'sources.yaml')}${source}` };
    expect(checked(listed).codes).toEqual(['unused-source']);
    expect(
      checked(editedStory('source: atlas-2021, at: p. 4 }', 'source: survey-2022, at: p. 4 }', listed)).codes,
    ).toEqual([]);
  });
});

describe('tables that a story brings itself', () => {
  const row = (more: string, amounts: string) => `    - { use: coaching, ${more}amounts: { ${amounts} } }`;
  const own = (years: string, ...rows: readonly string[]) =>
    editedStory('spending: riverbend', `tables:\n  schoolYears: ${years}\n  byUse:\n${rows.join('\n')}`);
  const where = 'kind: spent, status: actual, source: budget-2022, at: p. 4, ';

  it('are checked as those of a spending page are', () => {
    const amount = '"2021-22": { value: 12000 }';
    expect(checked(own('["2021-22"]', row(where, amount))).codes).toEqual([]);
    expect(checked(own('["2019-20", "2021-22"]', row(where, amount))).codes.toSorted()).toEqual([
      'missing-amount',
      'years-not-consecutive',
    ]);
    expect(checked(own('["2021-22"]', row('', amount))).codes.toSorted()).toEqual([
      'figure-without-source',
      'missing-kind',
      'missing-status',
    ]);
    expect(checked(own('["2020-21"]', row(where, amount))).codes).toContain('amount-outside-years');
    expect(checked(own('["2021-22"]', row(where, amount), row(where, amount))).codes).toEqual(['duplicate-row']);
  });

  it('are led to in the file of the story', () => {
    expect(report(own('["2020-21", "2021-22"]', row(where, '"2020-21": { value: 100 }, "2021-22": { value: 900 }'))))
      .toMatchInlineSnapshot(`
      "stories/riverbend.yaml:7:122  warning  Spending tables › Spending by use › row 1 › Amounts › 2021-22
        Coaching goes from $100 in 2020-21 to $900 in 2021-22: up 800%.
        Compare it with the source. If it is right, silence this warning with the reason.  [large-change]

      1 warning in 1 file."
    `);
  });
});

it('messages that only follow from a wrong field are left out', () => {
  for (const [from, to] of [
    ['challenge:\n', 'challenge: Many left.\nmore:\n'],
    ['impact: { text: Fewer leave. }', 'impact: Fewer leave.'],
    ['spending: riverbend', 'spending: riverbend\nfigures: none\ntables: none'],
    ['contact: { name: Office of Learning }', 'contact: Office'],
  ] as const) {
    const { codes } = checked(editedStory(from, to));
    expect([from, codes.filter((code) => !['wrong-shape', 'unknown-field', 'missing-field'].includes(code))]).toEqual([
      from,
      [],
    ]);
  }
});
