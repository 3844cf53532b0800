import type { IndicatorIndex } from '../../../inventory/import/indicators.js';
import type { Folder } from '../folder-tree.js';
import { holdsInnovations, holdsOneInnovation } from './folder-role.js';
import type { Gathering } from './gathering.js';
import { nameIds } from './name-ids.js';
import { findSharedFolders, gatherPerIndicator } from './per-indicator.js';
import { gatherPerInnovation } from './per-innovation.js';
import { gatherSingleFolder } from './single-folder.js';
import type { Structure } from './structure.js';

/**
 * Finds the innovations of a folder tree by the names of its folders. Offices sort in three ways: one folder for each
 * innovation, also below offices; one for each indicator, and in it one for each innovation; or no folders of innovations.
 */
export function findInnovations(root: Folder, index: IndicatorIndex): Structure {
  const gathering: Gathering = { index, innovations: [], files: [] };
  const shared = findSharedFolders(root, index);
  if (shared.size > 0) gatherPerIndicator(gathering, root, shared);
  else if (holdsInnovations(root, index) && !holdsOneInnovation(root, index))
    gatherPerInnovation(gathering, root, undefined);
  else if (root.folders.length + root.files.length > 0) gatherSingleFolder(gathering, root);
  return withIds(gathering);
}

function withIds({ innovations, files }: Gathering): Structure {
  const ids = nameIds(innovations);
  return {
    innovations: innovations.map((innovation) => ({ ...innovation, id: ids.get(innovation) ?? '' })),
    files: files.map(({ innovation, ...file }) => ({
      ...file,
      inovasi: innovation === undefined ? undefined : ids.get(innovation),
    })),
  };
}
