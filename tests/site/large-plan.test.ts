import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { largePlan, writePlan } from '../../scripts/bench/generate/plan-content.ts';
import { run } from '../support/commands.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** What the overview of the largest plan may weigh, in bytes: people open it on a phone. */
const most = 60_000;

// Nothing is timed here, and a busy machine takes its time for a whole build.
test(
  'the overview of a plan of 60 goals, 1,500 activities and 2,000 budget lines stays small',
  { timeout: 600_000 },
  async () => {
    const folder = temporaryFolder();
    const [content, out] = [join(folder, 'content'), join(folder, 'site')];
    writePlan(content, largePlan);

    const { code, stdout } = await run('build', ['--content', content, '--out', out, '--today', '2026-11-26']);

    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No problems found.') as string,
    });
    const overview = readFileSync(join(out, 'plans/plan/index.html'));
    expect(overview.toString()).toMatch(/1,500[\s\S]*\$\d/);
    expect(gzipSync(overview).length).toBeLessThanOrEqual(most);
    const activities = readFileSync(join(out, 'plans/plan/activities/index.html'), 'utf8');
    expect(activities).toContain('id="activity-1500"');
  },
);
