import type { DocumentName, IndicatorName } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';

/** "Dokumen 1 (Perkada) pada indikator 16 (Regulasi Inovasi Daerah)". */
export function documentName(name: DocumentName, labels: Labels): string {
  const kind = name.jenis === undefined ? '' : ` (${writtenKind(name, labels)})`;
  return `Dokumen ${name.dokumen}${kind} pada ${indicatorPhrase(name)}`;
}

export function indicatorPhrase({ kode, nama }: IndicatorName): string {
  return `indikator ${kode} (${nama})`;
}

/** A kind that no list has is quoted as it was written. */
function writtenKind({ jenis = '', jenis_tertulis }: DocumentName, labels: Labels): string {
  return isKnownKind(jenis, labels) || jenis_tertulis === undefined
    ? shortKind(jenis, labels)
    : `"${jenis_tertulis}"`;
}

export function isKnownKind(jenis: string, labels: Labels): boolean {
  return labels.knowsKind(jenis);
}

/** A kind in brackets or in a list: its abbreviation where it has one, "Perkada" of "Peraturan Kepala Daerah (Perkada)". */
export function shortKind(jenis: string, labels: Labels): string {
  const kind = labels.kind(jenis);
  return /\(([^()]+)\)$/.exec(kind)?.[1] ?? kind;
}

/** Kinds of which any will do. */
export function eitherKind(kinds: readonly string[], labels: Labels): string {
  return labels.either(kinds.map((jenis) => shortKind(jenis, labels)));
}

/** File types of which any will do. JPEG is the same as JPG and only lengthens the list. */
export function eitherFormat(formats: readonly string[], labels: Labels): string {
  const different = formats.filter((format) => format !== 'jpeg' || !formats.includes('jpg'));
  return labels.either(different.map((format) => format.toUpperCase()));
}

/** The first few of many. */
export function someOf(items: readonly string[], total: number, labels: Labels): string {
  const more = total - items.length;
  return labels.list(more > 0 ? [...items, `${more} lainnya`] : items);
}
