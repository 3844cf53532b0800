import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Addresses of files as links in a report: relative to the folder the report lies in, so that both can be moved together.
 * Every part is percent-encoded, so that no name of a file is taken for anything else.
 *
 * @param output the file the report is written to
 */
export function makeLinkTo(output: string): (file: string) => string {
  const folder = dirname(resolve(output));
  return (file) => {
    const target = resolve(file);
    const path = relative(folder, target);
    // On another drive there is no way from one to the other.
    if (resolve(folder, path) !== target || /^[A-Za-z]:/.test(path)) return pathToFileURL(target).href;
    return path.split(sep).map(encodePart).join('/');
  };
}

/** Half of a character has no address. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
}
