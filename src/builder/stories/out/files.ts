import { storyCsv } from '../../../model/stories/builder/csv.ts';
import { storyEmail } from '../../../model/stories/builder/email.ts';
import { builderFile } from '../../../model/stories/builder/file.ts';
import { storyYaml } from '../../../model/stories/builder/yaml.ts';

/** What a story is saved as. It is loaded when something is saved. */
export { builderFile, storyCsv, storyEmail, storyYaml };
