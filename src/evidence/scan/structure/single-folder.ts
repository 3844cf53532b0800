import type { Folder } from '../folder-tree.js';
import { findSharedNames, type NameGroup } from './file-name-groups.js';
import { readFolderName } from './folder-name.js';
import { roleOf } from './folder-role.js';
import { addFile, addFolder, addInnovation, type Gathering } from './gathering.js';
import type { DraftInnovation } from './name-ids.js';

/** No folders of innovations: the scanned folder is one itself, or the names of its files tell several apart. */
export function gatherSingleFolder(gathering: Gathering, root: Folder): void {
  const groups = root.folders.length > 0 ? [] : findSharedNames(root.files);
  if (groups.length > 1) gatherGroups(gathering, root, groups);
  else gatherOne(gathering, root, groups[0]?.nama);
}

function gatherGroups(gathering: Gathering, root: Folder, groups: readonly NameGroup[]): void {
  const owners = new Map<string, DraftInnovation>();
  for (const { nama, files } of groups) {
    const innovation = addInnovation(gathering, { nama }, root);
    for (const file of files) owners.set(file, innovation);
  }
  for (const name of root.files) addFile(gathering, root, name, owners.get(name), []);
}

/** @param shared the name that most files bear, where the folder has none of its own */
function gatherOne(gathering: Gathering, root: Folder, shared: string | undefined): void {
  const { id, nama, perangkatDaerah } = readFolderName(root.name, false);
  const isName = roleOf(root.name, gathering.index) === 'inovasi';
  const known = isName ? { id, nama, perangkatDaerah } : { nama: shared, perangkatDaerah };
  addFolder(gathering, root, addInnovation(gathering, known, root), []);
}
