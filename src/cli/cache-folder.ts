import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs of this user keep what can be made again, as each system has it. */
export function cacheFolder(): string {
  const { platform, env } = process;
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'siap-iga', 'singgahan');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'siap-iga');
  const stated = env.XDG_CACHE_HOME;
  // The convention says that a relative path there counts as none.
  return join(stated?.startsWith('/') === true ? stated : join(homedir(), '.cache'), 'siap-iga');
}
