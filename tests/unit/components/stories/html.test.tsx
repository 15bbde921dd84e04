import { parseFragment } from 'parse5';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { cardHtml, onePageHtml, sheetsHtml } from '../../../../src/components/stories/html.tsx';
import { TwoSheets } from '../../../../src/components/stories/TwoSheets.tsx';
import { storyFormFields } from '../../../../src/model/stories/form/fields.ts';
import { formRows } from '../../../../src/model/stories/form/rows.ts';
import { storyPage } from '../../../../src/model/stories/page.ts';
import { onePage, storyCard } from '../../../../src/model/stories/short.ts';
import { defaultWords } from '../../../../src/schemas/words.ts';
import { attribute, childrenOf, elementsIn, type Node } from '../../../support/html.ts';
import { sourceEntry } from '../../model/support/context.ts';
import { receivedRow, row } from '../../model/support/spending.ts';
import { figure, storyContext, storyEntry } from '../../model/support/stories.ts';

/** As long as each other, so that both are printed in the same size. */
const hostile = `</p>"'<b>&`;
const plain = 'Plainwords';

const context = (words: string) =>
  storyContext({ sources: [sourceEntry('budget', { title: words }), sourceEntry('atlas', { title: words })] });

/** A story in which an author wrote these words wherever there is a choice. */
function story(words: string) {
  const told = { text: `${words} [@atlas, ${words}].`, figures: [figure(words, { label: words, at: words })] };
  return storyEntry({
    ...{ title: words, name: words, state: 'NE', whoWeAre: words, logo: { file: 'images/logo.svg', alt: words } },
    figures: { students: figure(10, { at: words }) },
    tables: {
      schoolYears: ['2019-20', '2020-21', '2021-22'],
      byUse: [row({ use: 'other', name: words, at: words }, 10, 20, 30)],
      bySource: [row({ from: 'other', name: words, source: 'atlas' }, 10, 'not-reported', 30)],
      received: [receivedRow(10)],
    },
    ...{ challenge: told, solution: told, impact: told },
    contact: {
      name: words,
      role: words,
      phone: `1 ${words}`,
      email: 'a@b.example',
      link: `https://b.example/${words}`,
    },
  });
}

const drawn = { svg: '<svg class="chart"></svg>', summary: '"<i>' };

function twoSheets(words: string): string {
  const { frame, first, second } = storyPage(story(words), context(words));
  return render(<TwoSheets {...{ frame, first, second }} draw={() => drawn} />);
}

const versions: Readonly<Record<string, (words: string) => string>> = {
  'two sheets': twoSheets,
  'one page': (words) => onePageHtml(onePage(story(words), context(words))),
  card: (words) => cardHtml(storyCard(story(words), context(words))),
};

/** What a browser makes of HTML: its elements with their attributes, and its texts. */
function read(node: Node): unknown {
  if ('value' in node) return node.value;
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [];
  return [node.nodeName, attributes, childrenOf(node).map(read)];
}

const tree = (html: string): string => JSON.stringify(read(parseFragment(html)));
const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);

describe.each(Object.entries(versions))('%s', (_, draw) => {
  it('show what an author wrote as text, whatever it is', () => {
    const shown = tree(draw(hostile));

    expect(shown.split(quoted(hostile)).length).toBeGreaterThan(5);
    expect(shown.replaceAll(quoted(hostile), plain)).toBe(tree(draw(plain)));
  });

  it('repeat no id', () => {
    const ids = elementsIn(parseFragment(draw(plain))).flatMap((element) => attribute(element, 'id') ?? []);

    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

it('the picture of a chart is put in as it was drawn, and what it shows as text', () => {
  const picture = '<div class="chart-picture"><svg class="chart"></svg></div>';

  expect(twoSheets(plain)).toContain(`${picture}<figcaption>&quot;&lt;i></figcaption>`);
});

it('pages have a logo as HTML writes it', () => {
  const written = `<img class="sheet-logo" src="/images/logo.svg" alt="&lt;/p>&quot;'&lt;b>&amp;/>"`;
  const shown = story(`${hostile}/>`);

  for (const html of [
    sheetsHtml(storyPage(shown, context(plain))),
    onePageHtml(onePage(shown, context(plain))),
    cardHtml(storyCard(shown, context(plain))),
  ]) {
    expect(html).toContain(`${written}>`);
    expect(html).not.toContain(`${written}/>`);
  }
});

it('a blank form has a place for each of its fields, and for nothing else', () => {
  const tables = {
    bySource: [{ from: 'state' }],
    byUse: [{ use: 'other', name: 'Other:' }],
    received: [{ from: 'state' }],
  };
  const blank = storyEntry({ template: true, tables });
  const page = sheetsHtml(storyPage(blank, storyContext()));
  const places = elementsIn(parseFragment(page)).flatMap((element) => attribute(element, 'data-field') ?? []);
  const fields = storyFormFields(formRows(blank.data.tables), defaultWords).map(({ name }) => name);

  expect([...new Set(places)].sort()).toEqual([...fields].sort());
});
