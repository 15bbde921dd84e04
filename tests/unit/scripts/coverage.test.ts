import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { plain, says } from '../../../scripts/coverage/facts.ts';
import { judgeAll } from '../../../scripts/coverage/judge.ts';
import { coverageReport, isComplete } from '../../../scripts/coverage/report.ts';
import { readTables, type Row, type Tables } from '../../../scripts/coverage/rows.ts';
import { visibleText } from '../../../scripts/coverage/visible-text.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { withContentFolder } from '../../support/content-folder.ts';

describe('the visible text of a page', () => {
  const seen = (html: string) => visibleText(parse(html)).replaceAll(/\s+/g, ' ').trim();

  it.each([
    ['runs through what stands in line', 'The <a href="/">Met</a>, <em>so</em> it is', 'The Met, so it is'],
    ['has gaps between boxes', '<p>One</p><p>Two<br>Three</p><ul><li>4</li><li>5</li></ul>', 'One Two Three 4 5'],
    ['keeps a number apart from its note and its label', '<b>20</b><sup>1</sup><span>Pupils</span>', '20 1 Pupils'],
    ['is that of cells', '<table><tr><td>One</td><td>Two</td></tr></table>', 'One Two'],
    [
      ...[
        'is that of labels and options',
        '<label>Kind</label><select><option>One<option>Two</select>',
        'Kind One Two',
      ],
    ],
    [
      'is the alternative of pictures, and the titles of drawings',
      '<img alt="Logo"><svg><title>Bars</title></svg>',
      'Logo Bars',
    ],
    ['is none of programs and of what is kept aside', '<script>a</script><style>b</style><template>c</template>d', 'd'],
    ['is none of what is hidden', '<p hidden>a</p><p>b<span hidden>c</span></p><noscript>d</noscript>', 'b'],
    ['is none of the head', '<head><title>a</title></head><body>b</body>', 'b'],
  ])('%s', (_, html, text) => {
    expect(seen(html)).toBe(text);
  });
});

describe('a fact', () => {
  it.each([
    ['in other letters, blanks and marks', 'Don’t agree –\u00a0a  “Little” bit', `DON'T agree - a "little"`],
    ['of grouped figures, with commas or without', 'It costs 14500 dollars', '14,500'],
    ['of plain figures that are grouped on the page', 'It costs 1,400,500 dollars', '1400500'],
    ['that goes on in a longer word', 'He observes.', 'observe'],
    ['of signs', 'In 143(2), $35M and #1 (45%).', '143(2)'],
    ['that starts with a sign', 'In 143(2), $35M and #1 (45%).', '$35M'],
    ['that ends with a sign', 'In 143(2), $35M and #1 (45%).', '45%'],
  ])('is said %s', (_, text, fact) => {
    expect(says(plain(text), fact)).toBe(true);
  });

  it.each([
    ['that is part of a longer number', 'In 2019 and 1203', '20'],
    ['that is part of a figure with a point', 'It is 20.5 or 3.20', '20'],
    ['that is part of a grouped figure', 'It is 20,500', '20'],
    ['that is the end of a longer word', 'All the parts', 'arts'],
    ['whose words stand apart', 'The common power standards', 'common standards'],
    ['that is nearly the same', '45 of 100', '45%'],
  ])('is not said by a text %s', (_, text, fact) => {
    expect(says(plain(text), fact)).toBe(false);
  });

  it('may end a sentence', () => {
    expect(says(plain('There were 20.'), '20')).toBe(true);
    expect(says(plain('20, 30 and 40'), '30')).toBe(true);
  });
});

const row = (id: string, more: Partial<Row> = {}): Row => ({
  ...{ id, name: id, collection: 'cases', entry_id: id, must_show: ['One', '20'] },
  ...more,
});
const page = (text: string) => `<!doctype html><html><body><nav>One 20</nav><main>${text}</main></body></html>`;
const files = {
  'cases/whole/index.html': page('One of 20'),
  'cases/half/index.html': page('One of 200'),
  'organizations/index.html': page('One, 20'),
};

function judge(tables: Partial<Tables>, collections: readonly string[] = ['cases', 'organizations']) {
  return withContentFolder(files, ({ root }) =>
    judgeAll({ rows: [], addresses: [], later: [], ...tables }, root, new Set(collections)),
  );
}

describe('a row', () => {
  const later = [{ collection: 'plans', reason: 'They come later.' }];
  const plans = row('plan', { collection: 'plans' });

  it('is judged by the main part of its page', () => {
    const { judged } = judge({ rows: [row('whole'), row('half'), row('gone')] });
    expect(judged.map(({ state, missing }) => [state, ...missing])).toEqual([
      ['shown'],
      ['lacking', '20'],
      ['no page', 'One', '20'],
    ]);
  });

  it('may stand on another page, with a reason', () => {
    const directory = row('directory', { collection: 'organizations' });
    const addresses = [{ row: 'directory', path: '/organizations/', reason: 'It is the list.' }];
    expect(judge({ rows: [directory], addresses }).judged).toMatchObject([{ state: 'shown', path: '/organizations/' }]);
  });

  it('of a collection still to come is counted, and judged once the collection is there', () => {
    expect(judge({ rows: [plans], later })).toMatchObject({ judged: [{ state: 'later' }], unneeded: [] });
    expect(judge({ rows: [plans], later }, ['plans'])).toMatchObject({
      judged: [{ state: 'no page' }],
      unneeded: ['later.yaml names plans, which is there now.'],
    });
    expect(judge({ rows: [plans] }).judged).toMatchObject([{ state: 'no page' }]);
  });

  it('needs its exceptions', () => {
    const addresses = ['whole', 'nobody'].map((name) => ({ row: name, path: '/organizations/', reason: 'None.' }));
    expect(judge({ rows: [row('whole')], addresses, later }).unneeded).toEqual([
      'addresses.yaml names whole, whose own page is there: /cases/whole/',
      'addresses.yaml names nobody, and there is no such row.',
      'later.yaml names plans, which no row needs.',
    ]);
  });

  it('is told in a table with the totals of its collection', () => {
    const coverage = judge({ rows: [row('whole'), row('half'), row('gone'), plans], later });
    expect(coverageReport(coverage, later)).toMatchInlineSnapshot(`
      "whole                                /cases/whole/                                                  2 of 2
      half                                 /cases/half/                                                   1 of 2
        not shown: "20"
      gone                                 /cases/gone/                                                   no page
      plan                                 /plans/plan/                                                   later

      collection                                  rows       shown     lacking     no page       later
      cases                                          3           1           1           1           0
      plans                                          1           0           0           0           1
      all                                            4           1           1           1           1
      plans: They come later."
    `);
  });

  it('makes all incomplete where it is not shown whole', () => {
    expect(isComplete(judge({ rows: [row('whole'), plans], later }))).toBe(true);
    expect(isComplete(judge({ rows: [row('half')] }))).toBe(false);
    expect(isComplete(judge({ rows: [row('gone')] }))).toBe(false);
    expect(isComplete(judge({ rows: [row('whole')], later }))).toBe(false);
  });
});

describe('the tables of the project', () => {
  const { rows, addresses, later } = readTables();

  it('have every row once, each with its facts', () => {
    expect(rows).toHaveLength(213);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(213);
  });

  it('give a reason for every exception, and know every collection', () => {
    for (const { reason } of [...addresses, ...later]) expect(reason).toMatch(/^[A-Z].{15,}\.$/);
    const known = new Set<string>([...collectionNames, ...later.map(({ collection }) => collection)]);
    expect(rows.filter(({ collection }) => !known.has(collection))).toEqual([]);
  });
});
