import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, library, type LibraryPath } from '../../support/library.ts';
import { textIn } from '../../support/riverbend.ts';

const pairs = 'designs/pairs.md';
const mill = 'cases/mill-school.md';
const data = 'standards/lf-2011/lf-2011-data.md';

describe('an entry of the library points to entries there are', () => {
  it.each<[what: string, path: LibraryPath, from: string, to: string]>([
    ['a design to standards', pairs, 'standards: [lf-2011-data]', 'standards: [lf-2011-dat]'],
    ['a design to related designs', pairs, 'design: rounds', 'design: round'],
    ['a case to designs', mill, 'designs: [pairs]', 'designs: [pair]'],
    ['a case to standards', mill, '[lf-2022-evidence]', '[lf-2022-evidenc]'],
    ['a framework to the one that took its place', 'frameworks/lf-2011.md', 'By: lf-2022', 'By: lf-2023'],
    [
      'a framework to the cases that show its parts',
      'frameworks/three-doors.md',
      '- case: mill-school',
      '- case: mill',
    ],
    ['a lens to the framework it is made from', 'lenses/door-check.yaml', 'work: three-doors', 'work: four-doors'],
    ['a work to the one it stands in', 'sources.yaml', '  kind: report', '  kind: report\n  partOf: atlas'],
  ])('%s', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).issues.map(({ file, code }) => [file.path, code])).toEqual([
      [path, 'unknown-reference'],
    ]);
  });

  it.each<[field: string, path: LibraryPath, from: string, to: string]>([
    ['designs', 'credentials/host.yaml', 'designs: [pairs]', 'designs: [pair]'],
    ['cases', 'organizations.yaml', 'cases: [mill-school]', 'cases: [mill]'],
    ['standards', 'protocols/door-talk.md', 'standards: [lf-2011-data]', 'standards: [lf-2011]'],
    ['datasets', 'research/rivera-2019.md', 'datasets: [visits-2021]', 'datasets: [visits]'],
  ])('each by the name of the list: %s', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).issues.map(({ file, code }) => [file.path, code])).toEqual([
      [path, 'unknown-reference'],
    ]);
  });

  it('a standard to its framework, and to those of other editions', () => {
    const framework = editedLibrary(data, 'framework: lf-2011', 'framework: lf-2010');
    const both = editedLibrary(data, 'standard: lf-2022-evidence', 'standard: lf-2022-evidense', framework);
    expect(report(both)).toMatchInlineSnapshot(`
      "standards/lf-2011/lf-2011-data.md:4:12  Framework
        There is no entry called "lf-2010" in frameworks. Did you mean "lf-2011"?
        Write one of: lf-2011, lf-2022, three-doors.                            [unknown-reference]

      standards/lf-2011/lf-2011-data.md:7:15  Crosswalk › row 1 › Standard
        There is no entry called "lf-2022-evidense" in standards. Did you mean "lf-2022-evidence"?
        Write one of: lf-2011-data, lf-2011-leadership, lf-2022-equity, lf-2022-evidence.  [unknown-reference]

      2 problems in 1 file."
    `);
  });

  it('each of a list by its own line', () => {
    const two = editedLibrary(pairs, 'standards: [lf-2011-data]', 'standards:\n  - lf-2011-data\n  - lf-2011-time');
    expect(report(two)).toMatchInlineSnapshot(`
      "designs/pairs.md:30:5  Standards › row 2
        There is no entry called "lf-2011-time" in standards. Did you mean "lf-2011-data"?
        Write one of: lf-2011-data, lf-2011-leadership, lf-2022-equity, lf-2022-evidence.  [unknown-reference]

      1 problem in 1 file."
    `);
  });

  it('also where those are wrong in themselves', () => {
    expect(checked(editedLibrary('designs/rounds.md', 'title: Rounds\n', '')).codes).toEqual(['missing-field']);
  });
});

describe('an entry of the library does not point to itself', () => {
  it('a standard in its crosswalk', () => {
    expect(report(editedLibrary(data, 'standard: lf-2022-evidence', 'standard: lf-2011-data'))).toMatchInlineSnapshot(`
      "standards/lf-2011/lf-2011-data.md:7:15  Crosswalk › row 1 › Standard
        "lf-2011-data" is this entry itself.
        Name another entry, or remove the line.                                 [self-reference]

      1 problem in 1 file."
    `);
  });

  it.each<[what: string, path: LibraryPath, from: string, to: string]>([
    ['a design among related ones', pairs, 'design: rounds', 'design: pairs'],
    ['a framework in what took its place', 'frameworks/lf-2011.md', 'By: lf-2022', 'By: lf-2011'],
    [
      'a lens among related entries',
      'lenses/visit-notes.yaml',
      'entry: protocols/door-talk',
      'entry: lenses/visit-notes',
    ],
    ['a work in what it stands in', 'sources.yaml', '  kind: report', '  kind: report\n  partOf: atlas-2021'],
  ])('%s', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).codes).toEqual(['self-reference']);
  });

  it('but may point to one of the same id in another collection', () => {
    const named = { ...library, 'cases/pairs.md': library[mill] };
    expect(checked(named).codes).toEqual([]);
  });
});

describe('a related entry is named by its address', () => {
  const talk = 'protocols/door-talk.md';
  const named = (address: string) => editedLibrary(talk, 'entry: lenses/visit-notes', `entry: ${address}`);

  it.each([
    ...['designs/pairs', 'guides/welcome', 'organizations/doors-network', 'glossary/open-door'],
    ...['spending/riverbend', 'districts/riverbend', 'sources/atlas-2021'],
  ])('which may be of any collection with pages: %s', (address) => {
    expect(checked(named(address)).codes).toEqual([]);
  });

  it('and is there', () => {
    expect(report(named('lenses/visit-note'))).toMatchInlineSnapshot(`
      "protocols/door-talk.md:9:12  Related entries › row 1 › Entry
        There is no entry called "visit-note" in lenses. Did you mean "visit-notes"?
        Write one of: door-check, visit-notes.                                  [unknown-reference]

      1 problem in 1 file."
    `);
  });

  it('and is of a collection there is', () => {
    expect(report(named('lens/visit-notes'))).toMatchInlineSnapshot(`
      "protocols/door-talk.md:9:12  Related entries › row 1 › Entry
        No collection with pages is called "lens".
        Write a collection and an id, as protocols/data-dive-45. Collections: plans, stories, spending, districts, designs, cases, standards, frameworks, guides, protocols, lenses, cycles, pathways, credentials, research, datasets, organizations, glossary, requirements, sources.  [unknown-reference]

      1 problem in 1 file."
    `);
  });

  it.each(['site/site', 'redirects/0001', 'constructor/name'])('and of one that has pages: not %s', (address) => {
    expect(checked(named(address)).codes).toEqual(['unknown-reference']);
  });

  it('by its collection and its id', () => {
    expect(report(named('visit-notes'))).toMatchInlineSnapshot(`
      "protocols/door-talk.md:9:12  Related entries › row 1 › Entry
        Entry "visit-notes" must be a collection and an id with a slash between them.
        Write it like this:  entry: protocols/data-dive-45                      [wrong-form]

      1 problem in 1 file."
    `);
  });

  it('also by a guide', () => {
    const related = 'related: [{ entry: lenses/gone, reason: To look at. }]';
    expect(checked(editedLibrary('guides/welcome.md', 'reviewed:', `${related}\nreviewed:`)).codes).toEqual([
      'unknown-reference',
    ]);
  });
});

describe('what is no list of ids', () => {
  it.each<[what: string, path: LibraryPath, from: string, to: string]>([
    ['a word in place of a list', 'credentials/host.yaml', 'designs: [pairs]', 'designs: pairs'],
    ['a number among ids', 'credentials/host.yaml', 'designs: [pairs]', 'designs: [pairs, 5]'],
    ['a word in place of related entries', 'protocols/door-talk.md', 'related:\n', 'related: none\nmaterials:\n'],
    ['a framework without an id', 'lenses/door-check.yaml', '  framework: three-doors\n', ''],
  ])('is reported once, as what it is: %s', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).codes).not.toContain('unknown-reference');
    expect(checked(editedLibrary(path, from, to)).codes).not.toEqual([]);
  });
});

it('says of a list with many entries in which file to look', () => {
  const sources = Array.from({ length: 9 }, (_, index) => `- { id: s-${index}, title: A work, kind: report }\n`);
  const files = editedLibrary('sources.yaml', '  kind: report', '  kind: report\n  partOf: bible');
  const { issues } = checked({ ...files, 'sources.yaml': `${textIn(files, 'sources.yaml')}${sources.join('')}` });
  expect(issues.filter(({ code }) => code === 'unknown-reference').map(({ fix }) => fix)).toEqual([
    'Look up the id in sources.yaml.',
  ]);
});
