import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../src/model/printing/plan.ts';
import { readPlan, writePlan } from '../../../src/printing/plan-file.ts';
import { PrintProblem } from '../../../src/printing/problem.ts';
import { withContentFolder, type Files } from '../../support/content-folder.ts';
import { contextOf } from '../model/support/context.ts';
import { spendingEntry } from '../model/support/spending.ts';

const plan = planOf(contextOf({ spending: [spendingEntry({})] }).corpus, 'everything');

const problem = (files: Files): string =>
  withContentFolder(files, ({ root }) => {
    try {
      return readPlan(root).author;
    } catch (error) {
      expect(error).toBeInstanceOf(PrintProblem);
      return (error as Error).message.replaceAll(root, 'SITE').replaceAll(join('SITE', '/'), 'SITE/');
    }
  });

test('the plan of a site is read as the build wrote it', () => {
  withContentFolder({ 'index.html': '' }, ({ root }) => {
    writePlan(root, plan);
    expect(readPlan(root)).toEqual(plan);
  });
});

describe('where there is no plan, a person is told what to do', () => {
  test('without a site', () => {
    expect(problem({})).toBe('There is no finished site in SITE. Build it with PDFs:  npm run build -- --pdf');
  });

  test('with a site without PDFs', () => {
    expect(problem({ 'index.html': '' })).toBe(
      'The site in SITE was built without PDFs: its pages have no links to them. Build it with PDFs:  npm run build -- --pdf',
    );
  });

  test.each(['{', '{}', JSON.stringify({ ...plan, basePath: '../' })])(
    'with a plan that somebody changed: %s',
    (text) => {
      expect(problem({ 'index.html': '', 'printed.json': text })).toBe(
        'SITE/printed.json is not as the build wrote it. Build it with PDFs:  npm run build -- --pdf',
      );
    },
  );
});
