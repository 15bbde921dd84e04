import { expect, test } from 'vitest';
import { attribute, elementsIn, elementsOf, named, textOf, type Element } from '../support/html.ts';
import { toolsSite } from '../support/sites.ts';

const pageOf = (path: string) => elementsOf(toolsSite.folder, `${path}/index.html`);
const isTerm = (element: Element) => attribute(element, 'class') === 'term';

/** The words of a page that lead to terms, with the ids of these. */
function termLinks(path: string): readonly string[] {
  return named(pageOf(path), 'a')
    .filter(isTerm)
    .map((link) => `${textOf(link).replaceAll(/\s+/g, ' ')} → ${attribute(link, 'href') ?? ''}`);
}

test('a text leads to each term at its first use, outside headings, links, code and citations', () => {
  expect(termLinks('guides/words')).toEqual([
    'Agendas → /toolbox/glossary/agenda/',
    'step after this → /toolbox/glossary/next-step/',
  ]);
});

test('so does a text with components', () => {
  expect(termLinks('guides/words-again')).toEqual([
    'next step → /toolbox/glossary/next-step/',
    'agenda → /toolbox/glossary/agenda/',
  ]);
});

test('so do fields, without a blank more than was written', () => {
  expect(termLinks('protocols/short-meeting')).toEqual(['agenda → /toolbox/glossary/agenda/']);
  const item = named(pageOf('protocols/short-meeting'), 'li').find((each) => elementsIn(each).some(isTerm));
  expect(item && textOf(item)).toMatch(/^\s*The agenda\s*\d+\s*\.\s*$/);
});

test('the page of a term leads to others, lists its parts in order, and says where it is used', () => {
  expect(termLinks('glossary/agenda')).toEqual(['next step → /toolbox/glossary/next-step/']);
  expect(termLinks('glossary/next-step')).toEqual([]);
  const elements = pageOf('glossary/agenda');
  const body = elements.find((each) => attribute(each, 'class') === 'entry-body');
  const parts = named(body ? elementsIn(body) : [], 'ol')[0];
  expect(parts && named(elementsIn(parts), 'li').map((item) => textOf(item).trim().slice(0, 12))).toEqual([
    'What is said',
    'What is agre',
  ]);
  const uses = elements.find((each) => attribute(each, 'aria-labelledby') === 'used-in');
  const headings = uses && named(elementsIn(uses), 'h3').map(textOf);
  const links = uses && named(elementsIn(uses), 'a').map((link) => attribute(link, 'href'));
  expect(headings).toEqual(['Guides', 'Protocols', 'Glossary']);
  expect(links).toEqual(
    ['guides/words-again', 'guides/words', 'protocols/short-meeting', 'glossary/next-step'].map(
      (path) => `/toolbox/${path}/`,
    ),
  );
});
