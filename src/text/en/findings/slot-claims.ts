import type { BasisToChoose, SlotFindings, SlotName, UnclaimedSlot } from '../../../assess/findings/slot.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import {
  askFigureFirst,
  codesWithMeaning,
  indicatorName,
  levelAsked,
  shownFacts,
  stateFirst,
  unstatedFacts,
} from './slot-phrases.js';

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
    saran: (args) => fillClaim(args, labels),
    penjelasan:
      'Every indicator is worth its weight times its level. Without a claim it is worth 0 even if the documents have been collected, and it adds to the gap "tidak terisi" (not filled). Documents alone are not enough: level 1, 2 or 3 must be written as the claim, for instance "klaim: 1". If the innovation does not reach level 1, leave it empty; never claim without evidence.',
  },
  'indikator/wajib-kosong': {
    judul: 'Compulsory indicator empty',
    pesan: (args) => `${indicatorName(args)} is compulsory but has no claim.${lyingDocuments(args)}`,
    saran: (args) => fillClaim(args, labels),
    penjelasan:
      'The guide marks this indicator as compulsory, so every innovation sent has to fill it. Left empty it is worth 0 and adds to the gap "tidak terisi" (not filled), and nothing can be mended after sending. Write the level as the claim, for instance "klaim: 1", then attach the evidence.',
  },
  'indikator/tanpa-bukti': {
    judul: 'Claim without evidence',
    pesan: (args) =>
      `${indicatorName(args)} claims level ${args.klaim}, but no document is listed.${noBasis(args)}`,
    saran: (args) =>
      `${chooseBasis(args, labels)}Attach the document, or clear the claim.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'A level counts only if a document proves it. A claim without a single document counts 0 in the proven index and adds to the gap "tidak terisi" (not filled). Write each document as one record under "bukti", with its kind and its file or link.',
  },
  'indikator/klaim-melebihi-bukti': {
    judul: 'Claim exceeds the evidence',
    pesan: (args) => {
      const found = args.ditemukan.kind === 'tidak_ada' ? '' : ` Found: ${labels.found(args.ditemukan)}.`;
      return `${indicatorName(args)} claims level ${args.klaim}, but its evidence ${reach(args)}.${found}${shortfall(args, labels)}${noBasis(args)}`;
    },
    saran: (args) => {
      const repair =
        args.tidak_dihitung > 0 ? 'Mend the documents that do not count (see their findings), ' : '';
      const complete = repair === '' ? 'Complete the evidence, ' : 'add what is missing, ';
      return `${askFigureFirst(args, labels)}${chooseBasis(args, labels)}${repair}${complete}or ${lowerClaim(args, labels)}.${levelAsked(args, args.klaim)}`;
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
    saran: (args) =>
      askFigureFirst(args, labels) +
      (args.mungkin > args.pasti
        ? stateFirst(args, `raise the claim to level ${args.pasti}`, labels)
        : `Raise the claim to level ${args.pasti}.`),
    penjelasan:
      'An indicator never counts more than the level claimed, even if its documents prove a higher one. Raising the claim here takes no new document, so it is the cheapest way to a higher index.',
  },
});

/** Documents beside a claim that is missing. */
function lyingDocuments({ dokumen, hilang, pasti }: UnclaimedSlot): string {
  if (dokumen === 0) return '';
  if (hilang === dokumen) return ` Documents are listed (${dokumen}), but their files were not found.`;
  const found = hilang > 0 ? `, the files of ${hilang} not found` : '';
  const proven = pasti > 0 ? `proving level ${pasti}` : 'but they do not prove any level yet';
  return ` Documents are listed (${dokumen}${found}), ${proven}; it is the claim that is missing.`;
}

function fillClaim(args: SlotName & UnclaimedSlot, labels: Labels): string {
  const { dokumen, hilang, pasti, mungkin } = args;
  if (mungkin > pasti && pasti > 0) return stateFirst(args, `claim level ${pasti}`, labels);
  if (pasti > 0) return `Claim level ${pasti}.`;
  if (mungkin > 0)
    return stateFirst(args, 'complete the documents or leave it empty', labels) + levelAsked(args, mungkin);
  if (dokumen === 0) return `Fill in the claim and attach the evidence.${levelAsked(args, 1)}`;
  const check = hilang === dokumen ? 'Find the files first' : 'Check the documents';
  return `${check}, then fill in the claim.${levelAsked(args, 1)}`;
}

/** "lower the claim to level 2", and to which if what is not stated is not so. */
function lowerClaim(args: SlotFindings['indikator/klaim-melebihi-bukti'], labels: Labels): string {
  const { pasti, mungkin, belum } = args;
  if (mungkin === 0) return 'clear the claim';
  if (mungkin === pasti) return `lower the claim to level ${mungkin}`;
  const otherwise = pasti > 0 ? `lower it to level ${pasti}` : 'clear the claim';
  return `lower the claim to level ${mungkin} if the documents show ${shownFacts(belum, labels)} and that is stated; if not, ${otherwise}`;
}

function noBasis({ basis_pilihan }: BasisToChoose): string {
  return basis_pilihan.length === 0 ? '' : ' Nor is the basis of counting chosen.';
}

function chooseBasis({ basis_pilihan }: BasisToChoose, labels: Labels): string {
  if (basis_pilihan.length === 0) return '';
  return `Choose the basis of counting (field basis): ${codesWithMeaning(basis_pilihan, labels)}. `;
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
