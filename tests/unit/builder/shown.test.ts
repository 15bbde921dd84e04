import { describe, expect, test } from 'vitest';
import { grouped } from '../../../src/builder/grouped.ts';
import { shown } from '../../../src/builder/stories/sheets/shown.ts';
import { sheetFrame } from '../../../src/model/stories/frame.ts';
import { firstSheet } from '../../../src/model/stories/sheets.ts';
import { storyParts } from '../../../src/model/stories/parts.ts';

const today = '2026-11-26';
const codes = (draft: Record<string, unknown>) => shown(draft, today).issues.map(({ code }) => code);

describe('a draft as it is shown', () => {
  test('says of an empty one what is missing, and shows stand-ins on its sheets', () => {
    const { issues, story } = shown({}, today);
    expect(issues.map(({ label }) => label)).toEqual(expect.arrayContaining(['Title', 'Summary']));
    expect(story.data.title).toBe('Title of your story');
  });

  test('has the words of the check', () => {
    const { issues } = shown({ title: 'A'.repeat(70), summary: 'Short.', reviewed: today, name: 'R' }, today);
    expect(issues.find(({ code }) => code === 'too-long-for-sheet')?.what).toBe(
      'This text has 70 characters; 60 fit on the sheet.',
    );
  });

  test('leaves a number that cannot be read off the sheets, and names it', () => {
    const draft = { title: 'T', summary: 'S.', reviewed: today, figures: { students: { value: '12.5k' } } };
    expect(codes(draft)).toContain('not-a-number');
    const { story, context } = shown(draft, today);
    const { description } = firstSheet(storyParts(story, context), context);
    expect(description.figures.map(({ value }) => value)).not.toContain('12.5k');
  });

  test('shows everything else beside a wrong field', () => {
    const { story } = shown({ title: 'T', contact: { email: 'nobody' }, whoWeAre: 'We are.' }, today);
    expect(story.data.whoWeAre).toBe('We are.');
  });

  test('has its logo where the picture is there, and none where it is missing or of another file', () => {
    const draft = { title: 'T', summary: 'S.', reviewed: today, logo: { file: 'images/logo.svg', alt: 'Ours' } };
    const size = { width: 300, height: 100, isDrawn: true };
    const logo = (path?: string) => {
      const picture =
        path === undefined ? undefined : { path, data: 'data:image/svg+xml;base64,QQ==', size, colours: [] };
      const { story, context, issues } = shown(draft, today, picture);
      const isMissed = issues.some(({ code }) => code === 'missing-image');
      return [sheetFrame(storyParts(story, context), context).head.logo, isMissed];
    };
    expect(logo('images/logo.svg')).toEqual([{ src: 'data:image/svg+xml;base64,QQ==', alt: 'Ours' }, false]);
    expect(logo('images/logo.png')).toEqual([undefined, true]);
    expect(logo()).toEqual([undefined, true]);
  });

  test('tells what the amounts of a table lack once', () => {
    const amounts = { '2020-21': { value: 1 }, '2021-22': { value: 2 } };
    const tables = { schoolYears: ['2020-21', '2021-22'], bySource: [{ from: 'state', amounts }] };
    const groups = grouped(shown({ title: 'T', tables }, today).issues);
    expect(groups.find(({ first }) => first.code === 'missing-kind')?.more).toBe(1);
    expect(groups.filter(({ first }) => first.code === 'missing-kind')).toHaveLength(1);
  });
});
