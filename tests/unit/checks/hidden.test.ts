import { describe, expect, it } from 'vitest';
import { terminalReport } from '../../../src/report/terminal.ts';
import { locate } from '../../../src/reading/positions.ts';
import { layered } from '../support/layered.ts';
import { edited, withFiles } from '../support/riverbend.ts';

const library = withFiles({
  'guides/how-to-read.md': '---\ntitle: T\nsummary: S\nreviewed: 2026-11-01\n---\n\nText.\n',
});
const hiding = (...addresses: string[]) =>
  edited('site.yaml', 'description:', `library: { include: true, hide: [${addresses.join(', ')}] }\ndescription:`);

describe('a hidden entry', () => {
  it('is one the library has', () => {
    const report = layered(hiding('guides/how-to-read', 'guides/how-to-raed'), library, ({ issues }) =>
      terminalReport(locate(issues), ({ file }) => file.path),
    );
    expect(report).toMatchInlineSnapshot(`
      "site.yaml:2:54  Library › Hidden entries › row 2
        The library has no entry "guides/how-to-raed". Did you mean "guides/how-to-read"?
        Correct it, or remove the line.                                         [unknown-reference]

      1 problem in 1 file."
    `);
  });

  it('is left out', () => {
    const guides = (files: typeof library) =>
      layered(files, library, ({ corpus }) => corpus.guides.map(({ id }) => id));
    expect(guides(hiding('guides/how-to-read'))).toEqual(['welcome']);
    expect(guides(hiding())).toEqual(['how-to-read', 'welcome']);
  });
});
