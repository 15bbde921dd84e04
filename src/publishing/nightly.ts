import type { RecipeFile } from './place.ts';

/** Early morning everywhere in the United States, and the same day there as in UTC. */
export const nightly = '15 10 * * *';

/** Why a site is built every night, as it stands in every recipe. */
export const whyNightly = 'Comment periods close and review dates pass when the site is built.';

/** Has GitHub ask a provider for a new build every night. The provider's address for that is kept as a secret. */
export function nightlyHook(provider: string): RecipeFile {
  return {
    path: '.github/workflows/nightly.yml',
    text: `# ${whyNightly}
# BUILD_HOOK is the address of a build hook of ${provider}. Keep it under Settings, Secrets and variables, Actions.
# GitHub stops a schedule after 60 days in which nothing was changed; it is started again on the page Actions.
name: Build the site every night
on:
  schedule:
    - cron: "${nightly}"
  workflow_dispatch:
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: curl --fail --silent --show-error --request POST "$BUILD_HOOK"
        env:
          BUILD_HOOK: \${{ secrets.BUILD_HOOK }}
`,
  };
}
