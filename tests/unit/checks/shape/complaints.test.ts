import { describe, expect, it } from 'vitest';
import { report } from '../../support/checked.ts';
import { edited, withFiles, type RiverbendPath } from '../../support/riverbend.ts';

const broken = (path: RiverbendPath, from: string, to: string) => report(edited(path, from, to));
const spending = 'spending/riverbend.yaml';
const district = 'districts/riverbend.yaml';

describe('a field', () => {
  it('that is missing', () => {
    expect(broken('guides/welcome.md', 'title: Welcome\n', '')).toMatchInlineSnapshot(`
      "guides/welcome.md:2:1  Title
        Title is missing.
        The heading of the page.  Write it:  title: …                           [missing-field]

      1 problem in 1 file."
    `);
    expect(broken(spending, '  - use: coaching\n    kind: spent\n', '  - kind: spent\n')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:22:5  Spending by use › row 1 › Use
        Use is missing.
        What the money pays for; other takes a name of your own.  Write it:  use: …  [missing-field]

      1 problem in 1 file."
    `);
    expect(broken(district, 'value: 1852, ', '')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:5:5  Figures by school year › 2021-22 › Students › Value
        Value is missing.
        The number, or not-reported, or not-applicable. Write 0 only where the source says zero.  Write it:  value: …  [missing-field]

      sources.yaml:5:7  warning  Id
        Nothing cites the source "atlas-2021".
        Cite it where it is used, or remove it.                                 [unused-source]

      1 problem and 1 warning in 2 files."
    `);
  });

  it('that is misspelled', () => {
    expect(broken(spending, 'title: Spending', 'titel: Spending')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:1  Title
        Title is missing.
        The heading of the page.  Write it:  title: …                           [missing-field]

      spending/riverbend.yaml:1:1  titel
        There is no field called "titel" here. Did you mean "title"?
        The fields here are: title, summary, template, district, schoolYears, received, bySource, byUse, fictional, reviewed, reviewBy, silence.  [unknown-field]

      2 problems in 1 file."
    `);
    expect(broken(district, 'source: atlas-2021', 'sorce: atlas-2021')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:5:30  Figures by school year › 2021-22 › Students › sorce
        There is no field called "sorce" here. Did you mean "source"?
        The fields here are: value, source, at, asOf, note.                     [unknown-field]

      sources.yaml:5:7  warning  Id
        Nothing cites the source "atlas-2021".
        Cite it where it is used, or remove it.                                 [unused-source]

      1 problem and 1 warning in 2 files."
    `);
  });

  it('that every object has', () => {
    expect(broken('site.yaml', 'organization:\n', 'organization:\n  constructor: x\n  __proto__: y\n'))
      .toMatchInlineSnapshot(`
      "site.yaml:4:3  Organization › constructor
        There is no field called "constructor" here.
        The fields here are: name, link.                                        [unknown-field]

      site.yaml:5:3  Organization › __proto__
        There is no field called "__proto__" here.
        The fields here are: name, link.                                        [unknown-field]

      2 problems in 1 file."
    `);
  });

  it('that is the end of a text with a comma', () => {
    expect(broken(district, 'at: p. 3 }', 'at: p. 3, line 4 }')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:5:60  Figures by school year › 2021-22 › Students › line 4
        There is no field called "line 4" here.
        The fields here are: value, source, at, asOf, note. If "line 4" ends the text before it, put that text in quotes.  [unknown-field]

      1 problem in 1 file."
    `);
  });

  it('that lacks the space after its colon', () => {
    expect(broken(spending, '{ value: 9000 }', '{value:9000}')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:10:7  Money received › row 1 › Amounts › 2020-21 › Value
        Value is missing.
        The number, or not-reported, or not-applicable. Write 0 only where the source says zero.  Write it:  value: …  [missing-field]

      spending/riverbend.yaml:10:19  Money received › row 1 › Amounts › 2020-21 › value:9000
        There is no field called "value:9000" here.
        Put a space after the colon.                                            [unknown-field]

      2 problems in 1 file."
    `);
  });

  it('that is the end of a number with a comma', () => {
    expect(broken(spending, '{ value: 9500 }', '{ value: 9,500 }')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:29  Money received › row 1 › Amounts › 2021-22 › 500
        Between { and } a comma ends a value, so "500" after the comma reads as a field.
        Write the number without commas.                                        [unknown-field]

      1 problem in 1 file."
    `);
  });
});

describe('a word', () => {
  it('that is not on the list', () => {
    expect(broken(spending, 'from: state\n    kind: spent', 'from: state\n    kind: spend')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:14:11  Spending by source › row 1 › Kind of money
        Kind of money cannot be "spend". Did you mean "spent"?
        Write one of: budgeted, spent.                                          [unknown-choice]

      1 problem in 1 file."
    `);
    expect(broken(district, 'state: NE', 'state: ne')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:2:8  State
        State cannot be "ne". Did you mean "NE"?
        Write one of: AL, AK, AZ, AR, CA, CO, CT, DE, DC, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, AS, GU, MP, PR, VI.  [unknown-choice]

      1 problem in 1 file."
    `);
  });

  it('that is left out', () => {
    expect(broken(district, 'state: NE', 'state:')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:2:7  State
        State is empty.
        Write one of: AL, AK, AZ, AR, CA, CO, CT, DE, DC, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, AS, GU, MP, PR, VI.  [unknown-choice]

      1 problem in 1 file."
    `);
  });

  it('that renames a label the site does not have', () => {
    const told = broken('site.yaml', 'description:', 'words: { spendings: Investment }\ndescription:');
    // The labels of the site are many; the first show how they are listed.
    expect(told.replace(/(?<=are: home, search, spending, ).*?(?= {2}\[)/, '…')).toMatchInlineSnapshot(`
      "site.yaml:2:10  Words › spendings
        There is no field called "spendings" here. Did you mean "spending"?
        The fields here are: home, search, spending, …  [unknown-field]

      1 problem in 1 file."
    `);
  });
});

describe('a text', () => {
  it('that YAML takes for a number', () => {
    expect(broken(district, 'fictional: true', 'ncesId: 0100005\nfictional: true')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:6:9  District id
        The district id 100005 has lost its leading zero.
        Write it in quotes:  ncesId: "0100005"                                  [unquoted-id]

      1 problem in 1 file."
    `);
    expect(broken(district, 'fictional: true', 'ncesId: 3411490\nfictional: true')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:6:9  District id
        YAML reads 3411490 as the number 3411490, not as text.
        Write it in quotes:  ncesId: "3411490"                                  [unquoted-id]

      1 problem in 1 file."
    `);
    expect(broken(spending, 'title: Spending of Riverbend', 'title: 3.10')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:8  Title
        YAML reads 3.10 as the number 3.1, not as text.
        Write it in quotes:  title: "3.10"                                      [unquoted-id]

      1 problem in 1 file."
    `);
  });

  it('that YAML takes for a number, and that would be wrong in quotes too', () => {
    expect(broken(district, 'fictional: true', 'ncesId: 100005\nfictional: true')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:6:9  District id
        District id "100005" must be the seven digits NCES gives the district, in quotes.
        Write it like this:  ncesId: "0100005"                                  [not-a-district-id]

      1 problem in 1 file."
    `);
  });

  it('that YAML takes for true or false', () => {
    expect(broken('sources.yaml', 'title: Budget book 2022', 'title: true')).toMatchInlineSnapshot(`
      "sources.yaml:2:10  Title
        YAML reads true as true or false, not as text.
        Write it in quotes:  title: "true"                                      [unquoted-id]

      1 problem in 1 file."
    `);
  });

  it('that is empty', () => {
    expect(broken(spending, 'title: Spending of Riverbend', 'title: ""')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:8  Title
        Title is empty or too short.
        The heading of the page.                                                [empty-text]

      1 problem in 1 file."
    `);
    expect(broken(spending, 'title: Spending of Riverbend', 'title:')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:7  Title
        Title holds nothing; it takes a text.
        The heading of the page.                                                [wrong-shape]

      1 problem in 1 file."
    `);
  });

  it('that has not the form of its field', () => {
    expect(broken('guides/welcome.md', 'reviewed: 2026-11-01', 'reviewed: 2026-02-30')).toMatchInlineSnapshot(`
      "guides/welcome.md:5:11  Last reviewed
        Last reviewed "2026-02-30" must be a day of the calendar, written year-month-day.
        Write it like this:  reviewed: 2026-11-22                               [not-a-date]

      1 problem in 1 file."
    `);
    expect(broken(spending, '["2020-21", "2021-22"]', '[2020-2021]')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:15  School years › row 1
        School years "2020-2021" must be two years that follow each other.
        Write it like this:  2021-22                                            [not-a-school-year]

      1 problem in 1 file."
    `);
    expect(broken(spending, '["2020-21", "2021-22"]', '["2020-21", "2021-23"]')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:26  School years › row 2
        School years "2021-23" must be two years that follow each other.
        Write it like this:  2021-22                                            [not-a-school-year]

      1 problem in 1 file."
    `);
    expect(broken(spending, '["2020-21", "2021-22"]', '[2020, 2021]')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:15  School years › row 1
        School years "2020" must be two years that follow each other.
        Write it like this:  2021-22                                            [not-a-school-year]

      spending/riverbend.yaml:3:21  School years › row 2
        School years "2021" must be two years that follow each other.
        Write it like this:  2021-22                                            [not-a-school-year]

      2 problems in 1 file."
    `);
    expect(broken(district, 'fictional: true', 'ncesId: "100005"\nfictional: true')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:6:9  District id
        District id "100005" must be the seven digits NCES gives the district, in quotes.
        Write it like this:  ncesId: "0100005"                                  [not-a-district-id]

      1 problem in 1 file."
    `);
    expect(broken(spending, 'district: riverbend', 'district: Riverbend Unified')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:2:11  District
        District "Riverbend Unified" must be small letters and digits, joined by hyphens.
        Write it like this:  district: rural-small                              [not-an-id]

      1 problem in 1 file."
    `);
    expect(broken(district, 'fictional: true', 'website: www.example.org\nfictional: true')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:6:10  Website
        Website "www.example.org" must be a web address that starts with https://.
        Write it like this:  website: https://www.example.org/                  [not-an-address]

      1 problem in 1 file."
    `);
    expect(broken('site.yaml', 'description:', 'basePath: pl\ndescription:')).toMatchInlineSnapshot(`
      "site.yaml:2:11  Base path
        Base path "pl" must be a path that starts and ends with a slash.
        Write it like this:  basePath: /pl/                                     [not-an-address]

      1 problem in 1 file."
    `);
    expect(broken('site.yaml', 'description:', 'accent: blue\ndescription:')).toMatchInlineSnapshot(`
      "site.yaml:2:9  Accent colour
        Accent colour "blue" must be a colour in quotes: # and six digits or letters from a to f.
        Write it like this:  accent: "#1d4e79"                                  [wrong-form]

      1 problem in 1 file."
    `);
    expect(broken('site.yaml', 'description:', 'library: { hide: [start] }\ndescription:')).toMatchInlineSnapshot(`
      "site.yaml:2:19  Library › Hidden entries › row 1
        Hidden entries "start" must be a collection and an id with a slash between them.
        Write it like this:  guides/read-a-spending-page                        [wrong-form]

      1 problem in 1 file."
    `);
  });

  it('that reads as a comment', () => {
    expect(broken('site.yaml', 'description:', 'accent: #1d4e79\ndescription:')).toMatchInlineSnapshot(`
      "site.yaml:2:9  Accent colour
        Accent colour is empty; it must be a colour in quotes: # and six digits or letters from a to f.
        Write it like this:  accent: "#1d4e79"                                  [wrong-form]

      1 problem in 1 file."
    `);
  });
});

describe('a school year', () => {
  it('that names amounts', () => {
    expect(broken(spending, '"2021-22": { value: 9500 }', '"2021-2022": { value: 9500 }')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:7  Money received › row 1 › Amounts › 2021-2022
        "2021-2022" under Amounts must be a school year: two years that follow each other.
        Write it like this:  "2021-22":                                         [not-a-school-year]

      1 problem in 1 file."
    `);
  });

  it('that names figures', () => {
    expect(broken(district, '"2021-22":', '2021:')).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:4:3  Figures by school year › 2021
        "2021" under Figures by school year must be a school year: two years that follow each other.
        Write it like this:  "2021-22":                                         [not-a-school-year]

      sources.yaml:5:7  warning  Id
        Nothing cites the source "atlas-2021".
        Cite it where it is used, or remove it.                                 [unused-source]

      1 problem and 1 warning in 2 files."
    `);
  });
});

describe('something of another kind', () => {
  it('where a list belongs', () => {
    expect(broken(spending, 'schoolYears: ["2020-21", "2021-22"]', 'schoolYears: 2020-21')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:3:14  School years
        School years holds a text; it takes a list, each item after a hyphen.
        Write it in brackets:  schoolYears: [2020-21]                           [wrong-shape]

      1 problem in 1 file."
    `);
  });

  it('where a text belongs', () => {
    expect(broken(spending, 'title: Spending of Riverbend', 'title: [Spending]')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:1  Title
        Title holds a list; it takes a text.
        The heading of the page.                                                [wrong-shape]

      1 problem in 1 file."
    `);
    expect(broken(spending, 'title: Spending of Riverbend', 'title: { en: Spending }')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:1:1  Title
        Title holds fields; it takes a text.
        The heading of the page.                                                [wrong-shape]

      1 problem in 1 file."
    `);
  });

  it('where fields belong', () => {
    expect(broken('site.yaml', 'organization:\n  name: Riverbend Unified', 'organization: Riverbend Unified'))
      .toMatchInlineSnapshot(`
        "site.yaml:3:15  Organization
          Organization holds a text; it takes fields of its own, indented below it.
          The fields it takes are: name, link.                                    [wrong-shape]

        1 problem in 1 file."
      `);
  });

  it('where an amount with its source belongs', () => {
    expect(broken(spending, '"2021-22": { value: 9500 }', '"2021-22": 9500')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:11:18  Money received › row 1 › Amounts › 2021-22
        2021-22 holds 9500; it takes fields of its own, indented below it.
        Write it like this:  "2021-22": { value: 9500 }                         [wrong-shape]

      1 problem in 1 file."
    `);
  });

  it('where true or false belongs', () => {
    expect(broken(spending, 'fictional: true', 'fictional: "yes"')).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:30:12  Fictional
        Fictional holds a text; it takes true or false.
        true where the entry is made up for illustration; the page, the print and the data then say so.  [wrong-shape]

      1 problem in 1 file."
    `);
  });

  it('where a whole entry belongs', () => {
    expect(report(withFiles({ 'site.yaml': '- name: Riverbend\n' }))).toMatchInlineSnapshot(`
      "site.yaml:1:1  Entry
        Entry holds a list; it takes fields of its own, indented below it.
        Look at the indentation and at hyphens and colons.                      [wrong-shape]

      1 problem in 1 file."
    `);
    expect(report(withFiles({ 'redirects.yaml': 'from: /old/\nto: /guides/\n' }))).toMatchInlineSnapshot(`
      "redirects.yaml:1:1  File
        This file holds a list, each item starting with a hyphen, and something else stands here.
        Start each item with "- " and indent its fields by two spaces.          [wrong-shape]

      1 problem in 1 file."
    `);
    expect(report(withFiles({ 'redirects.yaml': '- from: /old/\n  to: /guides/\n-\n' }))).toMatchInlineSnapshot(`
      "redirects.yaml:3:2  Entry
        Entry holds nothing; it takes fields of its own, indented below it.
        Look at the indentation and at hyphens and colons.                      [wrong-shape]

      1 problem in 1 file."
    `);
  });
});
