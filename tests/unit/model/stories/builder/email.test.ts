import { describe, expect, it } from 'vitest';
import type { StoryDraft } from '../../../../../src/model/stories/builder/draft.ts';
import { storyEmail } from '../../../../../src/model/stories/builder/email.ts';
import { defaultWords } from '../../../../../src/schemas/words.ts';
import { randomFrom } from '../../../../mutations/random.ts';
import { fullSources, fullStory } from './support/full-story.ts';

const email = (story: StoryDraft) => storyEmail(story, defaultWords);
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** A sentence of so many words that says whose it is. */
const sentence = (name: string, count: number) =>
  `${name} ${Array.from({ length: count - 2 }, () => 'on').join(' ')} end.`;

describe('the e-mail of a story', () => {
  it('tells a story part by part, and of a district least where room is short', () => {
    expect(email({ ...fullStory, sources: fullSources, fictional: false }))
      .toBe(`Coaches and team time: new teachers stay

Riverbend School District, Missouri. Riverbend serves a small city and the farms around it. In 2021-22: 4,810 students, 40.6% eligible for Title I, $15,760 per-pupil expenditure. $602,000 spent on professional learning in 2021-22.

Challenge: One new teacher in five left within two years. Most said that nobody had time to help them plan. 21% of new teachers left within two years.

Solution: Each new teacher now works with a coach every week. Teams get two paid hours a week to plan. 6 coaches; there were 5 before.

Impact: 9% of new teachers left within two years. 31 of 34 teacher teams met every week. More students have a teacher who has taught them before. Pay rose in the same years, too.

Contact: Office of Professional Learning, answers questions, 555-0100, learning@riverbend.example, https://www.riverbend.example/learning/

Sources: District profile; Finance Survey; Finance report; Learning report.
`);
  });

  it('of nothing is empty', () => {
    expect(email({}).trim()).toBe('');
  });

  it('has no citations and no line ends within a sentence', () => {
    const text = email({ challenge: { text: 'Many\nleft [@a, p. 1].\n\nNobody knew why' } });
    expect(text).toBe('Challenge: Many left. Nobody knew why.\n\nSources: a.\n');
  });

  it('says that a story is made up', () => {
    expect(email({ fictional: true, title: 'x' })).toContain('Fictional: made up for illustration.');
  });

  it('says that a story is told by others, and names nobody to ask', () => {
    const text = email({ voice: 'from-sources', contact: { name: 'Office' } });
    expect(text).toBe('Written from published sources, not by the district.\n');
  });

  it('says how the site calls the money, and nothing of a year that has no total', () => {
    const byUse = [
      {
        use: 'coaching',
        amounts: { '2020-21': { value: 5, kind: 'budgeted' }, '2021-22': { value: 9, kind: 'spent' } },
      },
      { use: 'other', amounts: { '2020-21': { value: 6, kind: 'budgeted' }, '2021-22': { value: 'not-reported' } } },
    ];
    const tables = { schoolYears: ['2020-21', '2021-22'], byUse };
    expect(storyEmail({ tables }, { ...defaultWords, budgeted: 'planned' })).toBe(
      '$11 planned on professional learning in 2020-21.\n',
    );
  });

  it('never adds money of two kinds, nor money that came in', () => {
    const byUse = [
      { use: 'coaching', amounts: { '2021-22': { value: 5, kind: 'budgeted' } } },
      { use: 'other', amounts: { '2021-22': { value: 6, kind: 'spent' } } },
    ];
    const received = [{ from: 'title-ii-a', amounts: { '2021-22': { value: 7 } } }];
    expect(email({ tables: { schoolYears: ['2021-22'], byUse, received } }).trim()).toBe('');
  });

  it('takes the total by source where there is none by use', () => {
    const bySource = [
      { from: 'state', kind: 'spent', amounts: { '2021-22': { value: 6 } } },
      { from: 'district', amounts: { '2021-22': { value: 'not-applicable' } } },
    ];
    expect(email({ tables: { schoolYears: ['2021-22'], bySource } })).toContain('$6 spent on professional learning');
  });
});

describe('an e-mail that has no room for all', () => {
  const long: StoryDraft = {
    title: 'Coaches',
    name: 'Riverbend',
    whoWeAre: `${sentence('Who1', 20)} ${sentence('Who2', 20)}`,
    challenge: {
      text: `${sentence('Challenge1', 20)} ${sentence('Challenge2', 30)}`,
      figures: [{ value: '21%', label: 'left' }],
    },
    solution: { text: `${sentence('Solution1', 20)} ${sentence('Solution2', 50)} ${sentence('Solution3', 3)}` },
    impact: {
      text: `${sentence('Impact1', 20)} ${sentence('Impact2', 20)}`,
      figures: [{ value: '9%', label: 'left' }],
    },
    contact: { name: 'Office', phone: '555-0100' },
  };

  it('keeps the first sentence of each part, the numbers and whom to ask', () => {
    const text = email(long);
    for (const kept of [
      'Coaches',
      'Riverbend',
      'Who1',
      'Challenge1',
      '21% left.',
      'Solution1',
      '9% left.',
      'Impact1',
      '555-0100',
    ])
      expect(text).toContain(kept);
    expect(words(text)).toBeLessThanOrEqual(150);
    expect(text).not.toContain('Who2');
  });

  it('ends a text at the first sentence that does not fit, for what follows may lean on it', () => {
    const text = email(long);
    expect(text).not.toContain('Solution2');
    expect(text).not.toContain('Solution3');
    expect(text).toContain('Impact2');
  });

  it('leaves out a sentence that is too long by itself', () => {
    const text = email({
      impact: { text: `${sentence('Long', 200)} Short one.`, figures: [{ value: '9%', label: 'left' }] },
    });
    expect(text).toBe('Impact: 9% left.\n');
  });

  it('names the works as far as there is room, and counts the others', () => {
    const sources = Array.from({ length: 6 }, (_, index) => ({ id: `s${index}`, title: sentence(`Work${index}`, 12) }));
    const whoWeAre = `Small ${sources.map(({ id }) => `[@${id}, p. 1]`).join(' ')}.`;
    const line =
      email({ ...long, whoWeAre, sources })
        .split('\n')
        .at(-2) ?? '';
    expect(line).toMatch(/^Sources: Work0 [on ]* end; Work1 [on ]* end; Work2 [on ]* end; and 3 more\.$/);
    expect(words(line)).toBeLessThanOrEqual(40);
  });

  it('counts all works where not one can be named', () => {
    const sources = [{ id: 'a', title: sentence('Work', 60) }];
    expect(email({ whoWeAre: 'Small [@a, p. 1].', sources })).toContain('Sources: 1 work, named in the story.');
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed))('is made of whole sentences only (draw %i)', (seed) => {
    const { below, pick } = randomFrom(seed);
    const all: string[] = [];
    const text = (name: string) =>
      Array.from({ length: below(6) }, (_, index) => {
        const made = sentence(`${name}${index}`, 3 + below(40));
        all.push(made);
        return made;
      }).join(pick([' ', '\n', ' [@a, p. 1] ', '\n\n']));
    const figures = () => Array.from({ length: below(4) }, (_, index) => ({ value: `${index}%`, label: 'of all' }));
    const story = {
      ...{
        title: 'Title',
        fictional: pick([true, false]),
        voice: pick(['own', 'from-sources']),
        whoWeAre: text('Who'),
      },
      challenge: { text: text('Challenge'), figures: figures() },
      solution: { text: text('Solution'), figures: figures() },
      impact: { text: text('Impact'), figures: figures() },
      sources: [{ id: 'a', title: sentence('Work', 3 + below(60)) }],
    };
    const written = email(story);
    expect(words(written)).toBeLessThanOrEqual(150);
    const names = written.match(/\b(?:Who|Challenge|Solution|Impact)\d\b/g) ?? [];
    for (const name of names) expect(written).toContain(all.find((made) => made.startsWith(`${name} `)));
  });
});
