/** Longer names are cut at a word, so that the path of the file stays short enough for Windows. */
const LONGEST_NAME = 60;

/** Names of devices, which Windows gives to no file, whatever its ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const NAMELESS = 'perangkat-daerah';

/**
 * A file name, without ending, for every perangkat daerah: small letters, digits and hyphens. A name that is made
 * unreadable by that, is cut, or falls together with another gets a mark made from the whole name, so that it stays the
 * same from run to run.
 *
 * @param names all different
 * @param taken names that are used otherwise
 */
export function nameFiles(names: readonly string[], taken: readonly string[] = []): string[] {
  const slugs = names.map(slugOf);
  const used = new Set(taken);
  return names.map((name, index) => {
    const slug = slugs[index] ?? NAMELESS;
    const isShared = slugs.filter((other) => other === slug).length > 1 || used.has(slug);
    const cut = shorten(slug);
    const wanted = isShared || cut !== slug || slug === NAMELESS ? `${cut}-${markOf(name)}` : slug;
    let free = wanted;
    for (let number = 2; used.has(free); number += 1) free = `${wanted}-${number}`;
    used.add(free);
    return free;
  });
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug === '') return NAMELESS;
  return RESERVED.test(slug) ? `${NAMELESS}-${slug}` : slug;
}

function shorten(slug: string): string {
  if (slug.length <= LONGEST_NAME) return slug;
  const cut = slug.slice(0, LONGEST_NAME + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : LONGEST_NAME);
}

/** Six signs that depend on every letter of the name (FNV-1a). */
function markOf(name: string): string {
  let mark = 0x811c9dc5;
  for (const letter of name) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark.toString(16).padStart(8, '0').slice(0, 6);
}
