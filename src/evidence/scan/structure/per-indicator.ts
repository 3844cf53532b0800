import type { IndicatorIndex } from '../../../inventory/import/indicators.js';
import { normalizeName } from '../../../inventory/normalize-name.js';
import type { Folder } from '../folder-tree.js';
import { readFolderName } from './folder-name.js';
import { roleOf } from './folder-role.js';
import { addFile, addFolder, addNamedInnovation, type Gathering } from './gathering.js';
import type { DraftInnovation } from './name-ids.js';

/**
 * The keys of folders that lie below several indicators: with one folder per indicator these are the innovations. None
 * where the tree is not sorted so.
 */
export function findSharedFolders(root: Folder, index: IndicatorIndex): ReadonlySet<string> {
  if (!root.folders.every(({ name }) => ['indikator', 'isi', 'daerah'].includes(roleOf(name, index))))
    return new Set();
  const counts = new Map<string, number>();
  for (const indicator of root.folders) {
    const keys = indicator.folders.filter(({ name }) => roleOf(name, index) === 'inovasi').map(keyOf);
    for (const key of new Set(keys)) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** One folder for each indicator, and in it one for each innovation. @param shared keys of the innovations' folders */
export function gatherPerIndicator(gathering: Gathering, root: Folder, shared: ReadonlySet<string>): void {
  const known = new Map<string, DraftInnovation>();
  const ownerOf = (folder: Folder): DraftInnovation | undefined => {
    const key = keyOf(folder);
    if (!shared.has(key)) return undefined;
    const owner = known.get(key) ?? addNamedInnovation(gathering, folder, false, undefined);
    known.set(key, owner);
    return owner;
  };
  for (const name of root.files) addFile(gathering, root, name, undefined, []);
  for (const indicator of root.folders) {
    for (const name of indicator.files) addFile(gathering, indicator, name, undefined, [indicator.name]);
    for (const child of indicator.folders) {
      const owner = ownerOf(child);
      const trail = owner === undefined ? [indicator.name, child.name] : [indicator.name];
      addFolder(gathering, child, owner, trail);
    }
  }
}

/** "GEBRAKS" and "1. gebraks" are one innovation. */
function keyOf({ name }: Folder): string {
  return normalizeName(readFolderName(name, false).nama ?? '');
}
