import { describe, expect, it } from 'vitest';
import { termPage } from '../../../../src/model/glossary/page.ts';
import type { PublishedEntry } from '../../../../src/schemas/corpus.ts';
import { contextOf, sourceEntry, termEntry } from '../support/context.ts';
import { caseEntry, designEntry, guideEntry } from '../structured/support/entries.ts';

const rubric = termEntry('rubric', ['rubric'], {
  meaning: ['A rubric says what good work is [@budget, p. 1].', 'It goes with a median.'],
  parts: ['Rows [@budget, p. 2]'],
  notInSource: ['Who writes it.'],
  alsoKnownAs: ['Scoring guide', 'Grid'],
});
const median = termEntry('median', ['median']);
const guide: PublishedEntry<'guides'> = {
  ...guideEntry(),
  prose: { hasText: true, headings: [], citations: [], terms: ['median', 'rubric'] },
};
const sources = [sourceEntry('budget')];
const context = contextOf(
  {
    ...{ sources, glossary: [rubric, median], guides: [guide] },
    designs: [
      designEntry({ title: 'Rounds', useWhen: ['There is a rubric.'] }, 'rounds'),
      designEntry({ title: 'Rubrics', summary: 'About a rubric.' }, 'rubrics'),
      designEntry({ title: 'Pairs', steps: [{ title: 'One', text: 'Two Rubrics [@budget, p. 3].' }] }, 'pairs'),
    ],
    cases: [caseEntry({ title: 'Dover', approach: ['They met [@budget, Rubric].'] })],
  },
  { basePath: '/pl/' },
);
const page = termPage(rubric, context);
const usedIn = (entry: PublishedEntry<'glossary'>, site = context) =>
  termPage(entry, site).usedIn.map(({ heading, links }) => [heading, ...links.map(({ label }) => label)]);

describe('the page of a term', () => {
  it('says what it means, its parts and what the source does not give', () => {
    const words = [page.meaning, page.parts, page.notInSource].map((texts) =>
      texts.map((pieces) => pieces.map((piece) => (piece.kind === 'notes' ? '*' : piece.words)).join('')),
    );
    expect(words).toEqual([
      ['A rubric says what good work is*.', 'It goes with a median.'],
      ['Rows*'],
      ['Who writes it.'],
    ]);
    expect(page.page.notes.map(({ at }) => at)).toEqual(['p. 1', 'p. 2']);
  });

  it('leads to other terms and never to itself', () => {
    const links = page.meaning.flat().flatMap((piece) => (piece.kind === 'term' ? [piece.href] : []));
    expect(links).toEqual(['/pl/glossary/median/']);
  });

  it('says how else it is called', () => {
    expect(page.page.facts).toEqual([{ label: 'Also called', value: 'Scoring guide, Grid' }]);
    expect(termPage(median, context).page.facts).toEqual([]);
  });

  it('has a way to its parts and to its uses', () => {
    expect(page.page.contents.map(({ href }) => href)).toEqual(['#parts', '#used-in']);
    expect(termPage(median, context).page.contents.map(({ href }) => href)).toEqual(['#used-in']);
  });
});

describe('the uses of a term', () => {
  it('are those in texts and in fields with notes, by collection and title, not in titles and summaries', () => {
    expect(usedIn(rubric)).toEqual([
      ['Learning designs', 'Pairs', 'Rounds'],
      ['Guides', 'Welcome'],
    ]);
    expect(usedIn(median)).toEqual([
      ['Guides', 'Welcome'],
      ['Glossary', 'The rubric'],
    ]);
  });

  it('are also the pages that name it, each once, and shown nowhere else', () => {
    const named = { ...guide, data: { ...guide.data, related: [{ entry: 'glossary/rubric', reason: 'A rubric.' }] } };
    const other = termEntry('other', [], { related: [{ entry: 'glossary/rubric', reason: 'See it.' }] });
    const site = contextOf({ sources, glossary: [rubric, other], guides: [named] });
    expect(usedIn(rubric, site)).toEqual([
      ['Guides', 'Welcome'],
      ['Glossary', 'The other'],
    ]);
    expect(termPage(rubric, site).page.naming).toEqual([]);
  });

  it('are none where nobody uses it', () => {
    const site = contextOf({ sources, glossary: [rubric] });
    expect(usedIn(rubric, site)).toEqual([]);
    expect(termPage(rubric, site).page.contents.map(({ href }) => href)).toEqual(['#parts']);
  });
});
