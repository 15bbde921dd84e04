/*
 * Reads a CASE 1.1 package as a program would that knows the specification and nothing of this site: the Information
 * Model of 24 January 2025, whose sections are named here. It refuses what the specification does not allow.
 */

/** A framework as somebody at the other end sees it. */
export interface ReadFramework {
  readonly title: string;
  readonly status: string | undefined;
  readonly tree: readonly ReadItem[];
  readonly relations: readonly ReadRelation[];
}

export interface ReadItem {
  readonly code: string | undefined;
  readonly label: string;
  readonly statement: string;
  readonly children: readonly ReadItem[];
}

export interface ReadRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly notes: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** The values a field may have, by the names the specification gives them. */
type Kind = 'uuid' | 'uri' | 'line' | 'text' | 'moment' | 'number' | 'link' | 'lines';

/** 7.1.24, 7.1.25, 7.1.23, 7.1.19, 7.1.35 and 7.1.36: what each class must have, and what it may have. */
const classes = {
  document: {
    must: { identifier: 'uuid', uri: 'uri', creator: 'line', title: 'line', lastChangeDateTime: 'moment' },
    may: {
      ...{ caseVersion: 'line', officialSourceURL: 'uri', publisher: 'line', description: 'text', language: 'line' },
      ...{ version: 'line', adoptionStatus: 'line', licenseURI: 'link', notes: 'text', subject: 'lines' },
    },
  },
  item: {
    must: { identifier: 'uuid', fullStatement: 'text', uri: 'uri', lastChangeDateTime: 'moment' },
    may: {
      ...{ alternativeLabel: 'line', CFItemType: 'line', humanCodingScheme: 'line', abbreviatedStatement: 'line' },
      ...{ conceptKeywords: 'lines', notes: 'text', language: 'line', licenseURI: 'link', educationLevel: 'lines' },
    },
  },
  association: {
    must: {
      ...{ identifier: 'uuid', associationType: 'line', uri: 'uri', lastChangeDateTime: 'moment' },
      ...{ originNodeURI: 'link', destinationNodeURI: 'link' },
    },
    may: { sequenceNumber: 'number', notes: 'text' },
  },
  license: {
    must: { identifier: 'uuid', uri: 'uri', title: 'line', licenseText: 'text', lastChangeDateTime: 'moment' },
    may: { description: 'text' },
  },
  link: { must: { title: 'line', identifier: 'uuid', uri: 'uri' }, may: {} },
} as const satisfies Readonly<Record<string, Readonly<Record<'must' | 'may', Readonly<Record<string, Kind>>>>>>;

/** 7.4.1 */
const associationTypes = [
  ...['isChildOf', 'isPeerOf', 'isPartOf', 'exactMatchOf', 'precedes', 'isRelatedTo', 'replacedBy', 'exemplar'],
  ...['hasSkillLevel', 'isTranslationOf'],
];

const line = (value: unknown): boolean => typeof value === 'string' && !/[\n\r\t]/.test(value);

/** 7.2.3 and Appendix A3.3 */
const allowed: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  uuid: (value) =>
    typeof value === 'string' && /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(value),
  uri: (value) => typeof value === 'string' && URL.canParse(value),
  line,
  text: (value) => typeof value === 'string',
  moment: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(value),
  number: (value) => Number.isInteger(value),
  link: (value) => Boolean(checked(value, 'link')),
  lines: (value) => Array.isArray(value) && value.every(line),
};

/**
 * @param text the file as it is published
 * @throws Error where the text is not a package of CASE 1.1: what is missing, unknown, or leads nowhere
 */
export function readCasePackage(text: string): ReadFramework {
  const file = object(JSON.parse(text), 'the package');
  known(file, ['CFDocument', 'CFItems', 'CFAssociations', 'CFDefinitions', 'CFRubrics', 'extensions']);
  const document = checked(file['CFDocument'], 'document');
  const items = list(file['CFItems'], 'item');
  const associations = list(file['CFAssociations'], 'association');
  const licenses = list(object(file['CFDefinitions'] ?? {}, 'the definitions')['CFLicenses'] ?? [], 'license');
  for (const { associationType } of associations)
    if (!associationTypes.includes(String(associationType))) throw new Error(`No type: ${String(associationType)}`);
  unique([document, ...items, ...associations, ...licenses]);
  licensed([document, ...items], licenses);
  return {
    title: String(document['title']),
    status: optional(document['adoptionStatus']),
    tree: treeOf(document, items, associations),
    relations: associations.filter(({ associationType }) => associationType !== 'isChildOf').map(relation),
  };
}

/** The tree is in the associations alone (7.1.23.3, 7.4.1): every item hangs from one parent, the top ones from the document. */
function treeOf(document: Json, items: readonly Json[], associations: readonly Json[]): ReadItem[] {
  const places = associations.filter(({ associationType }) => associationType === 'isChildOf');
  const parents = new Set([document, ...items].map(({ identifier }) => identifier));
  for (const { identifier } of items) {
    const own = places.filter((place) => end(place, 'originNodeURI') === identifier);
    if (own.length !== 1) throw new Error(`${String(identifier)} has ${own.length} parents.`);
  }
  for (const place of places)
    if (!parents.has(end(place, 'destinationNodeURI'))) throw new Error('A parent is not in the package.');
  const tree = childrenOf(document['identifier'], items, places);
  if (countOf(tree) !== items.length) throw new Error('Some items hang from no branch of the document.');
  return tree;
}

function childrenOf(parent: unknown, items: readonly Json[], places: readonly Json[]): ReadItem[] {
  return places
    .filter((place) => end(place, 'destinationNodeURI') === parent)
    .toSorted((a, b) => Number(a['sequenceNumber']) - Number(b['sequenceNumber']))
    .flatMap((place) => items.filter(({ identifier }) => identifier === end(place, 'originNodeURI')))
    .map((item) => ({
      code: optional(item['humanCodingScheme']),
      label: String(item['abbreviatedStatement'] ?? item['fullStatement']),
      statement: String(item['fullStatement']),
      children: childrenOf(item['identifier'], items, places),
    }));
}

function countOf(items: readonly ReadItem[]): number {
  return items.reduce((count, { children }) => count + 1 + countOf(children), 0);
}

function relation(association: Json): ReadRelation {
  const title = (name: string) => String(object(association[name], name)['title']);
  return {
    type: String(association['associationType']),
    ...{ from: title('originNodeURI'), to: title('destinationNodeURI'), notes: optional(association['notes']) },
  };
}

function end(association: Json, name: 'originNodeURI' | 'destinationNodeURI'): unknown {
  return object(association[name], name)['identifier'];
}

/** 7.1.24.18 and 7.1.25.17 lead to a licence of the definitions. */
function licensed(parts: readonly Json[], licenses: readonly Json[]): void {
  const ids = new Set(licenses.map(({ identifier }) => identifier));
  for (const { licenseURI } of parts)
    if (licenseURI !== undefined && !ids.has(object(licenseURI, 'licenseURI')['identifier']))
      throw new Error('A licence is not among the definitions.');
}

function unique(parts: readonly Json[]): void {
  if (new Set(parts.map(({ identifier }) => identifier)).size !== parts.length)
    throw new Error('Two parts have one identifier.');
}

function list(value: unknown, name: keyof typeof classes): Json[] {
  if (!Array.isArray(value)) throw new Error(`There is no list of ${name}s.`);
  return value.map((each) => checked(each, name));
}

/** An object of one of the classes: with all it must have, and nothing it may not have. */
function checked(value: unknown, name: keyof typeof classes): Json {
  const part = object(value, name);
  const { must, may } = classes[name];
  known(part, [...Object.keys(must), ...Object.keys(may)]);
  for (const [key, kind] of Object.entries({ ...must, ...may }))
    if (key in part ? !allowed[kind](part[key]) : key in must)
      throw new Error(`${name}.${key} is not ${kind}: ${JSON.stringify(part[key])}`);
  return part;
}

function known(part: Json, names: readonly string[]): void {
  const other = Object.keys(part).find((key) => !names.includes(key));
  if (other !== undefined) throw new Error(`The specification has no ${other} here.`);
}

function object(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} is no object.`);
  return value as Json;
}

function optional(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
