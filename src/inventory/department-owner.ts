import { dropRegion, toKey, UNITS, wordSet } from './department-key.js';

/** Parts of a kecamatan. A puskesmas or a school only stands in one. */
const PARTS_OF_KECAMATAN = wordSet('kelurahan seksi subbagian sekretariat');

/** In words. */
const LONGEST_ENDING = 15;

/**
 * The words that name the perangkat daerah, which may be all of them; undefined when none is named.
 * @param registered the register by key
 */
export function findOwner(
  registered: ReadonlyMap<string, unknown>,
  words: readonly string[],
): readonly string[] | undefined {
  const head = words.findIndex((_, at) => isHead(words, at));
  if (head >= 0) return dropRegion(cutUnits(words, head));
  const first = words[0] ?? '';
  const kecamatan = words.indexOf('kecamatan');
  if (kecamatan === 0 || (kecamatan > 0 && PARTS_OF_KECAMATAN.has(first))) {
    return dropRegion(cutUnits(words, kecamatan));
  }
  return UNITS.has(first) ? findRegisteredEnding(registered, words) : undefined;
}

function isHead(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  switch (words[at]) {
    case 'dinas':
    case 'badan':
    case 'inspektorat':
      return true;
    case 'sekretariat':
      return next === 'daerah' || next === 'dprd';
    case 'satuan':
      return next === 'polisi';
    default:
      return false;
  }
}

function cutUnits(words: readonly string[], head: number): readonly string[] {
  const isKecamatan = words[head] === 'kecamatan';
  let end = head + 1;
  while (end < words.length && !UNITS.has(words[end] ?? '') && !isHead(words, end)) {
    if (isKecamatan && words[end] === 'kelurahan') break;
    end += 1;
  }
  return words.slice(head, end);
}

/** "Bidang Litbang Bapperida", where only the register knows that Bapperida is an office. */
function findRegisteredEnding(
  registered: ReadonlyMap<string, unknown>,
  words: readonly string[],
): readonly string[] | undefined {
  for (let start = Math.max(1, words.length - LONGEST_ENDING); start < words.length; start += 1) {
    const ending = words.slice(start);
    if (ending[0] !== 'kecamatan' && registered.has(toKey(ending))) return ending;
  }
  return undefined;
}
