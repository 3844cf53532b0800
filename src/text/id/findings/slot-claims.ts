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
    judul: 'Indikator tidak terisi',
    pesan: (args) => `${indicatorName(args)} belum diklaim, jadi bernilai 0.${lyingDocuments(args)}`,
    saran: (args) => fillClaim(args) + (args.pasti > 0 ? '' : levelAsked(args, 1)),
    penjelasan:
      'Setiap indikator bernilai bobot dikali level. Indikator tanpa klaim bernilai 0 walaupun dokumennya sudah dikumpulkan, dan ikut dihitung dalam celah "tidak terisi". Dokumen saja tidak cukup: level 1, 2, atau 3 harus ditulis pada isian klaim, misalnya "klaim: 1". Bila inovasi memang belum memenuhi level 1, biarkan kosong; jangan mengklaim tanpa data dukung.',
  },
  'indikator/wajib-kosong': {
    judul: 'Indikator wajib kosong',
    pesan: (args) => `${indicatorName(args)} wajib diisi, tetapi belum diklaim.${lyingDocuments(args)}`,
    saran: (args) => fillClaim(args) + (args.pasti > 0 ? '' : levelAsked(args, 1)),
    penjelasan:
      'Pedoman menandai indikator ini wajib, maka setiap inovasi yang dikirim harus mengisinya. Yang kosong bernilai 0 dan masuk celah "tidak terisi", sedangkan setelah dikirim tidak ada perbaikan. Tulis levelnya pada isian klaim, misalnya "klaim: 1", lalu lampirkan data dukungnya.',
  },
  'indikator/tanpa-bukti': {
    judul: 'Klaim tanpa data dukung',
    pesan: (args) => `${indicatorName(args)} diklaim level ${args.klaim}, tetapi tidak ada data dukungnya.`,
    saran: (args) => `Lampirkan dokumennya, atau kosongkan klaim.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'Level hanya diakui bila ada dokumen yang membuktikannya. Klaim tanpa satu dokumen pun dihitung 0 dalam indeks terbukti dan masuk celah "tidak terisi". Tulis setiap dokumen sebagai satu catatan bukti berisi jenis dokumen serta letak berkas atau tautannya.',
  },
  'indikator/klaim-melebihi-bukti': {
    judul: 'Klaim melebihi data dukung',
    pesan: (args) => {
      const found =
        args.ditemukan.kind === 'tidak_ada' ? '' : ` Yang terbaca: ${labels.found(args.ditemukan)}.`;
      return `${indicatorName(args)} diklaim level ${args.klaim}, tetapi data dukungnya ${reach(args)}.${found}${shortfall(args, labels)}`;
    },
    saran: (args) => {
      const repair =
        args.tidak_dihitung > 0 ? 'Perbaiki dokumen yang tidak dihitung (lihat temuannya), ' : '';
      const complete = repair === '' ? 'Lengkapi data dukungnya, ' : 'lengkapi yang kurang, ';
      const lower =
        args.mungkin > 0 ? `atau turunkan klaim ke level ${args.mungkin}.` : 'atau kosongkan klaim.';
      return `${repair}${complete}${lower}${levelAsked(args, args.klaim)}`;
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
    saran: (args) => `Naikkan klaim ke level ${args.pasti}.`,
    penjelasan:
      'Nilai indikator tidak pernah melebihi level yang diklaim, sekalipun dokumennya membuktikan level yang lebih tinggi. Menaikkan klaim di sini tidak memerlukan dokumen baru, jadi inilah langkah termurah untuk menambah indeks.',
  },
});

/** Documents beside a claim that is missing. */
function lyingDocuments({ dokumen, pasti }: UnclaimedSlot): string {
  if (dokumen === 0) return '';
  const proven = pasti > 0 ? `yang membuktikan level ${pasti}` : 'tetapi belum membuktikan level mana pun';
  return ` Dokumennya sudah ada (${dokumen}), ${proven}; klaimnya yang belum ditulis.`;
}

function fillClaim({ dokumen, pasti }: UnclaimedSlot): string {
  if (pasti > 0) return `Tulis klaim level ${pasti}.`;
  return dokumen === 0 ? 'Isi klaim dan lampirkan data dukungnya.' : 'Periksa dokumennya, lalu isi klaim.';
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
