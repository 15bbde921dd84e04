import { describe, expect, it } from 'vitest';
import { rewritten, riverbend } from '../support/riverbend.ts';
import { checked, report } from '../support/checked.ts';
import { editedStory, storyPath } from '../support/stories.ts';

const bibliography = riverbend['sources.yaml'];

/** The story with a work of its own, which its solution cites. */
const whole = editedStory(
  'reviewed: 2026-11-01',
  'sources:\n  - { id: own-report, title: Our report, kind: report }\nreviewed: 2026-11-01',
  editedStory('Each new teacher has a coach.', "'Each new teacher has a coach [@own-report, p. 2].'"),
);

describe('a story that brings a work along', () => {
  it('may cite it, and the work is part of the bibliography', () => {
    const { codes, published } = checked(whole);
    expect(codes).toEqual([]);
    expect(published.corpus.sources.map(({ id }) => id)).toContain('own-report');
  });

  it('passes where the bibliography has the same work', () => {
    const same = `${bibliography}- id: own-report\n  title: Our report\n  kind: report\n`;
    const { codes, published } = checked({ ...whole, 'sources.yaml': same });
    expect(codes).toEqual([]);
    expect(published.corpus.sources.filter(({ id }) => id === 'own-report')).toHaveLength(1);
  });

  it('is told where another work has its id', () => {
    const other = `${bibliography}- id: own-report\n  title: Another\n  kind: report\n`;
    expect(report({ ...whole, 'sources.yaml': other })).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:15:11  Id
        The id "own-report" is taken by another entry in sources.yaml.
        Give one of the two another id.                                         [duplicate-id]

      1 problem in 1 file."
    `);
  });

  it('is told once what is wrong with the work, at its place', () => {
    expect(report(rewritten(whole, storyPath, 'kind: report', 'kind: leaflet'))).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:15:48  Sources › row 1 › Kind of source
        Kind of source cannot be "leaflet".
        Write one of: article, book, chapter, data set, law, report, web page, district record.  [unknown-choice]

      1 problem in 1 file."
    `);
  });

  it('is told at the right place that nothing cites a work, also beside a wrong one', () => {
    const works = 'sources:\n  - { id: broken }\n  - { id: unused, title: T, kind: report }\n';
    const text = rewritten(whole, storyPath, 'sources:\n', works);
    expect(report(text)).toContain('Nothing cites the source "unused".');
    expect(report(text)).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:15:5  Sources › row 1 › Title
        Title is missing.
        The title as the work prints it.  Write it:  title: …                   [missing-field]

      stories/riverbend.yaml:15:5  Sources › row 1 › Kind of source
        Kind of source is missing.
        What sort of work it is.  Write it:  kind: …                            [missing-field]

      stories/riverbend.yaml:15:11  warning  Id
        Nothing cites the source "broken".
        Cite it where it is used, or remove it.                                 [unused-source]

      stories/riverbend.yaml:16:11  warning  Id
        Nothing cites the source "unused".
        Cite it where it is used, or remove it.                                 [unused-source]

      2 problems and 2 warnings in 1 file."
    `);
  });

  it('shares the work with another story of the same', () => {
    const second = rewritten(whole, storyPath, 'title: Coaches help new teachers stay', 'title: Once more')[storyPath];
    expect(checked({ ...whole, 'stories/second.yaml': second ?? '' }).codes).toEqual([]);
  });
});
