/**
 * Loads what is otherwise loaded on demand, so that the builder goes on working when the connection is lost.
 *
 * @throws where a part cannot be loaded
 */
export async function loadAll(): Promise<void> {
  await Promise.all([
    import('../../client/worksheet/load-chart.ts').then(({ loadDrawing }) => loadDrawing()),
    import('./out/chart-files.ts'),
    import('./out/files.ts'),
    import('./out/form-pdf.ts'),
    import('./in/filled-pdf.ts'),
    import('./in/story-file.ts'),
    import('./in/yaml-file.ts'),
    import('./in/table/table-file.ts'),
    import('./in/table/TableDialog.tsx'),
    import('../../client/stories/finder/finder.ts'),
    import('../../model/stories/builder/meter.ts'),
  ]);
}
