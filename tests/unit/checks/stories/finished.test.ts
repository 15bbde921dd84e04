import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { edited, textIn } from '../../support/riverbend.ts';
import { editedStory, storied, storyPath } from '../../support/stories.ts';

describe('a story', () => {
  it('has all its parts', () => {
    const bare = 'title: T\nsummary: S.\nname: Rural Small\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n';
    expect(report({ ...storied, [storyPath]: bare })).toMatchInlineSnapshot(`
      "stories/riverbend.yaml:1:1  warning  Title
        The sheets have no text under Who we are, figures that describe the district, challenge, solution, impact and contact.
        Write what is missing. Where there is no result yet, say under impact what will be counted, and by when.  [unfinished-story]

      1 warning in 1 file."
    `);
  });

  it('has the contact of the site where it is of its own district', () => {
    const files = editedStory('contact: { name: Office of Learning }\n', '');
    expect(checked(files).codes).toEqual(['unfinished-story']);
    const lines = 'district: riverbend\ncontact: { name: Office, email: learning@riverbend.example }\ndescription:';
    expect(checked(edited('site.yaml', 'description:', lines, files as never)).codes).toEqual([]);
  });

  it('needs no contact where others wrote it', () => {
    const told = editedStory('contact: { name: Office of Learning }', 'voice: from-sources');
    expect(checked(told).codes).toEqual([]);
  });

  it('has its figures in the year it names', () => {
    expect(checked(editedStory('spending: riverbend', 'schoolYear: 2019-20')).codes).toEqual(['unfinished-story']);
    expect(checked(editedStory('spending: riverbend', 'schoolYear: 2021-22')).codes).toEqual([]);
  });
});

describe('a blank form', () => {
  const form = 'title: Form\nsummary: To fill in.\ntemplate: true\nreviewed: 2026-11-01\n';
  const codes = (more: string) => checked({ ...storied, 'stories/form.yaml': form + more }).codes;

  it('is blank', () => {
    expect(codes('')).toEqual([]);
    expect(codes('tables:\n  byUse:\n    - use: coaching\n')).toEqual([]);
    const filled = textIn(storied, storyPath).replace('summary', 'template: true\nsummary');
    expect(report({ ...storied, [storyPath]: filled })).toContain(
      'This is a blank form, and this part of it is filled in.',
    );
    expect(checked({ ...storied, [storyPath]: filled }).issues.map(({ label }) => label)).toEqual([
      ...['District', 'Spending', 'Who we are', 'Challenge', 'Solution', 'Impact', 'Contact information'],
    ]);
  });

  it('holds no amounts and no figures', () => {
    const amounts = 'amounts: { "2021-22": { value: 1, source: atlas-2021, at: p. 4 } }';
    expect(codes(`tables:\n  schoolYears: ["2021-22"]\n  byUse:\n    - { use: coaching, ${amounts} }\n`)).toContain(
      'filled-template',
    );
    expect(codes('fictional: true\nfigures: { students: { value: 1, source: atlas-2021, at: p. 4 } }\n')).toEqual([
      'filled-template',
    ]);
  });
});
