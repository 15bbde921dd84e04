import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { splitPage } from '../../../src/reading/front-matter.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { fieldGuide } from '../../../src/model/documentation/fields.ts';
import { collectionNames, collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { collectionNamed } from '../../../src/skeletons/kinds.ts';
import { skeleton } from '../../../src/skeletons/skeleton.ts';

const file = { root: '/content', path: 'here.yaml' };
const today = '2026-11-22';

/** What stands in a new file, as the site reads it. */
function dataOf(collection: CollectionName, text: string): unknown {
  const read = skeleton(collection, 'ours', {}).path.endsWith('.md') ? splitPage(text, file) : parseYaml(text, file, 0);
  if ('issue' in read) throw new Error(read.issue.what);
  return collections[collection].layout.kind === 'list' ? (read.data as readonly unknown[])[0] : read.data;
}

/** Takes the number sign from fields that may be added, once. */
function taken(text: string): string {
  return text.replaceAll(/^( *)#(?! [^ ])(?=.)/gm, '$1');
}

/** The places at which a schema refuses a value that somebody wrote. */
function refused(collection: CollectionName, data: unknown): string[] {
  const { error } = collections[collection].schema.safeParse(data);
  return (error?.issues ?? []).flatMap(({ path, message }) => {
    const value = path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | null)?.[step], data);
    return value === null ? [] : [`${path.join('.')}: ${message}`];
  });
}

/** A text without the number signs and line ends between the words of its sentences. */
function words(text: string): string {
  return text.replaceAll(/\n[ #]*/g, ' ');
}

describe.each(collectionNames)('a new entry of %s', (collection) => {
  const { text, path } = skeleton(collection, 'ours', { reviewed: today });

  it('says in its first line which schema an editor finds', () => {
    const up = path.includes('/') ? '..' : '.';
    const first = path.endsWith('.md') ? '---\n' : '';
    expect(text.startsWith(`${first}# yaml-language-server: $schema=${up}/.schemas/${collection}.json\n`)).toBe(true);
  });

  it('has the sentence of every field', () => {
    const said = words(text);
    const missing = fieldGuide(collection).fields.filter(
      ({ label, sentence }) => !said.includes(`${label}: ${sentence}`),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('is read, and nothing is wrong but what is empty', () => {
    expect(refused(collection, dataOf(collection, text))).toEqual([]);
  });

  it('takes each field that is offered as it stands', () => {
    const twice = taken(taken(text));
    for (const each of [taken(text), twice]) expect(refused(collection, dataOf(collection, each))).toEqual([]);
  });

  it('is found by what it is called', () => {
    const { one, label } = collections[collection];
    expect([one, label, collection, one.toUpperCase()].map(collectionNamed)).toEqual(Array(4).fill(collection));
  });
});

it('what is known stands in its place, and reads as it was given', () => {
  const given = {
    ...{ name: 'Ours: the “small” one', ncesId: '0100005', state: 'NJ', reviewed: today },
    figures: { '2023-24': { students: { value: 4200, source: 'profile', at: 'p. 2' } } },
  };
  const { text } = skeleton('districts', 'ours', given);
  expect(load(text)).toMatchObject(given);
  expect(text).toContain('\nncesId: "0100005"\n');
  expect(text).toContain('#website: https://www.example.org/');
});

it.each([
  ['design', 'designs'],
  ['story', 'stories'],
  ['requirement', 'requirements'],
  ['requirement-profile', 'requirements'],
  ['spending', 'spending'],
  ['cycle', 'cycles'],
  ['data', undefined],
  ['', undefined],
] as const)('%s means %s', (word, collection) => {
  expect(collectionNamed(word)).toBe(collection);
});
