import {
  findIndicatorByName,
  type IndicatorIndex,
  readIndicatorNumber,
} from '../../../inventory/import/indicators.js';
import type { Folder } from '../folder-tree.js';
import { readFileNumber } from '../place/numbering.js';
import { STATUS_WORDS, WRAPPER_WORDS } from '../words/common-words.js';
import { readWords, wordsOf } from '../words/read-words.js';
import { readFolderName, readOfficeName } from './folder-name.js';
import { namesOffice, namesOfficeSurely } from './office-name.js';
import { holdsRegionEvidence } from './region-folder.js';

/**
 * What a folder seems to stand for by its name. `isi`: named by a kind of document; `pembungkus`: only keeps things;
 * `daerah`: the evidence of the region.
 */
export type FolderRole = 'indikator' | 'isi' | 'pembungkus' | 'kantor' | 'inovasi' | 'daerah';

/** So many pieces of evidence directly below make a folder look like one innovation. */
const ENOUGH = 3;

export function roleOf(name: string, index: IndicatorIndex): FolderRole {
  if (findIndicatorByName(name, index) !== undefined || readIndicatorNumber(name) !== undefined)
    return 'indikator';
  if (holdsRegionEvidence(name)) return 'daerah';
  const { id, nama, perangkatDaerah } = readFolderName(name, false);
  if (id !== undefined || (perangkatDaerah !== undefined && nama !== undefined && !namesOffice(nama)))
    return 'inovasi';
  const words = wordsOf(name).filter((word) => !/^\d+$/.test(word) && !STATUS_WORDS.has(word));
  if (words.every((word) => WRAPPER_WORDS.has(word))) return 'pembungkus';
  if (readWords(words).rest.every((word) => WRAPPER_WORDS.has(word))) return 'isi';
  return readOfficeName(name) === undefined ? 'inovasi' : 'kantor';
}

/** An office beyond doubt, also before it is known what lies in its folder. */
export function isSureOffice(folder: string): boolean {
  return namesOfficeSurely(readOfficeName(folder) ?? '');
}

/** Files and folders directly below that are named as evidence of one innovation is. */
export function countEvidence(folder: Folder, index: IndicatorIndex): number {
  const files = folder.files.filter((name) => isNamedAsEvidence(name)).length;
  return files + countRoles(folder, ['indikator', 'isi'], index);
}

/** Whether evidence lies in a folder or anywhere below it, as far as names tell. */
export function holdsEvidence(folder: Folder, index: IndicatorIndex): boolean {
  return countEvidence(folder, index) > 0 || folder.folders.some((child) => holdsEvidence(child, index));
}

/** Whether a folder is one innovation with a stray folder or two, and no folder of innovations. */
export function holdsOneInnovation(folder: Folder, index: IndicatorIndex): boolean {
  const others = countRoles(folder, ['inovasi', 'kantor'], index);
  return others === 0 || (others < ENOUGH && countEvidence(folder, index) >= ENOUGH * others);
}

/** Whether there are folders of innovations at or below the folders directly in this one. */
export function holdsInnovations(folder: Folder, index: IndicatorIndex): boolean {
  return folder.folders.some((child) => {
    const role = roleOf(child.name, index);
    if (role === 'inovasi' || role === 'kantor') return true;
    return role === 'pembungkus' && holdsInnovations(child, index);
  });
}

/** A folder that only groups innovations, such as a field or a contest: nothing in it but folders that look like some. */
export function groupsInnovations(folder: Folder, index: IndicatorIndex): boolean {
  return (
    folder.files.length === 0 &&
    folder.folders.length > 1 &&
    folder.folders.every(
      (child) => roleOf(child.name, index) === 'inovasi' && countEvidence(child, index) >= ENOUGH,
    )
  );
}

function countRoles(folder: Folder, roles: readonly FolderRole[], index: IndicatorIndex): number {
  return folder.folders.filter(({ name }) => roles.includes(roleOf(name, index))).length;
}

function isNamedAsEvidence(name: string): boolean {
  const stem = name.replace(/\.[^.]*$/, '');
  return readFileNumber(stem) !== undefined || readWords(wordsOf(stem)).known.length > 0;
}
