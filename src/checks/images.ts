import { didYouMean, nearest } from '../lib/nearest.ts';
import type { Issue } from '../report/issue.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import type { Image } from '../schemas/prose.ts';
import { allEntries, fieldIssue, textIssue, type Check } from './check.ts';
import { logosOf } from './logos.ts';

/** Every picture exists in images/ and is described for people who do not see it. */
export const images: Check = ({ corpus, siteEntry, images: known }) => {
  const logos = [...logosOf(corpus, siteEntry)]
    .filter(({ file }) => !known.has(file))
    .map(({ entry, path, file }) => fieldIssue(entry, 'missing-image', path, missingLogo(file, known)));
  const inText = allEntries(corpus).flatMap((entry) =>
    (entry.prose?.images ?? []).flatMap((image) => imageIssues(image, entry, known)),
  );
  return [...logos, ...inText];
};

function imageIssues(image: Image, entry: AnyEntry, known: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  if (image.alternative.trim() === '')
    issues.push(textIssue(entry, 'image-without-text', image.offset, 'Picture', noText));
  if (!image.url.startsWith('/') || !known.has(image.url.slice(1))) {
    issues.push(textIssue(entry, 'missing-image', image.offset, 'Picture', missing(image.url, known)));
  }
  return issues;
}

const noText = {
  what: 'The picture has no alternative text.',
  fix: 'Say between the square brackets what it shows:  ![Two teachers look at student work](/images/…)',
};

function missingLogo(file: string, known: ReadonlySet<string>) {
  return {
    what: `There is no picture "${file}" in the content folder.${didYouMean(file, known)}`,
    fix: 'Put the file in the folder images, or correct its name.',
  };
}

function missing(url: string, known: ReadonlySet<string>) {
  const near = nearest(url.replace(/^\//, ''), known);
  return {
    what: `There is no picture "${url}" in the content folder.${near ? ` Did you mean "/${near}"?` : ''}`,
    fix: 'Put the file in the folder images and write /images/ before its name. Pictures from other sites are not loaded.',
  };
}
