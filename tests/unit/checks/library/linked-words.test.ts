import { expect, it } from 'vitest';
import { checked, report, today } from '../../support/checked.ts';
import { layered } from '../../support/layered.ts';
import { edited, riverbend, withFiles } from '../../support/riverbend.ts';

const term = (id: string, linked: string) => `- id: ${id}
  title: The ${id}
  summary: What it is.
  linked: ${linked}
  meaning: [It is so.]
  fictional: true
  reviewed: ${today}
`;
const glossary = (...terms: readonly string[]) => withFiles({ 'glossary.yaml': terms.join('') });

it('each belongs to one term, whatever its capitals and apostrophes', () => {
  expect(
    report(
      glossary(
        term('scoring', '[scoring guide, Rubric]'),
        term('rubric', '[rubric, "webb’s list"]'),
        term('webb', `["webb's list"]`),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "glossary.yaml:4:27  Linked words › row 2
      "Rubric" is linked twice. "rubric" and "scoring" both claim it, and a text can lead to one of them only.
      Take it out of one list.                                                [linked-twice]

    glossary.yaml:18:12  Linked words › row 1
      "webb’s list" is linked twice. "rubric" and "webb" both claim it, and a text can lead to one of them only.
      Take it out of one list.                                                [linked-twice]

    2 problems in 1 file."
  `);
});

it('each stands in the list once', () => {
  expect(report(glossary(term('rubric', '[rubric, rubric]')))).toMatchInlineSnapshot(`
    "glossary.yaml:4:20  Linked words › row 2
      "rubric" is linked twice. It stands in the list twice.
      Take it out of one list.                                                [linked-twice]

    1 problem in 1 file."
  `);
});

it('may be the plural of another, or a part of it', () => {
  expect(checked(glossary(term('rubric', '[rubric]'), term('many', '[rubrics, rubric list]'))).codes).toEqual([]);
});

it('is told where the library has it already, and how to take it over', () => {
  const site = edited('site.yaml', 'description:', 'library: { include: true }\ndescription:')['site.yaml'] ?? '';
  const own = { ...riverbend, 'site.yaml': site, 'glossary.yaml': term('a-rubric', '[rubric]') };
  const library = { 'glossary.yaml': term('rubric', '[rubric]') };
  const issues = layered(own, library, (outcome) => outcome.issues);
  expect(issues.map(({ code, what, fix, file }) => [code, what, fix, file.path])).toMatchInlineSnapshot(`
    [
      [
        "linked-twice",
        ""rubric" is linked twice. "rubric" and "a-rubric" both claim it, and a text can lead to one of them only.",
        "Take it out here, or hide the term of the library in site.yaml:  hide: [glossary/rubric]",
        "glossary.yaml",
      ],
    ]
  `);
  const same = { ...own, 'glossary.yaml': term('rubric', '[rubric]') };
  expect(layered(same, library, (outcome) => outcome.issues)).toEqual([]);
});
