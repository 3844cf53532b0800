import type { OddFigure, OddVerdict, SlotName, UnstatedLabel } from '../../../assess/findings/slot.js';
import type { Level } from '../../../base/vocabulary.js';
import { nameYears } from '../../../edition/write-year.js';
import type { Labels } from '../../labels.js';

/** More facts than this are counted, so that a message stays short. */
const LISTED_FACTS = 4;

export function indicatorName({ kode, nama }: SlotName): string {
  return `Indikator ${kode} (${nama})`;
}

/** The official name of a row may itself count years; which they are stands behind it. */
export function rowName({ kode, nama, tahun_edisi }: SlotName): string {
  const year = nama.endsWith('T-1') ? `, T-1 adalah ${tahun_edisi - 1}` : '';
  return `Indikator SPD ${kode} (${nama}${year})`;
}

/** A figure that can hardly be meant is asked about before anybody changes a claim for it. */
export function askFigureFirst(
  { angka_janggal }: { readonly angka_janggal: OddFigure | undefined },
  labels: Labels,
): string {
  if (angka_janggal === undefined) return '';
  const { nilai, satuan } = angka_janggal;
  const figure = satuan === undefined ? labels.number(nilai) : labels.amount(nilai, satuan);
  return `Pastikan dulu angkanya: ${figure} tidak wajar, jadi cocokkan dengan dokumennya sebelum mengubah klaim. `;
}

/** The year so many before that of the edition: "2025 (T-1)". */
export function yearCounted({ tahun_edisi }: SlotName, before: number): string {
  return nameYears(`T-${before}`, tahun_edisi);
}

/** What a level asks in the edition's own words, years by the calendar beside them; nothing for a level the edition does not describe. */
export function levelAsked({ level, tahun_edisi }: SlotName, wanted: Level): string {
  const asked = level[wanted - 1];
  return asked === undefined ? '' : ` Level ${wanted} meminta: ${nameYears(asked, tahun_edisi)}.`;
}

/**
 * What to do where facts that nobody states would lift the level: state them first, if they are so.
 *
 * @param otherwise what is right if they are not, from "tulis" on
 */
export function stateFirst(
  { belum, mungkin }: { readonly belum: readonly UnstatedLabel[]; readonly mungkin: Level },
  otherwise: string,
  labels: Labels,
): string {
  return `Bila dokumennya menunjukkan ${shownFacts(belum, labels)}, nyatakan dulu${fieldOf(belum)}: yang terbukti ${reachedLevel(belum, mungkin)}, dan itulah klaimnya. Bila tidak, ${otherwise}.`;
}

/** What is to be looked for: "tanda tangan pada dokumen 1", or a field that is still empty. */
export function shownFacts(facts: readonly UnstatedLabel[], labels: Labels): string {
  const shown = facts.slice(0, LISTED_FACTS).map((fact) => {
    if (fact.isian !== 'memuat' || fact.isi.length === 0) return labels.unstated(fact);
    const contents = labels.list(fact.isi.map(labels.content));
    return fact.dokumen === undefined ? contents : `${contents} pada dokumen ${fact.dokumen}`;
  });
  const more = facts.length - shown.length;
  return labels.list(more > 0 ? [...shown, `${more} isian lain`] : shown);
}

/** The field contents are stated in; other facts are called by the name of their field. */
function fieldOf(facts: readonly UnstatedLabel[]): string {
  return facts.some(({ isian }) => isian === 'memuat') ? ' (isian memuat)' : '';
}

/** Contents are there or not; from a value or a date follows which level it is. */
function reachedLevel(facts: readonly UnstatedLabel[], level: Level): string {
  return facts.every(({ isian }) => isian === 'memuat')
    ? `menjadi level ${level}`
    : `dapat sampai level ${level}`;
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
