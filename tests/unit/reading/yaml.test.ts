import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { checked, report } from '../support/checked.ts';
import { edited, withFiles, type RiverbendPath } from '../support/riverbend.ts';

const file = { root: '', path: 'site.yaml' };
const data = (text: string) => {
  const outcome = parseYaml(text, file, 0);
  return 'data' in outcome ? outcome.data : outcome.issue;
};
const broken = (path: RiverbendPath, from: string, to: string) => report(edited(path, from, to));
const spending = 'spending/riverbend.yaml';

describe('values', () => {
  it('that look like a day or a time stay text', () => {
    expect(data('a: 2026-11-22\nb: 2026-11-22T10:00:00Z\nc: 12:30\nd: 2021-22')).toEqual({
      a: '2026-11-22',
      b: '2026-11-22T10:00:00Z',
      c: '12:30',
      d: '2021-22',
    });
  });

  it('that mean yes in older YAML stay text', () => {
    expect(data('a: yes\nb: no\nc: on\nd: true')).toEqual({ a: 'yes', b: 'no', c: 'on', d: true });
  });

  it('named like parts of every object are values and nothing else', () => {
    const parsed = data('__proto__: { polluted: true }\nconstructor: 1');
    expect(Object.keys(parsed as object)).toEqual(['__proto__', 'constructor']);
    expect({}).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  });

  it('of a text with comments only are none', () => {
    expect(data('# title: A\n')).toBeUndefined();
  });
});

describe('YAML that cannot be read says where and why:', () => {
  it('a quote that is not closed', () => {
    expect(broken(spending, 'title: Spending', 'title: "Spending')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:29  YAML
        YAML cannot be read from here on: a quote or bracket of this line is not closed.
        Close it, or indent the lines that go on.                               [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a quote that is not closed before the end', () => {
    expect(report(withFiles({ 'site.yaml': 'organization:\n  name: "Riverbend\n' }))).toMatchInlineSnapshot(`
      "site.yaml:2:18  YAML
        YAML cannot be read from here on: a quote or bracket of this line is not closed.
        Close it, or indent the lines that go on.                               [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('an apostrophe between single quotes', () => {
    expect(broken(spending, 'title: Spending of Riverbend', "title: 'Riverbend's spending'")).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:19  YAML
        YAML cannot be read from here on: this does not fit what stands before it.
        Line fields up by the same number of spaces. Put a text between double quotes that holds ": " or an apostrophe, or starts with a sign such as @.  [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a bracket that is not closed', () => {
    expect(broken(spending, '["2020-21", "2021-22"]', '["2020-21", "2021-22"')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:34  YAML
        YAML cannot be read from here on: a quote or bracket of this line is not closed.
        Close it, or indent the lines that go on.                               [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a comma that is missing', () => {
    expect(broken('districts/riverbend.yaml', 'value: 1852, source', 'value: 1852 source')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:5:35  YAML
        YAML cannot be read from here on: a comma is missing inside { } or [ ].
        Put a comma between the fields, and a text that holds a quote in quotes of the other kind.  [yaml-syntax]

      sources.yaml:5:7  warning  Id
        Nothing cites the source "atlas-2021".
        Cite it where it is used, or remove it.                                 [unused-source]

      1 problem and 1 warning in 2 files."
    `);
  });

  it('a colon in a text', () => {
    expect(broken(spending, 'title: Spending', 'title: Our view: Spending')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:16  YAML
        YAML cannot be read from here on: this does not fit what stands before it.
        Line fields up by the same number of spaces. Put a text between double quotes that holds ": " or an apostrophe, or starts with a sign such as @.  [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a colon that is missing', () => {
    expect(broken(spending, 'district: riverbend', 'district riverbend')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:2:18  YAML
        YAML cannot be read from here on: this line is not a field with a colon and a space.
        Write a field as name: value. Indent a text that goes on from the line before.  [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it.each([
    ['of the first field', 'title Spending\ndistrict: riverbend\n', 1],
    ['of the first field below another', 'organization:\n  name River\n  link: x\n', 2],
    ['of the last field', 'title: Spending\ndistrict riverbend\n', 2],
    ['of the last field below another', 'organization:\n  name: River\n  link x\nlast: 1\n', 3],
  ])('a colon that is missing, %s', (_, text, line) => {
    const [issue] = checked(withFiles({ 'site.yaml': text })).issues;
    expect([issue?.line, issue?.what]).toEqual([line, expect.stringContaining('not a field with a colon') as string]);
  });

  it('a bracket that is not closed, with a comment after it', () => {
    const [issue] = checked(withFiles({ 'site.yaml': 'about: [one, two\n\n# More\nname: x\n' })).issues;
    expect(issue).toMatchObject({ code: 'yaml-syntax', line: 1, column: 16 });
  });

  it('a space that is missing after a colon', () => {
    expect(broken(spending, 'district: riverbend', 'district:riverbend')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:2:18  YAML
        YAML cannot be read from here on: this line is not a field with a colon and a space.
        Write a field as name: value. Indent a text that goes on from the line before.  [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a sign that starts a text', () => {
    expect(broken(spending, 'title: Spending', 'title: @Spending')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:8  YAML
        YAML cannot be read from here on: this does not fit what stands before it.
        Line fields up by the same number of spaces. Put a text between double quotes that holds ": " or an apostrophe, or starts with a sign such as @.  [yaml-syntax]

      1 problem in 1 file."
    `);
    expect(broken(spending, 'title: Spending', 'title: *Spending')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:18  YAML
        YAML cannot be read from here on: this does not fit what stands before it.
        Line fields up by the same number of spaces. Put a text between double quotes that holds ": " or an apostrophe, or starts with a sign such as @.  [yaml-syntax]

      1 problem in 1 file."
    `);
    expect(broken(spending, 'title: Spending', 'title: !Spending')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:8  YAML
        YAML cannot be read from here on: an exclamation mark starts this value, which means something else in YAML.
        Put the text in quotes.                                                 [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a backslash', () => {
    expect(broken(spending, 'title: Spending', 'title: "C:\\Spending"\nsummary: Spending')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:12  YAML
        YAML cannot be read from here on: a backslash means something else between double quotes.
        Put the text in single quotes: 'like this'.                             [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a tab', () => {
    expect(
      broken(spending, '    kind: spent\n    status: actual\n    source: budget-2022\n    at: p. 4', '\tkind: spent'),
    ).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:14:1  YAML
        YAML cannot be read from here on: a tab stands where spaces belong.
        Indent with spaces; YAML does not take tabs.                            [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a field that is indented otherwise than its neighbours', () => {
    expect(broken('districts/riverbend.yaml', 'state: NE', '  state: NE')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:2:8  YAML
        YAML cannot be read from here on: this does not fit what stands before it.
        Line fields up by the same number of spaces. Put a text between double quotes that holds ": " or an apostrophe, or starts with a sign such as @.  [yaml-syntax]

      sources.yaml:5:7  warning  Id
        Nothing cites the source "atlas-2021".
        Cite it where it is used, or remove it.                                 [unused-source]

      1 problem and 1 warning in 2 files."
    `);
    expect(broken('sources.yaml', '  title: Budget book 2022', ' title: Budget book 2022')).toMatchInlineSnapshot(`
      "sources.yaml:2:2  YAML
        YAML cannot be read from here on: this does not fit what stands before it.
        Line fields up by the same number of spaces. Put a text between double quotes that holds ": " or an apostrophe, or starts with a sign such as @.  [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a field that stands twice', () => {
    expect(broken(spending, 'district: riverbend', 'district: riverbend\ntitle: Again')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:1  YAML
        YAML cannot be read from here on: the same field stands here twice.
        Keep one of the two.                                                    [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a field below a list', () => {
    expect(broken('sources.yaml', '- id: atlas-2021', 'id: atlas-2021')).toMatchInlineSnapshot(`
      "sources.yaml:5:1  YAML
        YAML cannot be read from here on: this line does not go on with what stands above it.
        Line it up with its neighbours, start it with a hyphen as other items do, or add the colon the line above lacks.  [yaml-syntax]

      1 problem in 1 file."
    `);
  });

  it('a second part', () => {
    expect(broken(spending, 'bySource:', '---\nbySource:')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:12:1  YAML
        YAML cannot be read from here on: a line of three hyphens starts a second part.
        Remove that line; a file is one part.                                   [yaml-syntax]

      1 problem in 1 file."
    `);
  });
});

describe('data without end', () => {
  it('cannot be made of aliases', () => {
    expect(checked(edited('site.yaml', 'description:', 'about: &a [*a]\ndescription:')).codes).toEqual(['yaml-syntax']);
    const levels = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
    expect(checked(withFiles({ 'site.yaml': ['a0: &a0 [x]', ...levels].join('\n') })).codes).toEqual(['yaml-syntax']);
  });

  it('cannot be made of brackets', () => {
    expect(checked(withFiles({ 'site.yaml': `name: ${'['.repeat(5000)}` })).codes).toEqual(['yaml-syntax']);
  });
});
