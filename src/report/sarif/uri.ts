/** How paths are written where the program runs. On Windows alone a backslash lies between folders. */
export type PathStyle = 'posix' | 'windows';

/** A file as SARIF knows it; `uriBaseId` is its name for the folder of the run. */
export interface FileLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** A file, as the user named it, as a URI: relative to the folder of the run unless the name is absolute. */
export function locateFile(file: string, style: PathStyle): FileLocation {
  const slashed = style === 'windows' ? file.replaceAll('\\', '/') : file;
  const path = slashed.replace(/^(?:\.\/)+/, '');
  if (style === 'windows' && /^[A-Za-z]:\//.test(path))
    return { uri: `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}` };
  // A folder that is shared in a network: what comes first is the name of a machine.
  if (style === 'windows' && path.startsWith('//')) return { uri: `file:${encodePath(path)}` };
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
