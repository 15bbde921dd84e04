/** Whether the reader asked the browser to load little. */
export function savesData(): boolean {
  const { connection }: { readonly connection?: { readonly saveData?: boolean } } = navigator as never;
  return connection?.saveData === true;
}
