import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { DesignRecord } from '../../schemas/data/design-record.ts';
import type { Design } from '../../schemas/designs/designs.ts';
import type { Words } from '../../schemas/words.ts';
import type { Context } from '../context.ts';
import { choice, citedRecord, libraryRecord, published } from './parts.ts';

/** A learning design as data. */
export function designRecord(entry: PublishedEntry<'designs'>, context: Context): DesignRecord {
  const { data } = entry;
  const { words } = context;
  const fields = {
    alsoKnownAs: data.alsoKnownAs,
    purposes: data.purposes.map((id) => choice(id, words[`purpose-${id}`])),
    audiences: data.audiences.map((id) => choice(id, words[`audience-${id}`])),
    formats: data.formats.map((id) => choice(id, words[`format-${id}`])),
    useWhen: data.useWhen.map(citedRecord),
    notWhen: data.notWhen.map(citedRecord),
    ...needs(data, words),
    roles: data.roles.map(({ role, does }) => ({ role, does: citedRecord(does) })),
    materials: data.materials.map(citedRecord),
    steps: data.steps.map(({ title, text, minutes }) => ({ title, ...citedRecord(text), ...present({ minutes }) })),
    pitfalls: data.pitfalls.map(citedRecord),
    standards: published('standards', data.standards, context),
    related: data.related
      .filter(({ design }) => context.find('designs', design) !== undefined)
      .map(({ design, reason }) => ({ design, reason: citedRecord(reason) })),
    ...(data.origin ? { origin: originOf(data.origin) } : {}),
    evidence: data.evidence.map(studyOf),
  };
  return libraryRecord(entry, fields, context);
}

function needs(design: Design, words: Words) {
  const { people, time, cost, facilitator, technology } = design;
  return {
    people: { min: people.min, ...present({ max: people.max }), basis: people.basis },
    time: {
      ...{ minutes: time.minutes, weeks: time.weeks },
      frequency: choice(time.frequency, words[`frequency-${time.frequency}`]),
      basis: time.basis,
    },
    cost: {
      band: choice(cost.band, words[`cost-${cost.band}`]),
      drivers: cost.drivers.map(citedRecord),
      basis: cost.basis,
    },
    facilitator: {
      need: choice(facilitator.need, words[`facilitator-${facilitator.need}`]),
      ...remark(facilitator.note),
    },
    technology: { need: choice(technology.need, words[`technology-${technology.need}`]), ...remark(technology.note) },
  };
}

function remark(note: string | undefined) {
  return note === undefined ? {} : { note: citedRecord(note) };
}

function originOf({ who, year, text }: NonNullable<Design['origin']>) {
  return { who, ...present({ year, story: text === undefined ? undefined : citedRecord(text) }) };
}

function studyOf({ study, tier, basis, outcome, population, setting, source, at }: Design['evidence'][number]) {
  return {
    ...{ study, ...present({ tier, basis }) },
    outcome: citedRecord(outcome),
    population: citedRecord(population),
    setting: citedRecord(setting),
    ...{ source, at },
  };
}
