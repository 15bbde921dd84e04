import { describe, expect, it } from 'vitest';
import { storyLimits } from '../../../../src/schemas/stories.ts';
import { checked, report } from '../../support/checked.ts';
import { rewritten } from '../../support/riverbend.ts';
import { editedStory, storied } from '../../support/stories.ts';

const title = 'title: Coaches help new teachers stay';
const long = (length: number) => 'A coach helps. '.repeat(40).slice(0, length).replace(/ $/, '.');

describe('a text of a story', () => {
  it('is told with its characters and those that fit, where it is too long', () => {
    const text = long(storyLimits.solution + 12);
    expect(report(editedStory('Each new teacher has a coach.', text))).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:10:19  Solution › Text
        This text has 432 characters; 420 fit on the sheet.
        Take out 12 characters or more. Citations in brackets do not count.     [too-long-for-sheet]

      1 problem in 1 file."
    `);
  });

  it('fits to the last character', () => {
    expect(checked(editedStory('Fewer leave.', long(storyLimits.impact))).codes).toEqual([]);
    expect(checked(editedStory('Fewer leave.', long(storyLimits.impact + 1))).codes).toEqual(['too-long-for-sheet']);
  });

  it('is counted without its citations', () => {
    const text = `${long(storyLimits.challenge - 1)}. [@atlas-2021, pp. 4 to 9 and the long appendix]`;
    expect(checked(editedStory('Many left [@atlas-2021, p. 4].', text)).codes).toEqual([]);
  });

  it.each([
    [title, `title: ${long(storyLimits.title + 1)}`],
    ['value: 21%', `value: '${'1'.repeat(storyLimits.figure + 1)}'`],
    ['label: left', `label: ${long(storyLimits.figureLabel + 1)}`],
    ['name: Office of Learning', `name: ${long(storyLimits.contactName + 1)}`],
    ['name: Office of Learning', `name: O, phone: '${'5'.repeat(storyLimits.contactPhone + 1)}'`],
    ['name: Office of Learning', `name: O, link: https://example.org/${'a'.repeat(storyLimits.contactAddress)}`],
  ])('has its limit wherever it stands: %s', (from, to) => {
    expect(checked(editedStory(from, to)).codes).toEqual(['too-long-for-sheet']);
  });
});

describe('a name that comes from another entry', () => {
  const name = long(storyLimits.name + 4);
  const renamed = rewritten(storied, 'districts/riverbend.yaml', 'name: Riverbend Unified', `name: ${name}`);

  it('is told at the field that names the entry', () => {
    expect(report(renamed)).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:3:11  District
        The name of the district has 64 characters; 60 fit on the sheet.
        Write a shorter one beside it, for the sheets only:  name: …            [too-long-for-sheet]

      1 problem in 1 file."
    `);
  });

  it('can be shortened for the sheets', () => {
    expect(checked(editedStory('district: riverbend', 'district: riverbend\nname: Riverbend', renamed)).codes).toEqual(
      [],
    );
  });
});

describe('the name of a row', () => {
  const row = 'Coaching of new teachers in all seven schools';

  it('of a spending entry is told where the story names the entry', () => {
    const files = rewritten(storied, 'spending/riverbend.yaml', '- use: coaching', `- use: coaching\n    name: ${row}`);
    expect(report(files)).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:4:11  Spending
        The row "Coaching of new teachers in all seven schools" has a name of 45 characters; 36 fit on the sheet.
        Give the row a shorter name where it is written.                        [too-long-for-sheet]

      1 problem in 1 file."
    `);
  });

  it('of its own tables is told where it stands', () => {
    const tables = `tables:\n  byUse:\n    - { use: coaching, name: ${row} }`;
    const { issues } = checked(editedStory('spending: riverbend', tables));
    expect(issues.map(({ code, label, line }) => [code, label, line])).toEqual([
      ['too-long-for-sheet', 'Spending tables › Spending by use › row 1', 6],
    ]);
  });
});

it('no more large figures are taken than fit', () => {
  const figure = '\n    - { value: 9%, label: moved, source: atlas-2021, at: p. 4 }';
  const two = `source: atlas-2021, at: p. 4 }${figure}`;
  expect(checked(editedStory('source: atlas-2021, at: p. 4 }', two)).codes).toEqual([]);
  expect(report(editedStory('source: atlas-2021, at: p. 4 }', two + figure))).toMatchInlineSnapshot(`
    "stories/riverbend.yaml:11:7  Challenge › Large figures › row 3
      There are 3 large figures here; 2 fit on the sheet.
      Keep those that say most, and tell the others in the text.              [too-many-figures]

    1 problem in 1 file."
  `);
});
