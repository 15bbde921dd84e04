import { describe, expect, it } from 'vitest';
import { count } from '../../../src/report/count.ts';
import { githubReport } from '../../../src/report/github.ts';
import type { LocatedIssue } from '../../../src/report/issue.ts';
import { wholeFile } from '../../../src/report/issue.ts';
import { jsonReport } from '../../../src/report/json.ts';
import { terminalReport } from '../../../src/report/terminal.ts';

const issue = (given: Partial<LocatedIssue>): LocatedIssue => ({
  code: 'missing-field',
  file: { root: '/content', path: 'site.yaml' },
  place: wholeFile,
  label: 'Title',
  what: 'Title is missing.',
  fix: 'Write it:  title: …',
  line: 3,
  column: 5,
  ...given,
});

const problem = issue({});
const warning = issue({
  code: 'large-change',
  label: 'Amounts',
  what: 'It goes up by 80%.',
  fix: 'Look again.',
  file: { root: '/content', path: 'a, b: c.yaml' },
});
const long = issue({ fix: 'A fix that is so long that its code has to stand right of it, not in the usual column.' });
const show = ({ file }: LocatedIssue) => `content/${file.path}`;

describe('the terminal', () => {
  it('shows place, field, what happened, what to do, and the code in a column at the right', () => {
    expect(terminalReport([problem, warning, long], show)).toMatchInlineSnapshot(`
      "content/site.yaml:3:5  Title
        Title is missing.
        Write it:  title: …                                                     [missing-field]

      content/a, b: c.yaml:3:5  warning  Amounts
        It goes up by 80%.
        Look again.                                                             [large-change]

      content/site.yaml:3:5  Title
        Title is missing.
        A fix that is so long that its code has to stand right of it, not in the usual column.  [missing-field]

      2 problems and 1 warning in 2 files."
    `);
  });

  it('says that all is well', () => {
    expect(terminalReport([], show)).toBe('No problems found.');
  });
});

describe('GitHub', () => {
  it('gets a command for each issue, with its signs escaped', () => {
    expect(githubReport([problem, warning], show)).toMatchInlineSnapshot(`
      "::error file=content/site.yaml,line=3,col=5,title=Title [missing-field]::Title is missing. Write it:  title: …
      ::warning file=content/a%2C b%3A c.yaml,line=3,col=5,title=Amounts [large-change]::It goes up by 80%25. Look again."
    `);
  });

  it('cannot be given a second command by a text of an author', () => {
    const sly = issue({ what: 'Written:\r\n::set-output name=x::1', label: 'a::b,line=1' });
    expect(githubReport([sly], show).split('\n')).toHaveLength(1);
    expect(githubReport([sly], show)).toContain('title=a%3A%3Ab%2Cline=1 [missing-field]::Written:%0D%0A::set-output');
  });

  it('gets nothing where nothing is wrong', () => {
    expect(githubReport([], show)).toBe('');
  });
});

describe('JSON', () => {
  it('holds every issue with its severity', () => {
    expect(JSON.parse(jsonReport([problem, warning], show))).toEqual({
      issues: [
        {
          file: 'content/site.yaml',
          line: 3,
          column: 5,
          severity: 'problem',
          code: 'missing-field',
          label: 'Title',
          what: 'Title is missing.',
          fix: 'Write it:  title: …',
        },
        expect.objectContaining({ severity: 'warning', code: 'large-change' }),
      ],
    });
  });
});

describe('the sum', () => {
  it.each([
    [[], 'No problems found.'],
    [[problem], '1 problem in 1 file.'],
    [[problem, problem], '2 problems in 1 file.'],
    [[warning], '1 warning in 1 file.'],
    [[problem, warning, warning], '1 problem and 2 warnings in 2 files.'],
  ])('of %j is right', (issues, sentence) => {
    expect(count(issues)).toBe(sentence);
  });
});
