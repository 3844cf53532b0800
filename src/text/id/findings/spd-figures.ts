import type { SpdFindings } from '../../../assess/findings/spd.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { askFigureFirst, codesWithMeaning, levelAsked, rowName, yearCounted } from './slot-phrases.js';

/** The findings about the figures of a row. */
type FigureFindings = Pick<
  SpdFindings,
  | 'spd/klaim-melebihi-nilai'
  | 'spd/klaim-di-bawah-nilai'
  | 'spd/ambang-rancu'
  | 'spd/pilihan-tak-dikenal'
  | 'spd/dasar-pertumbuhan-nol'
  | 'spd/nilai-berbeda'
  | 'spd/nilai-tak-wajar'
>;

export const spdFigureTexts = (labels: Labels): FindingTexts<FigureFindings> => ({
  'spd/klaim-melebihi-nilai': {
    judul: 'Klaim SPD melebihi nilainya',
    pesan: (args) =>
      `${rowName(args)} diklaim level ${args.klaim}, tetapi ${labels.found(args.ditemukan)} hanya memberi level ${args.nilai_level}.`,
    saran: (args) =>
      askFigureFirst(args, labels) +
      `Betulkan angkanya, atau turunkan klaim ke level ${args.nilai_level}.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'Level SPD ditentukan oleh angka atau pilihannya, bukan oleh klaim. Klaim yang lebih tinggi daripada angkanya tidak akan diakui, selengkap apa pun dokumennya. Bila klaim dibiarkan kosong, level dihitung dari angkanya.',
  },
  'spd/klaim-di-bawah-nilai': {
    judul: 'Klaim SPD di bawah nilainya',
    pesan: (args) =>
      `${rowName(args)} diklaim level ${args.klaim}, padahal ${labels.found(args.ditemukan)} memberi level ${args.nilai_level}.`,
    saran: (args) =>
      askFigureFirst(args, labels) +
      `Naikkan klaim ke level ${args.nilai_level}, atau hapus klaimnya supaya mengikuti angka.`,
    penjelasan:
      'Nilai indikator tidak pernah melebihi level yang diklaim. Klaim yang lebih rendah daripada angkanya membuang nilai yang sudah menjadi hak daerah. Klaim boleh dikosongkan: levelnya lalu mengikuti angka.',
  },
  'spd/ambang-rancu': {
    judul: 'Angka SPD pada batas yang rancu',
    pesan: (args) =>
      `${rowName(args)}: menurut batas yang tercetak, ${labels.doubt(args.rancu)}. Yang dipakai level ${args.rancu.lower}.`,
    saran: (args) =>
      `Cocokkan angkanya dengan dokumen resmi, lalu tanyakan kepada BSKDN level mana yang berlaku. Sebelum ada jawaban, andalkan level ${args.rancu.lower}.`,
    penjelasan:
      'Batas beberapa indikator SPD yang tercetak saling tumpang tindih atau menyisakan celah, misalnya 5,23 yang masuk level 2 dan level 3. Pemeriksa ini tidak memutuskan diam-diam: level yang lebih rendah dipakai dan kedua kemungkinannya disebut. Angka dengan desimal yang lengkap dapat menghilangkan keraguan.',
  },
  'spd/pilihan-tak-dikenal': {
    judul: 'Pilihan SPD tidak dikenal',
    pesan: (args) => `${rowName(args)}: pilihan "${args.ditemukan}" tidak dikenal, jadi tidak memberi level.`,
    saran: (args) => {
      const guess = args.saran === undefined ? '' : `Mungkin maksudnya ${args.saran}. `;
      return `${guess}Tulis salah satu: ${codesWithMeaning(args.daftar, labels)}.`;
    },
    penjelasan:
      'Indikator ini dinilai dari satu pilihan yang daftarnya ditentukan edisi. Pilihan di luar daftar tidak memberi level, walaupun dokumennya benar. Contoh penulisan: "opini_bpk: {pilihan: wtp}".',
  },
  'spd/dasar-pertumbuhan-nol': {
    judul: 'Pertumbuhan tidak dapat dihitung',
    pesan: (args) =>
      `${rowName(args)}: angka tahun ${yearCounted(args, 2)} adalah ${labels.number(args.t2)}, jadi pertumbuhannya tidak dapat dihitung.`,
    saran: (args) =>
      `Periksa angka tahun ${yearCounted(args, 2)}. Bila memang demikian, tanyakan kepada BSKDN cara menilainya.`,
    penjelasan:
      'Pertumbuhan adalah selisih T-1 dan T-2 dibagi T-2, dalam persen. Dari angka nol atau negatif hasilnya tidak bermakna, sehingga level indikator ini tidak diketahui. Angka nol sering berarti datanya belum dimasukkan.',
  },
  'spd/nilai-tak-wajar': {
    judul: 'Angka SPD tidak wajar',
    pesan: (args) => {
      const number = labels.number(args.nilai);
      const value = args.satuan === undefined ? number : labels.amount(args.nilai, args.satuan);
      return `${rowName(args)}: ${nameFigure(args, value)} tidak wajar; ${plausible(args, labels)}.`;
    },
    saran: () =>
      'Cocokkan dengan dokumen resminya, termasuk koma dan satuannya, lalu betulkan angkanya bila keliru.',
    penjelasan:
      'Persentase di luar 0 sampai 100, jumlah yang negatif, atau pertumbuhan yang luar biasa hampir selalu salah ketik: koma terlewat, tahun tertukar, atau rupiah dan juta rupiah tercampur. Levelnya tetap dihitung dari angka yang tertulis, sehingga angka yang keliru dapat menaikkan indeks yang nanti tidak diakui. Batas kewajaran ini pertimbangan pemeriksa, bukan ketentuan.',
  },
  'spd/nilai-berbeda': {
    judul: 'Nilai SPD berbeda dengan hitungannya',
    pesan: (args) =>
      `${rowName(args)}: nilai ditulis ${labels.number(args.dinyatakan)}, sedangkan angka ${yearCounted(args, 1)} dan ${yearCounted(args, 2)} menghasilkan ${labels.number(args.terhitung)}; yang dipakai nilai yang ditulis.`,
    saran: (args) =>
      `Hitung ulang, lalu betulkan nilainya atau hapus nilai itu supaya dihitung dari ${yearCounted(args, 1)} dan ${yearCounted(args, 2)}.`,
    penjelasan:
      'Bila nilai dan angka dua tahun sama-sama ditulis, keduanya harus cocok sampai dua desimal. Penyebab yang lazim: T-1 dan T-2 tertukar, salah tanda pada penurunan, atau satuannya lain. Penilai menghitung ulang dari dokumen, jadi selisih ini dapat menggugurkan levelnya.',
  },
});

function nameFigure(args: SpdFindings['spd/nilai-tak-wajar'], value: string): string {
  const [first, second] = [yearCounted(args, 1), yearCounted(args, 2)];
  switch (args.isian) {
    case 'nilai':
      return `nilai ${value}`;
    case 't1':
      return `angka ${first} ${value}`;
    case 't2':
      return `angka ${second} ${value}`;
    case 'pertumbuhan':
      return `hasil hitungan ${value} dari angka ${first} dan ${second}`;
  }
}

function plausible(args: SpdFindings['spd/nilai-tak-wajar'], labels: Labels): string {
  const { dari, sampai, bulat, pecahan } = args;
  if (pecahan) return 'angka di bawah 1 biasanya pecahan yang belum dijadikan persen, atau komanya bergeser';
  const whole = bulat ? 'bilangan bulat ' : '';
  const from = labels.number(dari);
  return sampai === undefined
    ? `harus ${whole}${from} atau lebih`
    : `wajarnya ${whole}${from} sampai ${labels.number(sampai)}`;
}
