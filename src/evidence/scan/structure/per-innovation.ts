import type { Folder } from '../folder-tree.js';
import { beginsWithNumber, readOfficeName } from './folder-name.js';
import {
  countEvidence,
  groupsInnovations,
  holdsEvidence,
  holdsInnovations,
  holdsOneInnovation,
  isSureOffice,
  roleOf,
} from './folder-role.js';
import { addFile, addFolder, addInnovation, addNamedInnovation, type Gathering } from './gathering.js';

/** A folder of folders of innovations, of offices, or of both. @param office whose folder it is, where one is known */
export function gatherPerInnovation(gathering: Gathering, folder: Folder, office: string | undefined): void {
  const { index } = gathering;
  for (const name of folder.files) addFile(gathering, folder, name, undefined, []);
  const isNumbered = areNumbered(folder);
  for (const child of folder.folders) {
    const role = roleOf(child.name, index);
    if (role === 'kantor') gatherOffice(gathering, child, isNumbered, office);
    else if (role === 'inovasi' && !groupsInnovations(child, index))
      addFolder(gathering, child, addNamedInnovation(gathering, child, isNumbered, office), []);
    else if (role !== 'daerah' && (role === 'inovasi' || holdsInnovations(child, index)))
      gatherPerInnovation(gathering, child, office);
    else addFolder(gathering, child, undefined, [child.name]);
  }
}

function areNumbered({ folders }: Folder): boolean {
  const numbered = folders.filter(({ name }) => beginsWithNumber(name)).length;
  return numbered > 1 && numbered * 2 > folders.length;
}

function gatherOffice(
  gathering: Gathering,
  folder: Folder,
  isNumbered: boolean,
  above: string | undefined,
): void {
  const { index } = gathering;
  const office = readOfficeName(folder.name);
  const holdsSome = holdsInnovations(folder, index) && !holdsOneInnovation(folder, index);
  const isSure = isSureOffice(folder.name);
  const isClear =
    isSure || (folder.files.length === 0 && folder.folders.some((child) => countEvidence(child, index) > 0));
  if (holdsSome && isClear) gatherPerInnovation(gathering, folder, office);
  else if (isSure && !holdsEvidence(folder, index)) addFolder(gathering, folder, undefined, [folder.name]);
  // "Satu perangkat daerah satu inovasi": the evidence lies directly in the folder of the office, the name is nowhere.
  else if (isSure)
    addFolder(gathering, folder, addInnovation(gathering, { perangkatDaerah: office }, folder), []);
  else addFolder(gathering, folder, addNamedInnovation(gathering, folder, isNumbered, above), []);
}
