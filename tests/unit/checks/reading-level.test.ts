import { describe, expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { editedLibrary, library } from '../support/library.ts';
import { edited, guide } from '../support/riverbend.ts';

const easy = 'The team met and looked at the work.';
const hard =
  'Organizational accountability necessitates considerable professional deliberation about instructional responsibilities.';

describe('the text of a guide', () => {
  it('is told with its grade at its longest sentence', () => {
    const text = `${`${easy} `.repeat(10)}\n\n${`${hard} `.repeat(4)}${hard.replace(/\.$/, ' and about evaluation.')}`;
    expect(report(guide(text))).toMatchInlineSnapshot(`
      "guides/money.md:10:481  warning  Text
        This text reads at grade 15.3; grade 10 is the most. Its longest sentence starts here and has 12 words.
        Make two sentences of it, and of others as long. Write short everyday words for long ones.  [reading-level]

      1 warning in 1 file."
    `);
  });

  it('may be of a few words, of short ones, and hard in a few places', () => {
    expect(checked(guide(hard)).codes).toEqual([]);
    expect(checked(guide(`${easy} `.repeat(40))).codes).toEqual([]);
    expect(checked(guide(`${`${easy} `.repeat(40)} ${hard}`)).codes).toEqual([]);
  });

  it('is not judged by its headings, tables, citations and the names of designs', () => {
    const heading = `## ${hard}\n\n| ${hard} |\n|---|\n\n`;
    const cited = `${easy} [@budget-2022, ${hard.replaceAll('.', '')}] `;
    expect(checked(guide(`${heading.repeat(20)}${cited.repeat(20)}`)).codes).toEqual([]);
    const name = 'Interdisciplinary collaborative deliberation';
    const named = `${name} has a long name that we leave out of the count. `.repeat(15);
    expect(checked({ ...library, ...guide(named) }).codes).toEqual(['reading-level']);
    const site = editedLibrary('designs/pairs.md', 'title: Pairs', `title: ${name}`);
    expect(checked({ ...site, 'guides/money.md': guide(named)['guides/money.md'] ?? '' }).codes).toEqual([]);
  });
});

describe('a summary', () => {
  const summary = (text: string) => edited('guides/welcome.md', 'summary: Where to begin.', `summary: ${text}`);

  it('is told with its grade', () => {
    expect(report(summary(hard))).toMatchInlineSnapshot(`
      "guides/welcome.md:3:10  warning  Summary
        This summary reads at grade 43.0; grade 10 is the most. Its longest sentence has 9 words.
        Make two sentences of it, or write short everyday words for long ones.  [reading-level]

      1 warning in 1 file."
    `);
  });

  it('may be short, and hard in a word or two', () => {
    expect(
      checked(summary('Organizational accountability necessitates considerable professional deliberation.')).codes,
    ).toEqual([]);
    expect(
      checked(summary('How the team of a school looks at its own work, and what comes of deliberation.')).codes,
    ).toEqual([]);
  });

  it('is that of any entry people browse, without the names of designs', () => {
    const text = 'summary: Interdisciplinary collaborative deliberation is what this case shows to its readers.';
    const hardCase = editedLibrary('cases/mill-school.md', 'summary: Teachers met in pairs.', text);
    expect(checked(hardCase).codes).toEqual(['reading-level']);
    const named = 'title: Interdisciplinary collaborative deliberation';
    expect(checked(editedLibrary('designs/pairs.md', 'title: Pairs', named, hardCase)).codes).toEqual([]);
  });
});

it('can be accepted with a reason', () => {
  const silence = 'silence:\n  - { code: reading-level, reason: The law itself says so. }';
  expect(
    checked(edited('guides/welcome.md', 'summary: Where to begin.', `summary: ${hard}\n${silence}`)).codes,
  ).toEqual([]);
});
