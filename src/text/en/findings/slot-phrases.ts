import type { OddVerdict, SlotName, UnstatedLabel } from '../../../assess/findings/slot.js';
import type { Level } from '../../../base/vocabulary.js';
import type { Labels } from '../../labels.js';
import { quoteOriginal } from '../quote-original.js';

/** More facts than this are counted, so that a message stays short. */
const LISTED_FACTS = 4;

export function indicatorName({ kode, nama }: SlotName): string {
  return `Indicator ${kode} (${nama})`;
}

export function rowName({ kode, nama }: SlotName): string {
  return `SPD indicator ${kode} (${nama})`;
}

/** What a level asks in the edition's own words; nothing for a level the edition does not describe. */
export function levelAsked({ level }: SlotName, wanted: Level): string {
  const asked = level[wanted - 1];
  return asked === undefined ? '' : ` Level ${wanted} asks: ${quoteOriginal(asked)}.`;
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
