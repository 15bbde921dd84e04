import type { Files } from '../../support/content-folder.ts';

/** A whole site in six small files, all made up, in which nothing is wrong. */
export const riverbend = {
  'site.yaml': `name: Learning in Riverbend
description: What our educators learn.
organization:
  name: Riverbend Unified
`,
  'sources.yaml': `- id: budget-2022
  title: Budget book 2022
  kind: district record
  fictional: true
- id: atlas-2021
  title: Atlas of districts
  kind: report
  fictional: true
`,
  'redirects.yaml': `- from: /old/
  to: /spending/riverbend/
`,
  'districts/riverbend.yaml': `name: Riverbend Unified
state: NE
figures:
  "2021-22":
    students: { value: 1852, source: atlas-2021, at: p. 3 }
fictional: true
reviewed: 2026-11-01
`,
  'spending/riverbend.yaml': `title: Spending of Riverbend
district: riverbend
schoolYears: ["2020-21", "2021-22"]
received:
  - from: title-ii-a
    status: actual
    source: budget-2022
    at: p. 2
    amounts:
      "2020-21": { value: 9000 }
      "2021-22": { value: 9500 }
bySource:
  - from: state
    kind: spent
    status: actual
    source: budget-2022
    at: p. 4
    amounts:
      "2020-21": { value: 12000 }
      "2021-22": { value: 12500 }
byUse:
  - use: coaching
    kind: spent
    status: actual
    source: budget-2022
    at: p. 5
    amounts:
      "2020-21": { value: 12000 }
      "2021-22": { value: 12500 }
fictional: true
reviewed: 2026-11-01
`,
  'guides/welcome.md': `---
title: Welcome
summary: Where to begin.
fictional: true
reviewed: 2026-11-01
---

Coaching grew [@budget-2022, p. 4].

## Where the money goes

See [the spending page](/spending/riverbend/#by-use).
`,
} as const satisfies Files;

export type RiverbendPath = keyof typeof riverbend;

/**
 * The text of a file.
 *
 * @throws where there is none
 */
export function textIn(files: Files, path: string): string {
  const text = files[path];
  if (typeof text !== 'string') throw new Error(`${path} holds no text.`);
  return text;
}

/**
 * Files with one passage of one of them written otherwise.
 *
 * @throws where the passage does not stand in the file exactly once, so that no test passes by changing nothing
 */
export function rewritten(base: Files, path: string, from: string, to: string): Files {
  const text = textIn(base, path);
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand in ${path} exactly once.`);
  return { ...base, [path]: text.replace(from, () => to) };
}

/** Riverbend with one passage of one file written otherwise. */
export function edited(path: RiverbendPath, from: string, to: string, base: Files = riverbend): Files {
  return rewritten(base, path, from, to);
}

/** Riverbend with other files beside its own, or in their place. */
export function withFiles(files: Files): Files {
  return { ...riverbend, ...files };
}

/** Riverbend without some of its files. */
export function without(...paths: readonly RiverbendPath[]): Files {
  return Object.fromEntries(Object.entries(riverbend).filter(([path]) => !(paths as readonly string[]).includes(path)));
}

/** Riverbend with a guide of this text. */
export function guide(text: string, ending: 'md' | 'mdx' = 'md'): Files {
  return withFiles({
    [`guides/money.${ending}`]: `---\ntitle: Money\nsummary: On money.\nfictional: true\nreviewed: 2026-11-01\n---\n\n${text}\n`,
  });
}
