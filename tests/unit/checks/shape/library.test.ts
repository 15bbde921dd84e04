import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary } from '../../support/library.ts';

const pairs = 'designs/pairs.md';
const mill = 'cases/mill-school.md';
const broken = (from: string, to: string) => report(editedLibrary(pairs, from, to));

describe('a design', () => {
  it('has no tier of its own: a study has', () => {
    expect(broken('cost:\n', 'tier: 2\ncost:\n')).toMatchInlineSnapshot(`
      "designs/pairs.md:20:1  tier
        A tier of evidence belongs to a study, not to a design.
        Remove the line, and write the tier with the study it rates:  evidence: … tier: 2  [tier-on-design]

      1 problem in 1 file."
    `);
  });

  it('has meetings of a working day at most', () => {
    expect(broken('{ min: 30, max: 60 }', '{ min: 30, max: 900 }')).toMatchInlineSnapshot(`
      "designs/pairs.md:16:28  Time › Minutes a meeting › Longest
        900 is out of range: the field takes 5 to 480.
        Minutes of the longest meeting, from 5 to 480.                          [out-of-range]

      1 problem in 1 file."
    `);
    expect(checked(editedLibrary(pairs, '{ min: 30, max: 60 }', '{ min: 5, max: 480 }')).codes).toEqual([]);
    expect(checked(editedLibrary(pairs, '{ min: 30, max: 60 }', '{ min: 4, max: 481 }')).codes).toEqual([
      'out-of-range',
      'out-of-range',
    ]);
  });

  it('has at least one person', () => {
    expect(broken('  min: 2\n', '  min: 0\n')).toMatchInlineSnapshot(`
      "designs/pairs.md:12:8  People › Fewest people
        0 is out of range: the field takes 1 to 1000.
        The smallest group it works with.                                       [out-of-range]

      1 problem in 1 file."
    `);
  });

  it('serves a purpose that is on the list', () => {
    expect(broken('purposes: [reflect]', 'purposes: [reflection]')).toMatchInlineSnapshot(`
      "designs/pairs.md:4:12  Purposes › row 1
        Purposes cannot be "reflection". Did you mean "reflect"?
        Write one of: know-students, student-work, use-data, plan-together, improve-teaching, deepen-content, solve-problem, new-educators, spread-practice, reflect, show-skill, build-team.  [unknown-choice]

      1 problem in 1 file."
    `);
  });

  it('has at least one of what every design has', () => {
    expect(broken('audiences: [teachers]', 'audiences: []')).toMatchInlineSnapshot(`
      "designs/pairs.md:5:1  Audience
        Audience is empty or too short.
        Who takes part.                                                         [empty-text]

      1 problem in 1 file."
    `);
  });
});

describe('a study', () => {
  it('names its source and the place in it', () => {
    expect(broken('    source: atlas-2021\n    at: p. 8\n', '')).toMatchInlineSnapshot(`
      "designs/pairs.md:33:5  Evidence › row 1 › Source
        Source is missing.
        The id of the source in sources.yaml that reports it.  Write it:  source: …  [missing-field]

      designs/pairs.md:33:5  Evidence › row 1 › Place in the source
        Place in the source is missing.
        Where in the source: "pp. 18-22".  Write it:  at: …                     [missing-field]

      2 problems in 1 file."
    `);
  });

  it('has a tier from 1 to 4', () => {
    expect(broken('tier: 2', 'tier: 5')).toMatchInlineSnapshot(`
      "designs/pairs.md:34:11  Evidence › row 1 › ESSA tier
        5 is out of range: the field takes 1 to 4.
        The tier of evidence from 1 to 4. Leave it out where nobody rated the study.  [out-of-range]

      1 problem in 1 file."
    `);
  });

  it('has no tier under another name, and is still told which names there are', () => {
    expect(broken('tier: 2', 'teir: 2')).toMatchInlineSnapshot(`
      "designs/pairs.md:34:5  Evidence › row 1 › teir
        There is no field called "teir" here. Did you mean "tier"?
        The fields here are: study, tier, basis, outcome, population, setting, source, at.  [unknown-field]

      1 problem in 1 file."
    `);
  });
});

describe('a figure of a case', () => {
  it('counts something on the list', () => {
    expect(report(editedLibrary(mill, 'unit: percent', 'unit: per cent'))).toMatchInlineSnapshot(`
      "cases/mill-school.md:16:11  Results › row 1 › Unit
        Unit cannot be "per cent". Did you mean "percent"?
        Write one of: count, percent, dollars, years, months, weeks, days, hours, minutes.  [unknown-choice]

      1 problem in 1 file."
    `);
  });

  it('is a number, or says why there is none', () => {
    expect(report(editedLibrary(mill, 'value: 80', 'value: most'))).toMatchInlineSnapshot(`
      "cases/mill-school.md:14:12  Results › row 1 › Value
        "most" is not a plain number.
        Write digits only, or not-reported, or not-applicable, or none-published:  value: not-reported  [not-a-number]

      1 problem in 1 file."
    `);
    expect(checked(editedLibrary(mill, 'value: 400', 'value: none-published')).codes).toEqual(['not-a-number']);
  });
});

it('does not say of another entry that a tier belongs to a study', () => {
  expect(checked(editedLibrary(mill, 'kind: school', 'kind: school\ntier: 2')).codes).toEqual(['unknown-field']);
});
