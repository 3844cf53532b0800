import { departmentKey } from '../department-key.js';

const HEADS: ReadonlySet<string> = new Set(
  (
    'dinas badan inspektorat sekretariat kecamatan kelurahan desa puskesmas rsud satuan bagian kantor uptd upt blud ' +
    'bumd sekolah sdn smpn sd smp rumah'
  ).split(' '),
);

/** Whether a text names an office, as far as its first word tells; a list mark in front ("A. ") does not matter. */
export function looksLikeOffice(text: string): boolean {
  const [head = '', next] = departmentKey(withoutListMark(text)).split(' ');
  return HEADS.has(head) && next !== undefined;
}

/** A group's heading without its mark and without the count behind it: "A. Dinas Kesehatan (18 inovasi)". */
export function withoutListMark(text: string): string {
  return text
    .replace(/^\s*(?:[ivxlc]+|[a-z]|\d+)[.)]\s+/iu, '')
    .replace(/\s*[(:,-]?\s*\d+\s*(?:inovasi|judul)?\s*\)?\s*$/iu, '')
    .trim();
}
