/**
 * A file, as the user named it, as a URI: relative to the folder of the run unless the name is absolute. `base` is the
 * name by which SARIF knows that folder.
 */
export function locateFile(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const path = file.replace(/^(?:\.\/)+/, '');
  const drive = /^[A-Za-z]:[\\/]/.test(path);
  if (drive) return { uri: `file:///${path.slice(0, 2)}${encodePath(path.slice(2).replaceAll('\\', '/'))}` };
  if (path.startsWith('/')) return { uri: `file://${encodePath(path)}` };
  return { uri: encodePath(path), uriBaseId: '%SRCROOT%' };
}

/** Halves of characters, which no URI can hold, become replacement signs. */
function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
