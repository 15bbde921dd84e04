import { z } from 'astro/zod';
import { didYouMean } from '../lib/nearest.ts';
import type { Issue } from '../report/issue.ts';
import { componentNames, components as schemas, type ComponentName } from '../schemas/components.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import type { Component } from '../schemas/prose.ts';
import { allEntries, textIssue, type Check, type CheckInput } from './check.ts';

/** MDX uses the listed components only, and gives them literal values they take. */
export const components: Check = (input) =>
  allEntries(input.corpus).flatMap((entry) =>
    (entry.prose?.components ?? []).flatMap((component) => componentIssues(component, entry, input)),
  );

function componentIssues(component: Component, entry: AnyEntry, { known }: CheckInput): Issue[] {
  const { name, fields, offset } = component;
  if (!isListed(name)) return [textIssue(entry, 'unknown-component', offset, 'Component', unknown(name))];
  const code = fields.filter(({ value }) => value === undefined);
  if (code.length > 0)
    return code.map((field) => textIssue(entry, 'mdx-code', offset, 'Component', notLiteral(name, field.name)));
  const values = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const result = schemas[name].safeParse(values);
  if (!result.success) return [textIssue(entry, 'component-fields', offset, 'Component', wrongFields(name))];
  const id = 'entry' in result.data ? result.data.entry : undefined;
  const ids = known.get('spending') ?? new Set<string>();
  return id === undefined || ids.has(id)
    ? []
    : [textIssue(entry, 'unknown-reference', offset, 'Component', noEntry(id, ids))];
}

function isListed(name: string): name is ComponentName {
  return (componentNames as readonly string[]).includes(name);
}

function unknown(name: string) {
  const what = name === '' ? 'An empty tag <> stands in the text.' : `There is no component called <${name}>.`;
  // HTML is in small letters, components are not.
  const markdown = /^[A-Z]/.test(name) ? '' : 'Write it as Markdown. ';
  return {
    what: `${what}${didYouMean(name, componentNames)}`,
    fix: `${markdown}The components are: ${componentNames.join(', ')}.`,
  };
}

function notLiteral(component: ComponentName, name: string) {
  const field = name === '{…}' ? (Object.keys(schemas[component].shape)[0] ?? '') : name;
  return {
    what: `<${component}> is given program code in ${name}.`,
    fix: `Write the value in quotes:  ${field}="…"`,
  };
}

function wrongFields(name: ComponentName) {
  const shape: Readonly<Record<string, z.ZodType>> = schemas[name].shape;
  const takes = Object.entries(shape).map(([field, schema]) => `${field} (${choicesOf(schema)})`);
  return {
    what: `<${name}> is given something it does not take, or lacks something.`,
    fix: `It takes: ${takes.join(', ')}.`,
  };
}

function choicesOf(schema: z.ZodType): string {
  return schema instanceof z.ZodEnum ? schema.options.map(String).join(' or ') : 'an id';
}

function noEntry(id: string, ids: ReadonlySet<string>) {
  return {
    what: `There is no entry called "${id}" in spending.${didYouMean(id, ids)}`,
    fix: 'Look up the id in the folder spending.',
  };
}
