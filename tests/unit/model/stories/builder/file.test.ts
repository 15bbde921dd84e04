import { describe, expect, it } from 'vitest';
import {
  builderFile,
  largestStoryFile,
  readBuilderFile,
  storyFileRefusals as refusals,
} from '../../../../../src/model/stories/builder/file.ts';
import { fullSources, fullStory } from './support/full-story.ts';

/** A file as somebody may have changed it by hand. */
const file = (story: unknown, more: object = {}) =>
  JSON.stringify({ format: 'hornbook-story', version: 1, story, ...more });

describe('a saved story', () => {
  it('opens as it was written, with the works it cites', () => {
    const sources = [...fullSources, { id: 'never-cited', title: 'Another', kind: 'book' }];
    expect(readBuilderFile(builderFile(fullStory, sources))).toEqual({
      story: { ...fullStory, sources: [...fullSources] },
      leftOut: '',
    });
  });

  it('carries the picture of its logo, where it names one', () => {
    const story = { title: 'x', logo: { file: 'images/logo.svg', alt: 'Ours' }, sources: [] };
    const logo = 'data:image/svg+xml;base64,PHN2Zy8+';
    expect(readBuilderFile(builderFile(story, [], logo))).toEqual({ story, leftOut: '', logo });
    expect(builderFile({ title: 'x' }, [], logo)).not.toContain('data:');
  });

  it('keeps the works that stand in it, cited or not', () => {
    const story = { title: 'x', sources: [{ id: 'own', title: '' }] };
    expect(readBuilderFile(builderFile(story, []))).toEqual({ story, leftOut: '' });
  });

  it('keeps what is not finished as it was typed', () => {
    const story = {
      ...{
        title: '',
        state: 'Missouri',
        fictional: true,
        whoWeAre: 'One.\n\n “Two” ≥ <script>alert(1)</script>\u2028',
      },
      figures: { students: { value: '4,81O' }, schools: {} },
      tables: { schoolYears: ['2021', ''], byUse: [{}, { use: 'coaching', amounts: { '2021-22': { value: '—' } } }] },
      sources: [],
    };
    expect(readBuilderFile(builderFile(story, []))).toEqual({ story, leftOut: '' });
  });

  it('of nothing opens as nothing', () => {
    expect(readBuilderFile(builderFile({}, []))).toEqual({ story: { sources: [] }, leftOut: '' });
  });

  it('says its format and version', () => {
    expect(JSON.parse(builderFile({}, []))).toMatchObject({ format: 'hornbook-story', version: 1 });
  });

  it('opens behind the mark that some editors put in front', () => {
    expect(readBuilderFile(`\ufeff${file({ title: 'x' })}`)).toEqual({ story: { title: 'x' }, leftOut: '' });
  });

  it('takes nothing for something that says nothing', () => {
    const story = { title: null, impact: { figures: [null, { value: '1' }] } };
    expect(readBuilderFile(file(story))).toEqual({
      story: { impact: { figures: [{}, { value: '1' }] } },
      leftOut: '',
    });
  });
});

describe('what has no place in a story', () => {
  const leftOut = (story: unknown, more: object = {}) => {
    const opened = readBuilderFile(file(story, more));
    return 'problem' in opened ? opened.problem : opened.leftOut;
  };

  it('is said by its name and the labels around it, and the rest is opened', () => {
    const story = { title: 'x', colour: 'blue', impact: { figures: [{ value: '1' }, { value: '2', size: 3 }] } };
    expect(readBuilderFile(file(story))).toEqual({
      story: { title: 'x', impact: { figures: [{ value: '1' }, { value: '2' }] } },
      leftOut:
        'The file also has “colour” and “Impact › Large figures › row 2 › size”, for which a story has no place: left out.',
    });
  });

  it('may stand beside the story', () => {
    expect(leftOut({}, { saved: 'today' })).toContain('“saved”');
  });

  it('may be an amount of what is no school year', () => {
    const amounts = { '2021-22': { value: 1 }, '2021': { value: 2 } };
    const tables = { byUse: [{ use: 'coaching', amounts }] };
    expect(leftOut({ tables })).toContain('“Spending tables › Spending by use › row 1 › Amounts › 2021”');
  });

  it('may be a field of a work', () => {
    expect(leftOut({ sources: [{ id: 'a', colour: 'red' }] })).toContain('“Sources › row 1 › colour”');
  });

  it('is counted where there is much of it', () => {
    const story = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`x${index}`, 1]));
    expect(leftOut(story)).toBe(
      'The file also has “x0”, “x1”, “x2”, “x3”, “x4” and 7 more, for which a story has no place: left out.',
    );
  });

  it('is told in short where its name is long', () => {
    expect(leftOut({ ['x'.repeat(5000)]: 1 }).length).toBeLessThan(150);
  });

  it('is also what every object has', () => {
    const text = `{"format":"hornbook-story","version":1,"story":{"__proto__":{"title":"x"},"constructor":1,"title":"y"}}`;
    const opened = readBuilderFile(text);
    expect(opened).toMatchObject({ story: { title: 'y' } });
    expect('leftOut' in opened && opened.leftOut).toContain('“__proto__” and “constructor”');
    expect('title' in {}).toBe(false);
  });
});

describe('a file is not opened where', () => {
  it.each([
    ['it is empty', '', refusals.notAStory],
    ['it is a picture', '\u0089PNG\r\n', refusals.notAStory],
    ['it is a list', '[]', refusals.notAStory],
    ['it is a word', '"hornbook-story"', refusals.notAStory],
    ['it is a sheet of this site', JSON.stringify({ format: 'hornbook-sheet', version: 1 }), refusals.notAStory],
    ['it breaks off', builderFile(fullStory, []).slice(0, 300), refusals.broken],
    ['it has no story', JSON.stringify({ format: 'hornbook-story', version: 1 }), refusals.broken],
    ['its story is a list', file([]), refusals.broken],
    ['it is of another version', file({}, { version: 2 }), refusals.otherVersion],
    ['it says its version in words', file({}, { version: '1' }), refusals.otherVersion],
    ['it is too large', `${file({})}${' '.repeat(largestStoryFile)}`, refusals.tooLarge],
    ['fields stand where a text belongs', file({ title: { a: 1 } }), refusals.unfit('Title')],
    ['a text stands where fields belong', file({ impact: 'x' }), refusals.unfit('Impact')],
    ['a list stands where fields belong', file({ figures: [] }), refusals.unfit('District description')],
    ['fields stand where a list belongs', file({ sources: { id: 'a' } }), refusals.unfit('Sources')],
    [
      'a list stands where an amount belongs',
      file({ tables: { byUse: [{ amounts: { '2021-22': { value: [] } } }] } }),
      refusals.unfit('Spending tables › Spending by use › row 1 › Amounts › 2021-22 › Value'),
    ],
    [
      'a list has rows without end',
      file({ sources: Array.from({ length: 501 }, () => ({})) }),
      refusals.unfit('Sources'),
    ],
    [
      'it is nested without end',
      file({}).replace('{}', `{"title":${'['.repeat(9999)}${']'.repeat(9999)}}`),
      refusals.unfit('Title'),
    ],
  ])('%s', (_, text, problem) => {
    expect(readBuilderFile(text)).toEqual({ problem });
  });

  it('which is said in words of the house', () => {
    const all = [...Object.values(refusals)].map((words) => (typeof words === 'string' ? words : words('Title')));
    for (const words of all) expect(words).toMatch(/^The file .*\. Nothing was opened, and nothing was changed\.$/);
    expect(all.filter((words) => /invalid|please|sorry|oops|JSON/i.test(words))).toEqual([]);
  });
});
