import { allEntries, textIssue, type Check } from './check.ts';

/** Headings go down one level at a time; the title of the entry is level 1. */
export const headings: Check = ({ corpus }) =>
  allEntries(corpus).flatMap((entry) => {
    let level = 1;
    return (entry.prose?.headings ?? []).flatMap(({ depth, text, offset }) => {
      const before = level;
      level = depth;
      if (depth === 1) return [textIssue(entry, 'skipped-heading', offset, 'Heading', secondTitle(text))];
      return depth > before + 1
        ? [textIssue(entry, 'skipped-heading', offset, 'Heading', skipped(text, depth, before))]
        : [];
    });
  });

function secondTitle(text: string) {
  return {
    what: `"${text}" is a heading of level 1, and the title is that already.`,
    fix: `Write it with two number signs:  ## ${text}`,
  };
}

function skipped(text: string, depth: number, before: number) {
  return {
    what: `"${text}" is a heading of level ${depth}, right after ${before === 1 ? 'the title' : `one of level ${before}`}.`,
    fix: `Write it one level below that:  ${'#'.repeat(before + 1)} ${text}`,
  };
}
