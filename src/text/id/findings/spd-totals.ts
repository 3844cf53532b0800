import type { SpdFindings } from '../../../assess/findings/spd.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';

/** The findings about the SPD as a whole. */
type TotalFindings = Pick<
  SpdFindings,
  | 'spd/tidak-ada'
  | 'spd/total-tanpa-rincian'
  | 'spd/total-melebihi-maks'
  | 'spd/total-berbeda'
  | 'spd/baris-tidak-berlaku'
>;

export const spdTotalTexts = (labels: Labels): FindingTexts<TotalFindings> => ({
  'spd/tidak-ada': {
    judul: 'SPD belum ada',
    pesan: ({ maks }) =>
      `Satuan Pemerintahan Daerah (SPD) belum diisi, jadi indeks belum dapat dihitung; SPD dapat bernilai 0 sampai ${labels.number(maks)}.`,
    saran: () =>
      'Isi indikator SPD satu per satu beserta dokumennya, atau untuk sementara jumlah skornya saja.',
    penjelasan:
      'SPD diisi satu kali untuk seluruh daerah dan menyumbang sekitar seperempat skor. SPD yang belum diketahui tidak dianggap nol: indeks dan predikat dibiarkan kosong dan laporan menyebut rentangnya. Contoh sementara: "spd: {total: 45.00}".',
  },
  'spd/total-tanpa-rincian': {
    judul: 'SPD tanpa rincian',
    pesan: ({ total, edisi }) =>
      edisi === undefined
        ? `SPD hanya ditulis jumlahnya (${labels.number(total)}), jadi tidak satu pun indikatornya dapat dibuktikan.`
        : `Rincian SPD untuk ${edisi} tidak diketahui, jadi jumlah ${labels.number(total)} dipakai apa adanya dan belum terbukti.`,
    saran: ({ edisi }) =>
      edisi === undefined
        ? 'Tulis angka atau pilihan setiap indikator SPD beserta dokumennya.'
        : 'Cocokkan jumlah itu dengan hasil resmi edisi tersebut.',
    penjelasan:
      'Jumlah SPD dihitung sama dalam semua skor, juga dalam indeks terbukti, padahal belum ada buktinya. Dengan rincian, setiap level dapat diperiksa terhadap batas pedoman dan dokumennya. Contoh: "spd: {baris: {pad: {t1: 315000000000, t2: 280000000000, bukti: [...]}}}". Untuk edisi yang batas SPD-nya tidak ditemukan, katalog hanya menerima jumlahnya; di sana tidak ada yang perlu diperbaiki.',
  },
  'spd/total-melebihi-maks': {
    judul: 'Jumlah SPD tidak mungkin',
    pesan: ({ total, maks }) =>
      `Jumlah SPD ${labels.number(total)} di luar rentang yang mungkin, 0 sampai ${labels.number(maks)}, jadi tidak dihitung.`,
    saran: ({ maks }) => `Periksa angkanya; tulis jumlah skor SPD antara 0 dan ${labels.number(maks)}.`,
    penjelasan:
      'SPD adalah jumlah bobot dikali level seluruh indikatornya, sehingga ada nilai tertinggi yang mungkin. Jumlah di luarnya biasanya skor total, persentase, atau salah ketik. Angka itu tidak dipakai, dan indeks dibiarkan kosong sampai dibetulkan.',
  },
  'spd/total-berbeda': {
    judul: 'Jumlah SPD berbeda dengan rinciannya',
    pesan: ({ dinyatakan, terhitung }) =>
      `Jumlah SPD ditulis ${labels.number(dinyatakan)}, sedangkan rinciannya menghasilkan ${labels.number(terhitung)}; yang dipakai rinciannya.`,
    saran: () => 'Cari indikator SPD yang kurang atau keliru, atau hapus jumlahnya.',
    penjelasan:
      'Bila jumlah dan rincian sama-sama ditulis, yang dipakai rinciannya, yaitu bobot dikali level setiap indikator. Selisih biasanya berarti ada indikator yang belum dimasukkan atau levelnya sudah berubah. Jumlah tidak perlu ditulis bila rinciannya lengkap.',
  },
  'spd/baris-tidak-berlaku': {
    judul: 'Rincian SPD tidak berlaku',
    pesan: ({ edisi }) =>
      `Rincian SPD diisi, padahal ${edisi} hanya mengenal jumlahnya; rincian itu tidak dihitung.`,
    saran: () => 'Tulis jumlah skor SPD menurut hasil resmi, atau pilih edisi yang mengenal rinciannya.',
    penjelasan:
      'Batas level setiap indikator SPD untuk edisi ini tidak ditemukan, jadi rinciannya tidak dapat dinilai dan tidak ditebak dengan batas edisi lain. Yang diterima hanya jumlahnya, misalnya "spd: {total: 45.00}".',
  },
});
