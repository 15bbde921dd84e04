/** Data for programs, in lines, so that a person can read them and a comparison of two builds shows what changed. */
export function jsonFile(contents: object, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(contents, undefined, 2)}\n`, { headers: { 'content-type': type } });
}
