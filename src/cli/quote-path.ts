/** Letters, numbers, and the few signs that mean nothing to any shell where they stand. */
const PLAIN = /^[\p{L}\p{M}\p{N}_./:@+,][\p{L}\p{M}\p{N}_./:@+,-]*$/u;

/** On Windows a backslash lies between folders; a comma and an at sign are read by PowerShell. */
const PLAIN_ON_WINDOWS = /^[\p{L}\p{M}\p{N}_./:+\\][\p{L}\p{M}\p{N}_./:+\\-]*$/u;

/**
 * A path as it can be typed into a command line again. In single quotes a POSIX shell leaves every sign alone; the
 * shells of Windows share no way to do that, but double quotes keep together what a name there may hold (`%` and `$` in
 * it are still read by one or the other).
 *
 * @param platform where it is typed, as `process.platform` names it
 */
export function quotePath(path: string, platform: NodeJS.Platform): string {
  const named = path.startsWith('-') ? `./${path}` : path;
  if (platform === 'win32')
    return PLAIN_ON_WINDOWS.test(named) ? named : `"${named.replace(/\\+$/, '$&$&')}"`;
  return PLAIN.test(named) ? named : `'${named.replaceAll("'", "'\\''")}'`;
}
