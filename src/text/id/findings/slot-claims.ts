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
    judul: 'Indikator tidak terisi',
    pesan: (args) => `${indicatorName(args)} belum diklaim, jadi bernilai 0.${lyingDocuments(args)}`,
    saran: (args) => fillClaim(args, labels),
    penjelasan:
      'Setiap indikator bernilai bobot dikali level. Indikator tanpa klaim bernilai 0 walaupun dokumennya sudah dikumpulkan, dan ikut dihitung dalam celah "tidak terisi". Dokumen saja tidak cukup: level 1, 2, atau 3 harus ditulis pada isian klaim, misalnya "klaim: 1". Bila inovasi memang belum memenuhi level 1, biarkan kosong; jangan mengklaim tanpa data dukung.',
  },
  'indikator/wajib-kosong': {
    judul: 'Indikator wajib kosong',
    pesan: (args) => `${indicatorName(args)} wajib diisi, tetapi belum diklaim.${lyingDocuments(args)}`,
    saran: (args) => fillClaim(args, labels),
    penjelasan:
      'Pedoman menandai indikator ini wajib, maka setiap inovasi yang dikirim harus mengisinya. Yang kosong bernilai 0 dan masuk celah "tidak terisi", sedangkan setelah dikirim tidak ada perbaikan. Tulis levelnya pada isian klaim, misalnya "klaim: 1", lalu lampirkan data dukungnya.',
  },
  'indikator/tanpa-bukti': {
    judul: 'Klaim tanpa data dukung',
    pesan: (args) =>
      `${indicatorName(args)} diklaim level ${args.klaim}, tetapi tidak ada data dukungnya.${noBasis(args)}`,
    saran: (args) =>
      `${chooseBasis(args, labels)}Lampirkan dokumennya, atau kosongkan klaim.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'Level hanya diakui bila ada dokumen yang membuktikannya. Klaim tanpa satu dokumen pun dihitung 0 dalam indeks terbukti dan masuk celah "tidak terisi". Tulis setiap dokumen sebagai satu catatan bukti berisi jenis dokumen serta letak berkas atau tautannya.',
  },
  'indikator/klaim-melebihi-bukti': {
    judul: 'Klaim melebihi data dukung',
    pesan: (args) => {
      const found =
        args.ditemukan.kind === 'tidak_ada' ? '' : ` Yang terbaca: ${labels.found(args.ditemukan)}.`;
      return `${indicatorName(args)} diklaim level ${args.klaim}, tetapi data dukungnya ${reach(args)}.${found}${shortfall(args, labels)}${noBasis(args)}`;
    },
    saran: (args) => {
      const repair =
        args.tidak_dihitung > 0 ? 'Perbaiki dokumen yang tidak dihitung (lihat temuannya), ' : '';
      const complete = repair === '' ? 'Lengkapi data dukungnya, ' : 'lengkapi yang kurang, ';
      return `${askFigureFirst(args, labels)}${chooseBasis(args, labels)}${repair}${complete}atau ${lowerClaim(args, labels)}.${levelAsked(args, args.klaim)}`;
    },
    penjelasan:
      'Sekalipun semua keterangan yang belum ditulis ternyata baik, dokumen yang ada tidak sampai pada level yang diklaim. Indikator seperti ini masuk celah "tidak sesuai", dan yang dihitung terbukti hanya level yang didukung dokumennya. Dokumen yang jenis, tanggal, format, atau isinya tidak memenuhi syarat tidak dihitung sama sekali, dan alasannya ada pada temuan dokumen itu. Klaim yang diturunkan ke level yang terbukti tidak mengurangi indeks terbukti.',
  },
  'indikator/tahun-tidak-berurutan': {
    judul: 'Tahun tidak berurutan',
    pesan: (args) =>
      `${indicatorName(args)} diklaim level ${args.klaim} dengan dokumen tahun ${years(args.tahun, labels)}, tetapi tahun ${years(args.kurang, labels)} di antaranya tidak ada; yang didukung level ${args.didukung}.`,
    saran: (args) =>
      `Tambahkan dokumen tahun ${years(args.kurang, labels)}, atau turunkan klaim ke level ${args.didukung}.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'Level 2 menuntut dua tahun yang bersambung. Tahun edisi (T-0) dan dua tahun sebelumnya (T-2) tanpa tahun di antaranya (T-1) bukan dua tahun berturut-turut, sehingga tidak mencapai level 2. Menambah dokumen tahun T-1 biasanya langsung menaikkan level, sebab ketiga tahunnya lalu lengkap.',
  },
  'indikator/isi-tidak-ada': {
    judul: 'Isi yang menentukan level tidak ada',
    pesan: (args) =>
      `${indicatorName(args)} diklaim level ${args.klaim}, tetapi tidak ada dokumen yang memuat ${contents(args.isi, labels)}, jadi tidak memberi level.`,
    saran: (args) =>
      `Lengkapi dokumennya dengan ${contents(args.isi, labels)}, atau tambahkan dokumen tahun ${args.tahun} yang memuatnya.`,
    penjelasan:
      'Sejak edisi 2026 jumlah orang saja tidak cukup: peran setiap orang dalam inovasi harus tertulis, di dokumen itu sendiri atau di dokumen lain dari tahun edisi (T-0) pada indikator yang sama. Tanpa itu jumlah orangnya tidak dihitung. Bila perannya memang tertulis, sebutkan, misalnya "memuat: [tanda_tangan, peran]".',
  },
  'indikator/belum-dipastikan': {
    judul: 'Klaim belum dapat dipastikan',
    pesan: (args) =>
      `${indicatorName(args)}: klaim level ${args.klaim} belum dapat dipastikan, yang pasti baru level ${args.pasti}. Belum disebut: ${unstatedFacts(args.belum, labels)}.`,
    saran: (args) =>
      `Buka dokumennya, lalu tulis yang belum disebut. Bila ternyata tidak terpenuhi, lengkapi dokumennya atau turunkan klaim.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'Dokumennya ada dan mungkin cukup, tetapi keterangan yang menentukan levelnya belum ditulis dalam inventaris. Keterangan yang kosong dianggap belum ada dalam indeks terbukti dan dianggap ada dalam indeks "jika dipastikan". Isian "memuat" yang ditulis dianggap daftar lengkap, misalnya "memuat: [nama_inovasi, tanda_tangan]"; yang tidak disebut di situ dianggap tidak ada.',
  },
  'indikator/klaim-di-bawah-bukti': {
    judul: 'Klaim di bawah data dukung',
    pesan: (args) =>
      `${indicatorName(args)} diklaim level ${args.klaim}, padahal data dukungnya membuktikan level ${args.pasti}. Yang terbaca: ${labels.found(args.ditemukan)}.`,
    saran: (args) =>
      askFigureFirst(args, labels) +
      (args.mungkin > args.pasti
        ? stateFirst(args, `naikkan klaim ke level ${args.pasti}`, labels)
        : `Naikkan klaim ke level ${args.pasti}.`),
    penjelasan:
      'Nilai indikator tidak pernah melebihi level yang diklaim, sekalipun dokumennya membuktikan level yang lebih tinggi. Menaikkan klaim di sini tidak memerlukan dokumen baru, jadi inilah langkah termurah untuk menambah indeks.',
  },
});

/** Documents beside a claim that is missing. */
function lyingDocuments({ dokumen, hilang, pasti }: UnclaimedSlot): string {
  if (dokumen === 0) return '';
  if (hilang === dokumen) return ` Dokumen sudah dicatat (${dokumen}), tetapi berkasnya tidak ditemukan.`;
  const found = hilang > 0 ? `, berkas ${hilang} di antaranya tidak ditemukan` : '';
  const proven = pasti > 0 ? `yang membuktikan level ${pasti}` : 'tetapi belum membuktikan level mana pun';
  return ` Dokumen sudah dicatat (${dokumen}${found}), ${proven}; klaimnya yang belum ditulis.`;
}

function fillClaim(args: SlotName & UnclaimedSlot, labels: Labels): string {
  const { dokumen, hilang, pasti, mungkin } = args;
  if (mungkin > pasti && pasti > 0) return stateFirst(args, `tulis klaim level ${pasti}`, labels);
  if (pasti > 0) return `Tulis klaim level ${pasti}.`;
  if (mungkin > 0)
    return stateFirst(args, 'lengkapi dokumennya atau biarkan kosong', labels) + levelAsked(args, mungkin);
  if (dokumen === 0) return `Isi klaim dan lampirkan data dukungnya.${levelAsked(args, 1)}`;
  const check = hilang === dokumen ? 'Temukan dulu berkasnya' : 'Periksa dokumennya';
  return `${check}, lalu isi klaim.${levelAsked(args, 1)}`;
}

/** "turunkan klaim ke level 2", and to which if what is not stated is not so. */
function lowerClaim(args: SlotFindings['indikator/klaim-melebihi-bukti'], labels: Labels): string {
  const { pasti, mungkin, belum } = args;
  if (mungkin === 0) return 'kosongkan klaim';
  if (mungkin === pasti) return `turunkan klaim ke level ${mungkin}`;
  const otherwise = pasti > 0 ? `turunkan ke level ${pasti}` : 'kosongkan klaim';
  return `turunkan klaim ke level ${mungkin} bila dokumennya menunjukkan ${shownFacts(belum, labels)} dan itu dinyatakan; bila tidak, ${otherwise}`;
}

function noBasis({ basis_pilihan }: BasisToChoose): string {
  return basis_pilihan.length === 0 ? '' : ' Dasar hitungnya juga belum dipilih.';
}

function chooseBasis({ basis_pilihan }: BasisToChoose, labels: Labels): string {
  if (basis_pilihan.length === 0) return '';
  return `Pilih dasar hitungnya (isian basis): ${codesWithMeaning(basis_pilihan, labels)}. `;
}

function reach({ pasti, mungkin }: { readonly pasti: number; readonly mungkin: number }): string {
  if (mungkin === 0) return 'tidak mendukung level mana pun';
  if (mungkin === pasti) return `hanya mendukung level ${pasti}`;
  return `paling tinggi mendukung level ${mungkin}, itu pun bila yang belum disebut ternyata terpenuhi`;
}

/** Which years are wanting, and how many documents do not count. */
function shortfall(args: SlotFindings['indikator/klaim-melebihi-bukti'], labels: Labels): string {
  const missing =
    args.tahun_kurang.length === 0 ? '' : ` Belum ada: tahun ${years(args.tahun_kurang, labels)}.`;
  const ignored =
    args.tidak_dihitung === 0 ? '' : ` Tidak dihitung: ${args.tidak_dihitung} dari ${args.dokumen} dokumen.`;
  return missing + ignored;
}

function years(list: readonly number[], labels: Labels): string {
  return labels.list(list.map(String));
}

function contents(tokens: readonly string[], labels: Labels): string {
  return labels.list(tokens.map((token) => labels.content(token)));
}
