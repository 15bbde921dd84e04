import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { storyFile } from '../../../../../src/import/story-form/yaml.ts';
import { storyYaml } from '../../../../../src/model/stories/builder/yaml.ts';
import type { StoryDraft } from '../../../../../src/model/stories/builder/draft.ts';
import { parseYaml } from '../../../../../src/reading/yaml.ts';
import { sourcesFileSchema } from '../../../../../src/schemas/sources.ts';
import { storySchema } from '../../../../../src/schemas/stories.ts';
import { checked } from '../../../support/checked.ts';
import { randomFrom } from '../../../../mutations/random.ts';
import { fullSources, fullStory } from './support/full-story.ts';

/** A file as the site reads it. */
function read(text: string): unknown {
  const parsed = parseYaml(text, { root: '', path: 'stories/x.yaml' }, 0);
  if ('issue' in parsed) throw new Error(parsed.issue.what);
  return parsed.data;
}

const reread = (story: StoryDraft) => read(storyYaml(story, []));
const fieldsIn = (text: string): string[] => [...text.matchAll(/^([a-z]\w*):/gim)].map(([, name = '']) => name);

describe('the content file of a story', () => {
  it('reads as the story that was written', () => {
    expect(reread(fullStory)).toEqual(fullStory);
  });

  it('has the shape of a story, and its works that of works', () => {
    const { sources, ...story } = read(storyYaml(fullStory, fullSources)) as Record<string, unknown>;
    expect(storySchema.parse(story)).toEqual(storySchema.parse(fullStory));
    expect(sourcesFileSchema.parse(sources)).toEqual(sourcesFileSchema.parse(fullSources));
  });

  it('passes the check of a content folder as it is', () => {
    const site = 'name: Riverbend\ndescription: Stories.\norganization: { name: Riverbend }\n';
    const said = { status: 'actual', amounts: { '2020-21': { value: 9 }, '2021-22': { value: 'not-reported' } } };
    const tables = {
      schoolYears: ['2020-21', '2021-22'],
      received: [{ ...said, from: 'title-ii-a', source: 'f33', at: 'column C22' }],
      bySource: [{ ...said, from: 'district', source: 'finance', at: 'table 1', kind: 'spent' }],
      byUse: [{ ...said, use: 'coaching', source: 'finance', at: 'table 2', kind: 'spent' }],
    };
    // Where a story has a place for its works, it needs no bibliography beside it.
    const isWhole = 'sources' in storySchema.shape;
    const files = {
      'site.yaml': site,
      'stories/riverbend.yaml': storyYaml({ ...fullStory, tables }, isWhole ? fullSources : []),
      ...(isWhole ? {} : { 'sources.yaml': stringify(fullSources) }),
    };
    expect(checked(files, '2026-11-26').issues.map(({ code, label, what }) => [code, label, what])).toEqual([]);
  });

  it('names the schema for editors, as a story from a form does', () => {
    const given = { summary: 'x', reviewed: '2026-11-26', id: 'x' };
    const form = storyFile({ story: { title: 'x' }, sources: [] }, given);
    const [line = ''] = storyYaml(fullStory, []).split('\n');
    expect(line).toBe('# yaml-language-server: $schema=../.schemas/stories.json');
    expect(form.split('\n')[0]).toBe(line);
  });

  it('has its fields in the order of the schema, whatever order they were written in', () => {
    const backwards = Object.fromEntries(Object.entries(fullStory).toReversed());
    expect(storyYaml(backwards, [])).toBe(storyYaml(fullStory, []));
    const names = fieldsIn(storyYaml(fullStory, []));
    const order = Object.keys(storySchema.shape);
    expect(names.length).toBeGreaterThan(10);
    expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('has school years from the oldest on, and each figure with its value first', () => {
    const amounts = { '2021-22': { source: 'a', value: 2 }, '2020-21': { at: 'p. 1', value: 1 } };
    const text = storyYaml({ tables: { byUse: [{ amounts, use: 'coaching' }] } }, []);
    expect(text.replace(/^.*\n\n/, '')).toBe(`tables:
  byUse:
    - use: coaching
      amounts:
        2020-21:
          value: 1
          at: p. 1
        2021-22:
          value: 2
          source: a
`);
  });

  it('leaves out what says nothing, and keeps 0 and false', () => {
    const story = {
      ...{ title: 'Coaches', summary: '', whoWeAre: '  ', name: undefined, state: null, fictional: false },
      ...{
        challenge: {},
        solution: { figures: [] },
        impact: { figures: [{}, { value: '', label: '' }], text: 'Fewer.' },
      },
      figures: { students: { value: 0, note: '' }, schools: {} },
      tables: { schoolYears: [], byUse: [{ use: 'coaching', amounts: {} }, {}] },
    };
    expect(reread(story)).toEqual({
      ...{ title: 'Coaches', fictional: false, impact: { text: 'Fewer.' }, figures: { students: { value: 0 } } },
      tables: { byUse: [{ use: 'coaching' }] },
    });
  });

  it('of nothing holds nothing but the line for editors', () => {
    expect(reread({})).toEqual({});
  });

  it('keeps a field that the schema does not know, so that the check names it', () => {
    expect(reread({ colour: 'blue', title: 'x' })).toEqual({ title: 'x', colour: 'blue' });
  });

  it('folds long texts over lines that an editor shows whole', () => {
    const text = storyYaml(fullStory, []);
    expect(text).toContain('whoWeAre: >-\n');
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(112);
  });

  it('quotes what would read as something else', () => {
    const figures = [
      '6',
      '0100005',
      '1e3',
      'true',
      'null',
      '~',
      '2021-11-26',
      'yes',
      '# 1',
      '0x1F',
      '.5',
      '- a',
      'a: b',
    ];
    const impact = { figures: figures.map((value) => ({ value, label: 'x' })) };
    expect(reread({ impact })).toEqual({ impact });
  });
});

describe('the works of a content file', () => {
  const work = (id: string, more: object = {}) => ({ id, title: `Title of ${id}`, kind: 'report' as const, ...more });
  const idsIn = (story: StoryDraft, ...works: ReturnType<typeof work>[]) =>
    ((read(storyYaml(story, works)) as { sources?: { id: string }[] }).sources ?? []).map(({ id }) => id);

  it('are those it cites in texts and figures', () => {
    const story = {
      whoWeAre: 'Small [@a, p. 1].',
      impact: { figures: [{ value: '1', label: 'x', source: 'b', at: 'p. 2' }] },
    };
    expect(idsIn(story, work('a'), work('b'), work('c'))).toEqual(['a', 'b']);
  });

  it('are those that stand in it, cited or not, and no other of the same id', () => {
    const sources = [work('own'), { ...work('a'), title: 'Its own' }];
    const story = { whoWeAre: 'Small [@a, p. 1].', sources };
    expect(read(storyYaml(story, [work('a'), work('b')]))).toEqual(story);
  });

  it('bring along what they are a part of', () => {
    const story = { whoWeAre: 'Small [@article, p. 1].', sources: [{ ...work('own'), partOf: 'book' }] };
    const works = [
      work('issue', { partOf: 'volume' }),
      work('article', { partOf: 'issue' }),
      work('volume'),
      work('book'),
    ];
    expect(idsIn(story, ...works)).toEqual(['own', 'issue', 'article', 'volume', 'book']);
  });

  it('are no list where there are none', () => {
    expect(storyYaml({ title: 'x' }, [work('a')])).not.toContain('sources');
  });

  it('stand before the dates, or at the end where a story has no place for them yet', () => {
    const names = fieldsIn(storyYaml(fullStory, fullSources));
    const isKnown = 'sources' in storySchema.shape;
    expect(names.indexOf('sources')).toBe(isKnown ? names.indexOf('contact') + 1 : names.length - 1);
  });
});

/** Pieces that have broken writers of YAML before. */
const pieces = [
  ...[
    'a',
    'word',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    ': ',
    ' #',
    '#',
    '- ',
    "'",
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
  ],
  ...[
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '0',
    '1.5',
    'é',
    '≥',
    '—',
    '“',
    '”',
    '😀',
    '👩‍🏫',
    '\u00a0',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '\u0000',
    '\u0085',
    '\ud800',
    '---',
    '...',
    'null',
    '~',
    'true',
    '<<',
    '=',
    'a long run of words that has to be folded ',
  ],
];

it.each([1, 2, 3, 4, 5, 6, 7, 8])('any text reads as it was written (draw %i)', (seed) => {
  const { below, pick } = randomFrom(seed);
  const texts = Array.from({ length: 400 }, () => Array.from({ length: 1 + below(12) }, () => pick(pieces)).join(''));
  const written = texts.filter((text) => text.trim() !== '');
  const impact = { figures: written.map((value) => ({ value, label: `x${value}` })) };
  const story = { title: written[0], whoWeAre: written.join(' '), impact };
  expect(reread(story)).toEqual(story);
});
