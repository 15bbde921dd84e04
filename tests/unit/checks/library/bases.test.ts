import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary } from '../../support/library.ts';

const pairs = 'designs/pairs.md';
const both = 'basis: { source: atlas-2021, at: p. 6, estimate: We think so. }';
const cost = 'basis: { estimate: Nothing is bought. }';
const tier = '    tier: 2\n    basis: { source: atlas-2021, at: p. 7 }\n';
const found = (files: Parameters<typeof checked>[0]) => checked(files).issues.map(({ line, code }) => [line, code]);

describe('what a number rests on', () => {
  it('is said', () => {
    expect(report(editedLibrary(pairs, cost, 'basis: {}'))).toMatchInlineSnapshot(`
      "designs/pairs.md:22:3  Cost › Basis
        Neither a source nor an estimate is given.
        Write source and at where a source says so, else an estimate with what it rests on.  [unclear-basis]

      1 problem in 1 file."
    `);
  });

  it('is one thing', () => {
    expect(report(editedLibrary(pairs, cost, both))).toMatchInlineSnapshot(`
      "designs/pairs.md:22:3  Cost › Basis
        A source and an estimate are given, so a reader cannot tell which it is.
        Keep one: the source where it gives the number, the estimate where this site made it.  [unclear-basis]

      1 problem in 1 file."
    `);
  });

  it('is said of people, of time and of every tier too', () => {
    const people = editedLibrary(pairs, '  max: 4\n  basis: { source: atlas-2021, at: p. 6 }', '  max: 4\n  basis: {}');
    const time = editedLibrary(pairs, 'basis: { estimate: A visit and the talk after it. }', 'basis: {}', people);
    expect(found(editedLibrary(pairs, tier, '    tier: 2\n    basis: {}\n', time))).toEqual([
      [14, 'unclear-basis'],
      [19, 'unclear-basis'],
      [35, 'unclear-basis'],
    ]);
  });

  it('is no place without a source', () => {
    expect(found(editedLibrary(pairs, cost, 'basis: { at: p. 6 }'))).toEqual([[22, 'unclear-basis']]);
  });

  it('is one thing for a link between standards, which may go without', () => {
    const data = 'standards/lf-2011/lf-2011-data.md';
    const link = (basis: string) =>
      editedLibrary(data, '    reason: Both are about figures.\n', `    reason: Both are about figures.\n${basis}`);
    expect(found(link('    basis: {}\n'))).toEqual([[10, 'unclear-basis']]);
    expect(found(link(`    ${both}\n`))).toEqual([[10, 'unclear-basis']]);
    expect(found(link('    basis: { estimate: We read both. }\n'))).toEqual([]);
    expect(found(link('    basis: { source: atlas-2021, at: p. 6 }\n'))).toEqual([]);
  });

  it('is said of the people and the time of a protocol too, and of its single steps', () => {
    const talk = 'protocols/door-talk.md';
    const minutes = '  basis: { source: atlas-2021, at: p. 22 }\n';
    const people = editedLibrary(talk, 'minutes:\n', 'people: { min: 2, max: 4, basis: {} }\nminutes:\n');
    expect(found(editedLibrary(talk, minutes, '  basis: {}\n  steps: {}\n', people))).toEqual([
      [12, 'unclear-basis'],
      [15, 'unclear-basis'],
      [16, 'unclear-basis'],
    ]);
  });

  it('is not asked again where it is misspelled', () => {
    expect(found(editedLibrary(pairs, cost, 'basis: { estimat: Nothing is bought. }'))).toEqual([
      [22, 'unknown-field'],
    ]);
    expect(found(editedLibrary(pairs, tier, '    tier: 2\n    basis: a source\n'))).toEqual([[35, 'wrong-shape']]);
  });
});

describe('a tier', () => {
  it('says who rated the study', () => {
    expect(report(editedLibrary(pairs, tier, '    tier: 2\n'))).toMatchInlineSnapshot(`
      "designs/pairs.md:34:11  Evidence › row 1 › ESSA tier
        The tier does not say who rated the study.
        Add a basis: the source that rates it and the place in it, or an estimate with its reason.  [tier-without-basis]

      1 problem in 1 file."
    `);
  });

  it('may be left out, and what was said of it may stay', () => {
    expect(found(editedLibrary(pairs, tier, ''))).toEqual([]);
    expect(found(editedLibrary(pairs, '    tier: 2\n', ''))).toEqual([]);
  });

  it('is not needed for what is said of it to be clear', () => {
    expect(found(editedLibrary(pairs, tier, '    basis: {}\n'))).toEqual([[34, 'unclear-basis']]);
  });
});
