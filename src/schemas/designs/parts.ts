import { z } from 'astro/zod';
import { basisField } from '../basis.ts';
import { citedText } from '../cited-text.ts';
import { field } from '../field.ts';
import { identifier } from '../identifiers.ts';

const text = z.string().min(1);

export const role = z.strictObject({
  role: field(text, 'Role', 'The name of the role: Presenter.'),
  does: field(citedText, 'What the role does', 'What this person does, in a sentence.'),
});

export const step = z.strictObject({
  title: field(text, 'Step', 'A few words that say what is done.'),
  text: field(citedText, 'How', 'One to three sentences on how to do it.'),
  minutes: field(z.int().min(1).max(480), 'Minutes', 'Minutes the step takes, where it has a fixed time.').optional(),
});

export const relatedDesign = z.strictObject({
  design: field(identifier, 'Design', 'The id of a design in designs/.'),
  reason: field(citedText, 'Reason', 'Why a reader of this design would look at that one.'),
});

export const origin = z.strictObject({
  who: field(z.array(text), 'Who', 'Authors who described it, in their order.').default([]),
  year: field(z.int().min(1800).max(2100), 'Year', 'The year of that description.').optional(),
  text: field(
    citedText,
    'Where it comes from',
    'A sentence on where the design comes from, with a citation.',
  ).optional(),
});

/** One study. Its tier says how strong its evidence is; the design itself has none. */
export const study = z.strictObject({
  study: field(text, 'Study', 'Authors and year, or the title: "McKeown and colleagues, 2019".'),
  tier: field(
    z.int().min(1).max(4),
    'ESSA tier',
    'The tier of evidence from 1 to 4. Leave it out where nobody rated the study.',
  ).optional(),
  basis: field(
    basisField,
    'Basis of the tier',
    'Who rated the study: source and at, or estimate with its reason.',
  ).optional(),
  outcome: field(citedText, 'Outcome', 'What was measured and found, in a sentence.'),
  population: field(citedText, 'Population', 'Who took part.'),
  setting: field(citedText, 'Setting', 'Where it took place.'),
  source: field(identifier, 'Source', 'The id of the source in sources.yaml that reports it.'),
  at: field(text, 'Place in the source', 'Where in the source: "pp. 18-22".'),
});
