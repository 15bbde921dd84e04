import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openYaml } from '../../../src/builder/stories/in/yaml-file.ts';
import { storyYaml } from '../../../src/model/stories/builder/yaml.ts';
import { ImportProblem } from '../../../src/import/problem.ts';

const content = (path: string): string => readFileSync(resolve(import.meta.dirname, '../../../content', path), 'utf8');

describe('the file of a spending page', () => {
  const opened = openYaml(content('spending/sample-district.yaml'), {
    title: 'Kept',
    sources: [{ id: 'a', title: 'A' }],
  });

  test('fills the tables of the story that is written', () => {
    expect(opened.draft['title']).toBe('Kept');
    expect(opened.draft).toMatchObject({
      tables: {
        schoolYears: ['2017-18', '2018-19', '2019-20', '2020-21', '2021-22'],
        bySource: [{ from: 'title-ii-a', amounts: { '2021-22': { value: 171400 } } }, {}, {}, {}],
      },
    });
    expect(opened.problems).toEqual([]);
  });

  test('brings the works it names along, to be titled, and says that it is made up', () => {
    expect(opened.draft['sources']).toEqual([
      { id: 'a', title: 'A' },
      { id: 'sample-grant-ledger' },
      { id: 'sample-finance-report' },
    ]);
    expect(opened.draft['fictional']).toBe(true);
  });
});

test('the file of a story gives the story back', () => {
  const story = { title: 'T: "x"', summary: 'é ≥ 5', tables: { schoolYears: ['2021-22'] }, reviewed: '2026-11-26' };
  expect(openYaml(storyYaml(story, []), { title: 'Old' }).draft).toEqual(story);
});

test('a logo is a file of its own, which a content file only names', () => {
  const { draft, problems } = openYaml('title: T\nlogo: { file: images/logo.svg, alt: Ours }\n', {});
  expect(draft).toEqual({ title: 'T', logo: { alt: 'Ours' } });
  expect(problems).toEqual(['The picture of the logo is not in the file: choose it again.']);
});

test('what has no place is said and left out', () => {
  const { draft, problems } = openYaml('title: T\nmotto: M\n', {});
  expect([draft, problems]).toEqual([{ title: 'T' }, ['“motto” has no place here and was left out.']]);
});

test.each([
  ['- a\n- b\n', 'This file is neither a data story nor a spending page.'],
  ['colour: red\n', 'This file is neither a data story nor a spending page.'],
  ['title: T\n\tsummary: S\n', 'The file cannot be read: look at its line 2, or run the check on it.'],
  ['title: [a, b]\n', 'The file has something at “Title” that this field cannot hold.'],
  [
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c,*c]\n`,
    'The file repeats parts of itself too often to be read.',
  ],
])('%j is refused in a sentence', (text, sentence) => {
  expect(() => openYaml(text, {})).toThrow(new ImportProblem(sentence));
});
