import { parseName } from '../../../inventory/innovation-name.js';
import type { Inspection } from '../../schema/inspection.js';
import type { FoundInnovation } from '../scan-result.js';
import type { FoundFile } from '../structure/structure.js';
import { wordsOf } from '../words/read-words.js';

/** A name found at least this well (percent) counts as written in the document. */
const SURE_MENTION = 90;
/** Shorter names are found everywhere. */
const SHORTEST_NAME = 4;

/** An innovation with the words of its name that a file may bear. */
export interface NamedInnovation {
  readonly innovation: FoundInnovation;
  readonly brand: readonly string[];
}

export function readBrands(innovations: readonly FoundInnovation[]): readonly NamedInnovation[] {
  return innovations.flatMap((innovation) =>
    innovation.nama === undefined ? [] : { innovation, brand: parseName(innovation.nama).brand },
  );
}

/**
 * The innovation of a file that lies in no innovation's folder: the only one its name bears, else the only one its
 * text names. Undefined when there is none or more than one.
 */
export function findOwner(
  file: FoundFile,
  seen: Inspection | undefined,
  innovations: readonly NamedInnovation[],
): FoundInnovation | undefined {
  const words = wordsOf(file.name);
  const named = innovations.filter(({ brand }) => bears(words, brand));
  if (named.length > 0) return named.length === 1 ? named[0]?.innovation : undefined;
  if (seen?.teks?.sumber !== 'lapisan_teks') return undefined;
  const sure = seen.teks.sebutan.filter(({ skor }) => skor >= SURE_MENTION).map(({ nama }) => nama);
  const mentioned = innovations.filter(({ innovation }) => sure.includes(innovation.nama ?? ''));
  return mentioned.length === 1 ? mentioned[0]?.innovation : undefined;
}

function bears(words: readonly string[], brand: readonly string[]): boolean {
  if (brand.join('').length < SHORTEST_NAME) return false;
  return words.some((_, at) => brand.every((word, index) => words[at + index] === word));
}
