import { nightly, whyNightly } from './nightly.ts';
import { todayAt, type Place, type Recipe } from './place.ts';

/** Publishes with GitHub Pages: at each change, and every night. */
export function github(place: Place): Recipe {
  return {
    files: [{ path: '.github/workflows/publish.yml', text: workflow(place) }],
    steps: [
      'On GitHub, open Settings, Pages, and choose "GitHub Actions" as the source.',
      `The site stands at https://OWNER.github.io/REPOSITORY/, so site.yaml needs "basePath: /REPOSITORY/" and an address; it now says "basePath: ${place.basePath}".`,
      'GitHub Pages sends no headers of its own choice: each page states its Content-Security-Policy itself.',
    ],
  };
}

function workflow(place: Place): string {
  const { content } = place;
  return `# Checks, builds and publishes the site at each change on the branch main, and every night.
# ${whyNightly}
# GitHub stops a schedule after 60 days in which nothing was changed; it is started again on the page Actions.
name: Publish the site
on:
  push:
    branches: [main]
  schedule:
    - cron: "${nightly}"
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm run check -- --content ${content} ${todayAt(place)} --format github
      - run: npm run build -- --content ${content} ${todayAt(place)} --out dist --pdf
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
  publish:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.publish.outputs.page_url }}
    steps:
      - id: publish
        uses: actions/deploy-pages@v4
`;
}
