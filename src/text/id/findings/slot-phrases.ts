import type { OddVerdict, SlotName, UnstatedLabel } from '../../../assess/findings/slot.js';
import type { Level } from '../../../base/vocabulary.js';
import type { Labels } from '../../labels.js';

/** More facts than this are counted, so that a message stays short. */
const LISTED_FACTS = 4;

export function indicatorName({ kode, nama }: SlotName): string {
  return `Indikator ${kode} (${nama})`;
}

export function rowName({ kode, nama }: SlotName): string {
  return `Indikator SPD ${kode} (${nama})`;
}

/** What a level asks in the edition's own words; nothing for a level the edition does not describe. */
export function levelAsked({ level }: SlotName, wanted: Level): string {
  const asked = level[wanted - 1];
  return asked === undefined ? '' : ` Level ${wanted} meminta: ${asked}.`;
}

/** What is not stated, document by document. */
export function unstatedFacts(facts: readonly UnstatedLabel[], labels: Labels): string {
  if (facts.length === 0) return 'sebagian keterangan dokumen';
  const listed = facts.slice(0, LISTED_FACTS).map((fact) => labels.unstated(fact));
  const more = facts.length - listed.length;
  return labels.list(more > 0 ? [...listed, `${more} isian lain`] : listed);
}

/** A code as it has to be written, with what it means. */
export function codesWithMeaning(codes: readonly string[], labels: Labels): string {
  const named = codes.map((code) => {
    const meaning = labels.code(code);
    return meaning.toLowerCase() === code ? code : `${code} = ${meaning}`;
  });
  return labels.either(named);
}

export function oddVerdictFound(verdict: OddVerdict, labels: Labels): string {
  const { sebab, klaim, putusan, tanggal, hari_ini } = verdict;
  switch (sebab) {
    case 'di_atas_klaim':
      return klaim === 0
        ? `putusan pemeriksa menyebut level ${putusan}, padahal tidak ada level yang diklaim.`
        : `putusan pemeriksa menyebut level ${putusan}, lebih tinggi daripada klaim level ${klaim}.`;
    case 'tidak_sesuai_tetapi_cukup':
      return `putusan pemeriksa "tidak sesuai", tetapi levelnya ${putusan}, sama dengan klaim.`;
    case 'masa_depan':
      return `putusan pemeriksa bertanggal ${labels.day(tanggal ?? '')}, sesudah hari pemeriksaan ini (${labels.day(hari_ini)}).`;
  }
}

export function oddVerdictRemedy({ sebab, klaim }: OddVerdict): string {
  switch (sebab) {
    case 'di_atas_klaim':
      return klaim === 0
        ? 'Isi level yang diklaim, atau hapus putusan itu.'
        : 'Naikkan klaim bila pemeriksa memang menilai lebih tinggi, atau betulkan level pada putusan.';
    case 'tidak_sesuai_tetapi_cukup':
      return 'Tanyakan kepada pemeriksa, lalu tulis status "sesuai" atau level yang lebih rendah.';
    case 'masa_depan':
      return 'Betulkan tanggal putusan.';
  }
}
