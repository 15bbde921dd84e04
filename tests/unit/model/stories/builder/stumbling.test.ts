import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { abbreviations } from '../../../../../src/model/stories/builder/abbreviations.ts';
import type { AdviceOrigin } from '../../../../../src/model/stories/builder/advice.ts';
import type { StoryDraft } from '../../../../../src/model/stories/builder/draft.ts';
import { jargon } from '../../../../../src/model/stories/builder/jargon.ts';
import { storyMeter } from '../../../../../src/model/stories/builder/meter.ts';
import { wordings } from '../../../../../src/model/stories/builder/wordings.ts';
import { fullStory } from './support/full-story.ts';

const stumbles = (story: StoryDraft) => storyMeter(story).stumbles;
const inText = (text: string) => stumbles({ impact: { text } });
const kinds = (text: string) => inText(text).map(({ kind }) => kind);

describe('the words of a story', () => {
  it('are those that a reader knows, in the finished story', () => {
    expect(stumbles(fullStory)).toEqual([]);
  });

  it('are told with the place, the sentence, another way to say it, the reason and its source', () => {
    const text = 'It worked [@a, p. 1]. We closed the racial  achievement gap [@b, p. 2].';
    const [found, ...others] = stumbles({ challenge: { text } });
    expect(others).toEqual([]);
    expect(found).toEqual({
      ...{ kind: 'wording', path: ['challenge', 'text'], label: 'Challenge › Text' },
      sentence: 'We closed the racial achievement gap.',
      ...{ start: text.indexOf('racial'), end: text.indexOf(' [@b') },
      message:
        '“racial achievement gap”: think of “racial inequality in educational outcomes”. In a national survey experiment, teachers gave the issue a higher priority when they read these words than when they read “racial achievement gap”.',
      instead: 'racial inequality in educational outcomes',
      reason: expect.stringContaining('national survey experiment') as string,
      origin: { source: 'tlp-essentials-2019', at: 'p. 20' },
    });
  });

  it.each([
    ['The achievement gap is large.', 'achievement-gap'],
    ['Achievement Gaps are large.', 'achievement-gap'],
    ['We saw gaps in achievement.', 'achievement-gap'],
    ['Our low‑performing students read more.', 'low-performers'],
    ['It helps at-risk students.', 'at-risk-students'],
    ['Families who don’t come to school nights get a call.', 'families-who-do-not-come'],
    ['Some students face challenges.', 'face-challenges'],
    ['Our students lack books.', 'students-lack'],
    ['English language learners read more.', 'english-language-learners'],
    ['Students with special needs read more.', 'special-needs'],
  ])('are found however they are written: %s', (text, id) => {
    const found = inText(text).filter(({ kind }) => kind === 'wording');
    expect(found.map(({ instead }) => instead)).toEqual(
      wordings.filter((each) => each.id === id).map(({ instead }) => instead),
    );
  });

  it.each([
    'We filled a gap.',
    'The opportunity gap is large.',
    'An achievement for all.',
    'Nobody is at risk.',
    'She is a high performer.',
  ])('are left alone where they say something else: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it.each(['The law says “achievement gap” for this.', 'The law says "achievement gap" for this.'])(
    'are left alone in a quotation: %s',
    (text) => {
      expect(inText(text)).toEqual([]);
    },
  );

  it('are told each time where they point at students', () => {
    expect(kinds('The achievement gap is large. An achievement gap hurts.')).toEqual(['wording', 'wording']);
  });

  it('are never looked for in citations', () => {
    expect(inText('More stay [@a, PLC stakeholders and the achievement gap].')).toEqual([]);
  });

  it('are looked for wherever readers read', () => {
    const story = {
      ...{ title: 'Stakeholders meet', whoWeAre: 'A small PLC.', summary: 'We leverage it.' },
      solution: { figures: [{ value: '1', label: 'rubric' }] },
      tables: { byUse: [{ use: 'other', name: 'Pedagogy' }] },
    };
    expect(stumbles(story).map(({ path }) => path.join('.'))).toEqual([
      ...['title', 'whoWeAre', 'summary', 'solution.figures.0.label', 'tables.byUse.0.name'],
    ]);
  });
});

describe('a word of the trade', () => {
  it('is told where it is first used, with what might be said for it', () => {
    const found = inText('Stakeholders met. Then the stakeholders left. Teachers use best practices.');
    expect(found.map(({ kind, sentence, instead }) => [kind, sentence, instead])).toEqual([
      ['jargon', 'Stakeholders met.', 'who they are: families, teachers, the board'],
      ['jargon', 'Teachers use best practices.', 'which ones, and how you know'],
    ]);
  });

  it('is found as a whole word only', () => {
    expect(inText('The lever ages well.')).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it('is told with what it stands for, once', () => {
    const found = inText('Each PLC meets. All PLCs meet.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      ...{ kind: 'abbreviation', sentence: 'Each PLC meets.', start: 5, end: 8 },
      ...{ instead: 'a team of teachers that meets regularly' },
    });
  });

  it('is told also where nobody knows it', () => {
    expect(inText('The QXZ meets.')).toMatchObject([{ kind: 'abbreviation', instead: '' }]);
  });

  it.each([
    ['that is explained', 'A team of teachers (PLC) meets. The PLC helps.'],
    ['that explains itself', 'The PLC (a team of teachers) meets.'],
    ['that everybody knows', 'It is a US law in MO for STEM.'],
    ['that is a number', 'It is Title II money, part IV.'],
    ['in a text in capitals', 'THE PLC MEETS HERE.'],
    ['that is part of an address', 'See F-33 and Title II-A.'],
  ])('%s is left alone', (_, text) => {
    expect(kinds(text).filter((kind) => kind === 'abbreviation')).toEqual([]);
  });

  it('that is explained on the sheets is known in every text', () => {
    const story = { whoWeAre: 'We have a learning team (XLT) in each school.', impact: { text: 'Each XLT meets.' } };
    expect(stumbles(story)).toEqual([]);
  });

  it('in the name of the district is left alone', () => {
    expect(stumbles({ name: 'Austin QISD', whoWeAre: 'Austin QISD is in Texas.' })).toEqual([]);
  });

  it('is of small letters nothing', () => {
    expect(kinds('The sea is near, and the pl and el, too.')).toEqual([]);
  });
});

describe('a sentence', () => {
  const words = (count: number) => `We ${'and '.repeat(count - 2)}you`;

  it('of more than 25 words is long', () => {
    expect(kinds(`${words(25)}.`)).toEqual([]);
    expect(inText(`It is so. ${words(26)}.`)).toMatchObject([
      { kind: 'long-sentence', message: 'This sentence has 26 words.', start: 10, origin: { source: 'george-2019' } },
    ]);
  });

  it('is as long as its words, without its citations', () => {
    expect(kinds(`${words(25)} [@a, one two three four five six].`)).toEqual([]);
  });

  it('is not looked for in a title', () => {
    expect(stumbles({ title: words(30) })).toEqual([]);
  });
});

describe('the reading level', () => {
  const hard = 'Organizational implementation necessitates interdisciplinary collaboration among administrators.';

  it('is told with the hardest sentence and its longest words', () => {
    const [found] = inText(`They met. ${hard} All is well.`);
    expect(found).toMatchObject({ kind: 'reading-level', sentence: hard, start: 10, end: 10 + hard.length });
    expect(found?.message).toMatch(
      /^This text reads at grade \d+\.\d, and this is its hardest sentence\. Its longest words are “\S+”, “\S+” and “\S+”\.$/,
    );
  });

  it('of few words is not told', () => {
    expect(kinds('Organizational implementation necessitates collaboration.')).toEqual([]);
  });

  it('of plain words is not told', () => {
    expect(kinds('We hired six coaches, and they help each new teacher to plan.')).toEqual([]);
  });

  it('is not that of the name of the district', () => {
    const name = 'Interdisciplinary Organizational Administration Collaborative';
    const whoWeAre = `${name} is a small town by a big lake in the north.`;
    expect(stumbles({ whoWeAre }).map(({ kind }) => kind)).toEqual(['reading-level']);
    expect(stumbles({ whoWeAre, name })).toEqual([]);
  });
});

const content = resolve(import.meta.dirname, '../../../../../content');

it('is heeded by the stories that are shipped', () => {
  const stories = readdirSync(resolve(content, 'stories'));
  expect(stories.length).toBeGreaterThan(1);
  for (const story of stories) {
    const written = parse(readFileSync(resolve(content, 'stories', story), 'utf8')) as StoryDraft;
    expect(stumbles(written), story).toEqual([]);
  }
});

describe('the advice', () => {
  const read = (path: string) => readFileSync(resolve(content, path), 'utf8');
  const all = [...wordings, ...jargon];

  it('is about each word once', () => {
    const phrases = all.flatMap((each) => each.phrases);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('does not say what it advises against', () => {
    for (const { instead } of all)
      expect(
        stumbles({ title: instead }).map(({ message }) => message),
        instead,
      ).toEqual([]);
    for (const meaning of Object.values(abbreviations)) expect(stumbles({ title: meaning }), meaning).toEqual([]);
  });

  it('is found by each of its words', () => {
    for (const { phrases, id } of all)
      for (const phrase of phrases) expect(stumbles({ title: phrase }), `${id}: ${phrase}`).toHaveLength(1);
  });

  it('gives its reason in a sentence', () => {
    for (const { reason, id } of all) expect(reason, id).toMatch(/^[A-Z“].*\.$/);
  });

  it('comes from a place that there is', () => {
    const isThere = (origin: AdviceOrigin): boolean => {
      if ('source' in origin) {
        const cited = `${read('guides/talk-about-inequality.md')}${read('glossary.yaml')}${read('guides/make-your-case-with-data.md')}`;
        return (
          cited.includes(`[@${origin.source}, ${origin.at}]`) &&
          read('sources.yaml').includes(`- id: ${origin.source}\n`)
        );
      }
      const [collection = '', id = ''] = origin.entry.split('/');
      if (collection === 'glossary')
        return new RegExp(`- id: ${id}\\n(?:  .*\\n)*?  ${origin.at}:`).test(read('glossary.yaml'));
      const guide = read(`${origin.entry}.md`);
      return guide.includes(`\n## ${origin.at}\n`) || guide.includes(`\n${origin.at}:`);
    };
    const origins = [...all.map(({ origin }) => origin), ...inText(`${'we '.repeat(30)}.`).map(({ origin }) => origin)];
    expect(origins.filter((origin) => !isThere(origin))).toEqual([]);
  });

  it('says what the guide of this site says', () => {
    const guide = read('guides/talk-about-inequality.md').replaceAll(/\s+/g, ' ');
    const rows = wordings.filter(({ origin }) => 'entry' in origin && origin.at === 'Words to prefer');
    const written = rows.filter(({ instead }) => guide.includes(instead.split(': ').at(-1) ?? ''));
    expect(written.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['gap-in-courses', 'low-performers', 'at-risk-students', 'families-who-do-not-come']),
    );
  });
});

describe('the stories of this site', () => {
  it('are not rewritten: measuring changes nothing', () => {
    const story = structuredClone(fullStory);
    storyMeter(story);
    expect(story).toEqual(fullStory);
  });
});
