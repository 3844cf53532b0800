import type { SlotName } from '../../../assess/findings/slot.js';
import type { SpdFindings, UnclaimedRow } from '../../../assess/findings/spd.js';
import { nameYears } from '../../../edition/write-year.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { levelAsked, oddVerdictFound, oddVerdictRemedy, rowName, unstatedFacts } from './slot-phrases.js';

/** The findings about the level and the documents of a row. */
type RowFindings = Pick<
  SpdFindings,
  | 'spd/tidak-terisi'
  | 'spd/wajib-kosong'
  | 'spd/tanpa-bukti'
  | 'spd/klaim-melebihi-bukti'
  | 'spd/belum-dipastikan'
  | 'spd/putusan-janggal'
>;

export const spdRowTexts = (labels: Labels): FindingTexts<RowFindings> => ({
  'spd/tidak-terisi': {
    judul: 'SPD indicator not filled',
    pesan: (args) =>
      isBlank(args)
        ? `${rowName(args)} is not filled in, so it is worth 0.`
        : `${rowName(args)} is worth 0: ${whyEmpty(args, labels)}.`,
    saran: (args) => fillRow(args, labels) + (args.nilai_level ? '' : levelAsked(args, 1)),
    penjelasan:
      'An empty SPD indicator is worth 0 for the whole region. Its level follows from the figure or choice, so no claim is needed; the document still is. If the region has not reached level 1, there is nothing to do.',
  },
  'spd/wajib-kosong': {
    judul: 'Compulsory SPD indicator empty',
    pesan: (args) =>
      isBlank(args)
        ? `${rowName(args)} is compulsory but not filled in.`
        : `${rowName(args)} is compulsory but worth 0: ${whyEmpty(args, labels)}.`,
    saran: (args) => fillRow(args, labels) + (args.nilai_level ? '' : levelAsked(args, 1)),
    penjelasan:
      'The guide marks this indicator as compulsory, and level 1 is nearly always reached once the figure is there. Its level follows from the figure or choice, for instance "opini_bpk: {pilihan: wtp, bukti: [...]}". As the SPD holds for the whole region, one empty indicator lowers the index directly.',
  },
  'spd/tanpa-bukti': {
    judul: 'SPD without evidence',
    pesan: (args) => `${rowName(args)} is at level ${args.klaim}, but no document is listed.`,
    saran: () => 'Attach the official document with its number, date and subject.',
    penjelasan:
      'A figure of the SPD counts only if a document proves it, such as an audit report of BPK or a publication of BPS. Without a document the indicator is worth 0 in the proven index. One document that meets the requirements is enough.',
  },
  'spd/klaim-melebihi-bukti': {
    judul: 'SPD evidence does not qualify',
    pesan: (args) =>
      `${rowName(args)} is at level ${args.klaim}, but none of its documents counts (${args.dokumen} listed).`,
    saran: () => 'Mend the documents; the reasons are in the findings about them.',
    penjelasan:
      'The figure or choice itself does not contradict the level, but its documents do not meet the requirements: the file may be missing or of another format. Without a document that counts, the indicator is worth 0 in the proven index and adds to the gap "tidak sesuai" (mismatched).',
  },
  'spd/belum-dipastikan': {
    judul: 'SPD not certain yet',
    pesan: (args) =>
      `${rowName(args)}: level ${args.klaim} is not certain yet. Not stated: ${nameYears(unstatedFacts(args.belum, labels), args.tahun_edisi)}.`,
    saran: () => 'State what is missing, as the document has it.',
    penjelasan:
      'The figure that decides the level, or facts about its document, are not stated. What is not stated counts as missing in the proven index and as given in the index "jika dipastikan" (if confirmed). SPD documents need number, date and subject.',
  },
  'spd/putusan-janggal': {
    judul: 'Odd verdict on the SPD',
    pesan: (args) => `${rowName(args)}: ${oddVerdictFound(args, labels)}`,
    saran: (args) => oddVerdictRemedy(args),
    penjelasan:
      'A person\'s verdict decides the verified score: "sesuai" (matched) takes the level of the verdict or else the claim, "tidak_sesuai" (mismatched) the level of the verdict or else 0. A verdict above the claim, a mismatch whose level is no lower than the claim, and a verdict dated after today make that score untrustworthy.',
  },
});

/** Nothing of the row is written at all. */
function isBlank({ tertulis, nilai_level }: UnclaimedRow): boolean {
  return !tertulis && nilai_level === undefined;
}

function whyEmpty({ dokumen, nilai_level, ditemukan }: UnclaimedRow, labels: Labels): string {
  if (nilai_level === 0) return `${labels.found(ditemukan)} does not reach level 1`;
  if (nilai_level !== undefined)
    return `0 is claimed, although ${labels.found(ditemukan)} gives level ${nilai_level}`;
  return dokumen === 0
    ? 'what is written gives no level'
    : `documents are listed (${dokumen}), but what is written gives no level`;
}

function fillRow({ isian, nilai_level, tahun_edisi }: SlotName & UnclaimedRow, labels: Labels): string {
  if (nilai_level === 0) return 'Check the figure; if it is right, there is nothing to do.';
  if (nilai_level !== undefined) return `Remove the claim of 0, or claim level ${nilai_level}.`;
  return `Fill in the ${nameYears(labels.field(isian), tahun_edisi)} and attach the document.`;
}
