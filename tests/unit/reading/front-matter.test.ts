import { describe, expect, it } from 'vitest';
import { splitPage } from '../../../src/reading/front-matter.ts';
import { report } from '../support/checked.ts';
import { withFiles } from '../support/riverbend.ts';

const file = { root: '', path: 'guides/a.md' };
const split = (text: string) => splitPage(text, file);

describe('a page', () => {
  it('is its fields and its text', () => {
    expect(split('---\ntitle: A\n---\n\nText\n')).toEqual({ data: { title: 'A' }, body: '\nText\n', bodyOffset: 17 });
  });

  it('may have the line ends of Windows', () => {
    expect(split('---\r\ntitle: A\r\n---\r\n\r\nText\r\n')).toEqual({
      data: { title: 'A' },
      body: '\r\nText\r\n',
      bodyOffset: 20,
    });
  });

  it('may have blanks after its hyphens, and a line of hyphens in its text', () => {
    expect(split('---  \ntitle: A\n---\nText\n\n---\n\nMore\n')).toMatchObject({
      data: { title: 'A' },
      body: 'Text\n\n---\n\nMore\n',
    });
  });

  it('may have fields without anything in them, or comments only', () => {
    expect(split('---\n---\nText\n')).toMatchObject({ data: {}, body: 'Text\n' });
    expect(split('---\n# title: A\n---\nText\n')).toMatchObject({ data: {}, body: 'Text\n' });
    expect(split('---\n~\n---\nText\n')).toMatchObject({ data: {} });
  });

  it('gives every part of its text the right distance from the start', () => {
    for (const text of [
      '---\na: 1\n---\nX',
      '---\na: 1\n---\n\n\nX',
      '---\r\na: 1\r\n---\r\nX',
      '---\n---\nX',
      '--- \na: é\n---\nX',
    ]) {
      const page = split(text);
      expect('body' in page && text.slice(page.bodyOffset)).toBe('body' in page && page.body);
      expect('body' in page && page.body.trim()).toBe('X');
    }
  });

  it('starts with its fields', () => {
    expect(report(withFiles({ 'guides/a.md': 'Coaching helps teachers.\n' }))).toMatchInlineSnapshot(`
      "guides/a.md:1:1  Fields
        The page does not start with its fields.
        Start with a line of three hyphens, then title, summary and reviewed, then three hyphens again.  [front-matter-missing]

      1 problem in 1 file."
    `);
  });

  it.each([
    '\n---\ntitle: A\n---\n',
    ' ---\ntitle: A\n---\n',
    '--\ntitle: A\n--\n',
    '----\ntitle: A\n----\n',
    '+++\ntitle = "A"\n+++\n',
  ])('does not start with %j', (text) => {
    expect(split(text)).toMatchObject({ issue: { code: 'front-matter-missing' } });
  });
});

describe('a program in the place of fields', () => {
  const proof = 'hornbookRan';
  const program = `module.exports = (globalThis.${proof} = true, { title: 'A' })`;

  it.each(['---js', '---javascript', '--- js', '---coffee', '---json', '---toml', '---yaml'])(
    'is not run after %s',
    (opening) => {
      expect(split(`${opening}\n${program}\n---\nText\n`)).toMatchObject({ issue: { code: 'front-matter-missing' } });
      expect(globalThis).not.toHaveProperty(proof);
    },
  );

  it('is not run by a tag of YAML either', () => {
    expect(split(`---\ntitle: !!js/function 'function () { globalThis.${proof} = true }'\n---\n`)).toMatchObject({
      issue: { code: 'yaml-syntax' },
    });
    expect(globalThis).not.toHaveProperty(proof);
  });
});
