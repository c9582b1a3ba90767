// The address of a request, whatever stands in it: what is no address at all is read as the front page.
const here = "http://here";

/** Path and query. Slashes too many at the start are one: else they would name another host. */
export function addressOf(url: string): URL {
  const path = url.replace(/^[/\\]+/, "/");
  return new URL(URL.canParse(path, here) ? path : "/", here);
}
