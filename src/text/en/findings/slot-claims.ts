import type { SlotFindings, UnclaimedSlot } from '../../../assess/findings/slot.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { indicatorName, levelAsked, unstatedFacts } from './slot-phrases.js';

/** The findings that hold the level claimed against the evidence. */
type ClaimFindings = Pick<
  SlotFindings,
  | 'indikator/tidak-terisi'
  | 'indikator/wajib-kosong'
  | 'indikator/tanpa-bukti'
  | 'indikator/klaim-melebihi-bukti'
  | 'indikator/tahun-tidak-berurutan'
  | 'indikator/isi-tidak-ada'
  | 'indikator/belum-dipastikan'
  | 'indikator/klaim-di-bawah-bukti'
>;

export const slotClaimTexts = (labels: Labels): FindingTexts<ClaimFindings> => ({
  'indikator/tidak-terisi': {
    judul: 'Indicator not filled',
    pesan: (args) => `${indicatorName(args)} has no claim, so it is worth 0.${lyingDocuments(args)}`,
    saran: (args) => fillClaim(args) + (args.pasti > 0 ? '' : levelAsked(args, 1)),
    penjelasan:
      'Every indicator is worth its weight times its level. Without a claim it is worth 0 even if the documents have been collected, and it adds to the gap "tidak terisi" (not filled). Documents alone are not enough: level 1, 2 or 3 must be written as the claim, for instance "klaim: 1". If the innovation does not reach level 1, leave it empty; never claim without evidence.',
  },
  'indikator/wajib-kosong': {
    judul: 'Compulsory indicator empty',
    pesan: (args) => `${indicatorName(args)} is compulsory but has no claim.${lyingDocuments(args)}`,
    saran: (args) => fillClaim(args) + (args.pasti > 0 ? '' : levelAsked(args, 1)),
    penjelasan:
      'The guide marks this indicator as compulsory, so every innovation sent has to fill it. Left empty it is worth 0 and adds to the gap "tidak terisi" (not filled), and nothing can be mended after sending. Write the level as the claim, for instance "klaim: 1", then attach the evidence.',
  },
  'indikator/tanpa-bukti': {
    judul: 'Claim without evidence',
    pesan: (args) => `${indicatorName(args)} claims level ${args.klaim}, but no document is listed.`,
    saran: (args) => `Attach the document, or clear the claim.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'A level counts only if a document proves it. A claim without a single document counts 0 in the proven index and adds to the gap "tidak terisi" (not filled). Write each document as one record under "bukti", with its kind and its file or link.',
  },
  'indikator/klaim-melebihi-bukti': {
    judul: 'Claim exceeds the evidence',
    pesan: (args) => {
      const found = args.ditemukan.kind === 'tidak_ada' ? '' : ` Found: ${labels.found(args.ditemukan)}.`;
      return `${indicatorName(args)} claims level ${args.klaim}, but its evidence ${reach(args)}.${found}${shortfall(args, labels)}`;
    },
    saran: (args) => {
      const repair =
        args.tidak_dihitung > 0 ? 'Mend the documents that do not count (see their findings), ' : '';
      const complete = repair === '' ? 'Complete the evidence, ' : 'add what is missing, ';
      const lower = args.mungkin > 0 ? `or lower the claim to level ${args.mungkin}.` : 'or clear the claim.';
      return `${repair}${complete}${lower}${levelAsked(args, args.klaim)}`;
    },
    penjelasan:
      'Even if every fact that is not stated turned out well, the documents do not reach the level claimed. Such an indicator adds to the gap "tidak sesuai" (mismatched), and only the level its documents support counts as proven. Documents of a wrong kind, date, format or content do not count at all; the reason is in the finding about the document. Lowering the claim to the proven level does not lower the proven index.',
  },
  'indikator/tahun-tidak-berurutan': {
    judul: 'Years not consecutive',
    pesan: (args) =>
      `${indicatorName(args)} claims level ${args.klaim} with documents of ${years(args.tahun, labels)}, but ${years(args.kurang, labels)} between them is missing; level ${args.didukung} is supported.`,
    saran: (args) =>
      `Add a document of ${years(args.kurang, labels)}, or lower the claim to level ${args.didukung}.${levelAsked(args, args.klaim)}`,
    penjelasan:
      "Level 2 asks for two adjoining years. The edition's year (T-0) and the year two before it (T-2) without the one between (T-1) are not consecutive, so they do not reach level 2. Adding a document of T-1 usually raises the level at once, because then all three years are there.",
  },
  'indikator/isi-tidak-ada': {
    judul: 'Contents that decide the level are missing',
    pesan: (args) =>
      `${indicatorName(args)} claims level ${args.klaim}, but no document contains ${contents(args.isi, labels)}, so it gives no level.`,
    saran: (args) =>
      `Complete the document with ${contents(args.isi, labels)}, or add a document of ${args.tahun} that contains it.`,
    penjelasan:
      'Since the edition of 2026 a number of people is not enough: the role of each of them must be written down, in the document itself or in another document of the edition\'s year (T-0) under the same indicator. Without it the people do not count. If the roles are written there, say so, for instance "memuat: [tanda_tangan, peran]".',
  },
  'indikator/belum-dipastikan': {
    judul: 'Claim not certain yet',
    pesan: (args) =>
      `${indicatorName(args)}: the claim of level ${args.klaim} is not certain yet, only level ${args.pasti} is. Not stated: ${unstatedFacts(args.belum, labels)}.`,
    saran: (args) =>
      `Open the documents and state what is missing. If it turns out not to be there, complete the documents or lower the claim.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'The documents are there and may be enough, but facts that decide the level are not stated in the inventory. What is not stated counts as missing in the proven index and as given in the index "jika dipastikan" (if confirmed). A list under "memuat" is taken as complete, for instance "memuat: [nama_inovasi, tanda_tangan]"; what it leaves out is taken as missing.',
  },
  'indikator/klaim-di-bawah-bukti': {
    judul: 'Claim below the evidence',
    pesan: (args) =>
      `${indicatorName(args)} claims level ${args.klaim}, although its evidence proves level ${args.pasti}. Found: ${labels.found(args.ditemukan)}.`,
    saran: (args) => `Raise the claim to level ${args.pasti}.`,
    penjelasan:
      'An indicator never counts more than the level claimed, even if its documents prove a higher one. Raising the claim here takes no new document, so it is the cheapest way to a higher index.',
  },
});

/** Documents beside a claim that is missing. */
function lyingDocuments({ dokumen, pasti }: UnclaimedSlot): string {
  if (dokumen === 0) return '';
  const proven = pasti > 0 ? `proving level ${pasti}` : 'but they do not prove any level yet';
  return ` Documents are listed (${dokumen}), ${proven}; it is the claim that is missing.`;
}

function fillClaim({ dokumen, pasti }: UnclaimedSlot): string {
  if (pasti > 0) return `Claim level ${pasti}.`;
  return dokumen === 0
    ? 'Fill in the claim and attach the evidence.'
    : 'Check the documents, then fill in the claim.';
}

function reach({ pasti, mungkin }: { readonly pasti: number; readonly mungkin: number }): string {
  if (mungkin === 0) return 'supports no level';
  if (mungkin === pasti) return `supports level ${pasti} only`;
  return `supports level ${mungkin} at most, and only if what is not stated turns out well`;
}

/** Which years are wanting, and how many documents do not count. */
function shortfall(args: SlotFindings['indikator/klaim-melebihi-bukti'], labels: Labels): string {
  const missing = args.tahun_kurang.length === 0 ? '' : ` Missing: ${years(args.tahun_kurang, labels)}.`;
  const ignored =
    args.tidak_dihitung === 0 ? '' : ` Not counted: ${args.tidak_dihitung} of ${args.dokumen} documents.`;
  return missing + ignored;
}

function years(list: readonly number[], labels: Labels): string {
  return labels.list(list.map(String));
}

function contents(tokens: readonly string[], labels: Labels): string {
  return labels.list(tokens.map((token) => labels.content(token)));
}
