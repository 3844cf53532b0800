import type { OddFigure, OddVerdict, SlotName, UnstatedLabel } from '../../../assess/findings/slot.js';
import type { Level } from '../../../base/vocabulary.js';
import { nameYears } from '../../../edition/write-year.js';
import type { Labels } from '../../labels.js';
import { quoteOriginal } from '../quote-original.js';

/** More facts than this are counted, so that a message stays short. */
const LISTED_FACTS = 4;

export function indicatorName({ kode, nama }: SlotName): string {
  return `Indicator ${kode} (${nama})`;
}

/** The official name of a row may itself count years; which they are stands behind it. */
export function rowName({ kode, nama, tahun_edisi }: SlotName): string {
  const year = nama.endsWith('T-1') ? `, T-1 is ${tahun_edisi - 1}` : '';
  return `SPD indicator ${kode} (${nama}${year})`;
}

/** A figure that can hardly be meant is asked about before anybody changes a claim for it. */
export function askFigureFirst(
  { angka_janggal }: { readonly angka_janggal: OddFigure | undefined },
  labels: Labels,
): string {
  if (angka_janggal === undefined) return '';
  const { nilai, satuan } = angka_janggal;
  const figure = satuan === undefined ? labels.number(nilai) : labels.amount(nilai, satuan);
  return `Check the figure first: ${figure} is not plausible, so compare it with the document before changing the claim. `;
}

/** The year so many before that of the edition: "2025 (T-1)". */
export function yearCounted({ tahun_edisi }: SlotName, before: number): string {
  return nameYears(`T-${before}`, tahun_edisi);
}

/** What a level asks in the edition's own words, years by the calendar beside them; nothing for a level the edition does not describe. */
export function levelAsked({ level, tahun_edisi }: SlotName, wanted: Level): string {
  const asked = level[wanted - 1];
  return asked === undefined ? '' : ` Level ${wanted} asks: ${quoteOriginal(nameYears(asked, tahun_edisi))}.`;
}

/**
 * What to do where facts that nobody states would lift the level: state them first, if they are so.
 *
 * @param otherwise what is right if they are not
 */
export function stateFirst(
  { belum, mungkin }: { readonly belum: readonly UnstatedLabel[]; readonly mungkin: Level },
  otherwise: string,
  labels: Labels,
): string {
  return `If the documents show ${shownFacts(belum, labels)}, state that first${fieldOf(belum)}: the proven level ${reachedLevel(belum, mungkin)}, and that is the claim. If not, ${otherwise}.`;
}

/** What is to be looked for: "tanda tangan in document 1", or a field that is still empty. */
export function shownFacts(facts: readonly UnstatedLabel[], labels: Labels): string {
  const shown = facts.slice(0, LISTED_FACTS).map((fact) => {
    if (fact.isian !== 'memuat' || fact.isi.length === 0) return labels.unstated(fact);
    const contents = labels.list(fact.isi.map(labels.content));
    return fact.dokumen === undefined ? contents : `${contents} in document ${fact.dokumen}`;
  });
  const more = facts.length - shown.length;
  return labels.list(more > 0 ? [...shown, `${more} more`] : shown);
}

/** The field contents are stated in; other facts are called by the name of their field. */
function fieldOf(facts: readonly UnstatedLabel[]): string {
  return facts.some(({ isian }) => isian === 'memuat') ? ' (field memuat)' : '';
}

/** Contents are there or not; from a value or a date follows which level it is. */
function reachedLevel(facts: readonly UnstatedLabel[], level: Level): string {
  return facts.every(({ isian }) => isian === 'memuat') ? `is then ${level}` : `can then be up to ${level}`;
}

/** What is not stated, document by document. */
export function unstatedFacts(facts: readonly UnstatedLabel[], labels: Labels): string {
  if (facts.length === 0) return 'some facts about the documents';
  const listed = facts.slice(0, LISTED_FACTS).map((fact) => labels.unstated(fact));
  const more = facts.length - listed.length;
  return labels.list(more > 0 ? [...listed, `${more} more`] : listed);
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
        ? `the verdict names level ${putusan}, but no level is claimed.`
        : `the verdict names level ${putusan}, which is higher than the level ${klaim} claimed.`;
    case 'tidak_sesuai_tetapi_cukup':
      return `the verdict is "tidak_sesuai" (mismatched), but its level ${putusan} equals the claim.`;
    case 'masa_depan':
      return `the verdict is dated ${labels.day(tanggal ?? '')}, after the day of this check (${labels.day(hari_ini)}).`;
  }
}

export function oddVerdictRemedy({ sebab, klaim }: OddVerdict): string {
  switch (sebab) {
    case 'di_atas_klaim':
      return klaim === 0
        ? 'Fill in the level claimed, or remove the verdict.'
        : 'Raise the claim if the checker really judged higher, or correct the level of the verdict.';
    case 'tidak_sesuai_tetapi_cukup':
      return 'Ask the checker, then write the status "sesuai" or a lower level.';
    case 'masa_depan':
      return 'Correct the date of the verdict.';
  }
}
