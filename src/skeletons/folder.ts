import type { SourceEntry } from '../model/finder/bibliography.ts';
import { schoolYearOf, startOf } from '../schemas/school-year.ts';
import type { Given } from './fields.ts';
import { skeleton, type NewFile } from './skeleton.ts';
import { sourceList } from './source-list.ts';

/** What is known of the district that a folder is for. */
export interface NewDistrict {
  readonly id: string;
  /** The fields of its entry; its name and its state are among them. */
  readonly fields: Given & { readonly name: string };
  /** Works its figures cite that the library does not bring. */
  readonly sources: readonly SourceEntry[];
}

/**
 * A content folder of a district's own: its site, the district, the draft of a plan, and how to go on.
 *
 * @param today as "2026-11-22"
 * @param folder how the folder is named on the command line
 */
export function districtFolder(
  { id, fields, sources }: NewDistrict,
  today: string,
  folder: string,
): readonly NewFile[] {
  const { name } = fields;
  const year = schoolYearOf(today);
  const plan = `${id}-${startOf(year)}`;
  return [
    skeleton('site', '', {
      ...{
        name: `Professional learning in ${name}`,
        description: `How ${name} plans and pays for professional learning.`,
      },
      ...{ organization: { name }, district: id, library: { include: true }, reviewed: today },
    }),
    skeleton('districts', id, { ...fields, reviewed: today }),
    skeleton('plans', plan, {
      ...{
        title: `Professional-learning plan of ${name}`,
        summary: `What educators of ${name} learn together, and how.`,
      },
      ...{ district: id, schoolYears: [year], status: 'draft', reviewed: today },
    }),
    ...sourceList(sources),
    { path: 'README.md', text: readme(name, id, plan, folder), item: undefined },
  ];
}

function readme(name: string, id: string, plan: string, folder: string): string {
  return `# The site of ${name}

This folder holds the texts and figures of a website about professional learning in ${name}. The
files are plain text. Open them in any text editor.

| file                       | what it says                                                    |
| -------------------------- | --------------------------------------------------------------- |
| \`site.yaml\`                | whose site it is, and how it looks                              |
| \`districts/${id}.yaml\`     | the district and its figures                                    |
| \`plans/${plan}.yaml\`       | the professional-learning plan, a draft to fill in              |

In each file, a line that starts with \`#\` and a space explains the field below it. A field behind \`#\` without a space may
be added: take the \`#\` away from each of its lines.

Type these commands in the folder of Hornbook:

\`\`\`
npm run check -- --content ${folder}
\`\`\`

lists what is left to fill in and what does not fit, each with its file and line.

\`\`\`
npm run dev -- --content ${folder}
\`\`\`

shows the pages while you write.

\`\`\`
npm run build -- --content ${folder} --out ../our-site
\`\`\`

makes the finished site. Give that folder to whoever looks after the district’s website.

\`\`\`
npm run new -- spending --name "What we spent" --content ${folder}
\`\`\`

starts another file: a spending entry, a guide, a case, and so on.
`;
}
