import { expect, it } from 'vitest';
import { storyCsv } from '../../../../../src/model/stories/builder/csv.ts';
import type { StoryDraft } from '../../../../../src/model/stories/builder/draft.ts';
import { storyEmail } from '../../../../../src/model/stories/builder/email.ts';
import { builderFile, readBuilderFile } from '../../../../../src/model/stories/builder/file.ts';
import { storyMeter } from '../../../../../src/model/stories/builder/meter.ts';
import { storyYaml } from '../../../../../src/model/stories/builder/yaml.ts';
import { parseYaml } from '../../../../../src/reading/yaml.ts';
import { defaultWords } from '../../../../../src/schemas/words.ts';
import { randomFrom, type Random } from '../../../../mutations/random.ts';
import { fullSources, fullStory } from './support/full-story.ts';

/** What may stand at any place of a draft that another version of the page has kept, or that somebody has changed. */
const strange: readonly unknown[] = [
  ...['', ' ', 'x', '12.5k', '—', '[@', '[@a]', '=1', '\ud800', 'constructor', '__proto__', 'not-reported', '2021-22'],
  ...[
    0,
    -1,
    1e21,
    0.1,
    true,
    false,
    null,
    undefined,
    [],
    {},
    [[]],
    [null],
    [{}],
    { value: {} },
    ['x'],
    { x: { y: 'z' } },
  ],
];

/** The story with some of its places put to something strange, or taken out. */
function broken(value: unknown, random: Random): unknown {
  if (random.below(12) === 0) return strange[random.below(strange.length)];
  if (Array.isArray(value)) return value.map((each) => broken(each, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, broken(each, random)]));
}

const drafts = Array.from({ length: 300 }, (_, seed) => {
  const story = broken({ ...fullStory, sources: fullSources }, randomFrom(seed));
  return (typeof story === 'object' && story !== null && !Array.isArray(story) ? story : {}) as StoryDraft;
});

it('any draft is measured, and every place that is told is one of a story', () => {
  for (const draft of drafts) {
    const { parts, told, missing, stumbles } = storyMeter(draft);
    expect(told + missing.length).toBe(parts);
    for (const { path, label, message } of [...missing, ...stumbles]) {
      expect(path.length).toBeGreaterThan(0);
      expect(label).not.toBe('');
      expect(message).toMatch(/\.$/);
    }
  }
});

it('any draft is told in an e-mail of at most 150 words', () => {
  for (const draft of drafts)
    expect(storyEmail(draft, defaultWords).split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(150);
});

it('any draft makes a spreadsheet whose lines have all columns', () => {
  for (const draft of drafts) expect(storyCsv(draft)).toMatch(/^part,label,school_year,amount,kind,/);
});

it('any draft makes a content file that is read again, and makes the same file then', () => {
  for (const draft of drafts) {
    const text = storyYaml(draft, fullSources);
    const parsed = parseYaml(text, { root: '', path: 'x.yaml' }, 0);
    expect('data' in parsed && storyYaml(parsed.data as StoryDraft, [])).toBe(text);
  }
});

it('any draft is saved, and opens again as it was or not at all', () => {
  for (const draft of drafts) {
    const text = builderFile(draft, []);
    const opened = readBuilderFile(text);
    if ('problem' in opened) expect(opened.problem).toMatch(/Nothing was opened/);
    else expect(readBuilderFile(builderFile(opened.story, []))).toEqual({ story: opened.story, leftOut: '' });
  }
});
