import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/checks/run.ts';
import { layered } from '../support/layered.ts';
import { edited, riverbend, withFiles } from '../support/riverbend.ts';

const guide = (title: string) => `---\ntitle: ${title}\nsummary: S\nreviewed: 2026-11-01\n---\n\nText.\n`;
const library = {
  'site.yaml': riverbend['site.yaml'],
  'sources.yaml':
    '- id: budget-2022\n  title: The library its own\n  kind: book\n- id: shipped\n  title: Shipped\n  kind: book\n',
  'redirects.yaml': '- from: /shipped/\n  to: /guides/\n',
  'guides/welcome.md': guide('The library says welcome'),
  'guides/shipped.md': guide('Shipped'),
  'districts/example.yaml': 'name: Example\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n',
};
const asking = (choice: string) => edited('site.yaml', 'description:', `library: ${choice}\ndescription:`);
const ids = ({ corpus }: Outcome) => ({
  guides: corpus.guides.map(({ data }) => data.title),
  sources: corpus.sources.map(({ data }) => data.title),
  districts: corpus.districts.map(({ id }) => id),
  redirects: corpus.redirects.map(({ data }) => data.from),
});

describe('a site', () => {
  it('that asks for the library gets it beneath its own entries, which win', () => {
    expect(layered(asking('{ include: true }'), library, ids)).toEqual({
      guides: ['Shipped', 'Welcome'],
      sources: ['Atlas of districts', 'Budget book 2022', 'Shipped'],
      districts: ['riverbend'],
      redirects: ['/old/'],
    });
  });

  it('gets the examples only where it asks for them', () => {
    expect(layered(asking('{ include: true, examples: true }'), library, ids).districts).toEqual([
      'example',
      'riverbend',
    ]);
  });

  it('that does not ask stands alone', () => {
    expect(layered(riverbend, library, ids).guides).toEqual(['Welcome']);
    expect(layered(asking('{ examples: true }'), library, ids).guides).toEqual(['Welcome']);
  });

  it('hears of problems in its own files only', () => {
    const broken = { ...library, 'guides/shipped.md': 'No fields.\n', 'districts/example.yaml': 'name: 5\n' };
    const issues = layered(asking('{ include: true, examples: true }'), broken, (outcome) => outcome.issues);
    expect(issues).toEqual([]);
  });

  it('keeps the library while its site.yaml cannot be read, so that links into it are not blamed', () => {
    const files = withFiles({
      'site.yaml': 'name: "Riverbend\n',
      'guides/more.md': '---\ntitle: T\nsummary: S\nreviewed: 2026-11-01\n---\n\n[Shipped](/guides/shipped/)\n',
    });
    expect(layered(files, library, ({ issues }) => issues.map(({ code }) => code))).toEqual(['yaml-syntax']);
  });
});
