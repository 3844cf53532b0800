import type { MeasureName, SpdMeasure } from '../../../edition/model.js';

/** How a level is found, by the name of the measure. */
export const MEASURES: Readonly<Record<MeasureName | SpdMeasure['cara'], string>> = {
  dokumen_terbaik: 'Level mengikuti satu dokumen sah yang paling tinggi nilainya.',
  pilihan_terbaik: 'Level mengikuti pilihan tertinggi yang ditunjukkan dokumen sah.',
  pilihan_berbeda:
    'Level mengikuti banyaknya pilihan yang berbeda; satu berkas hanya menunjukkan satu pilihan.',
  unsur_berbeda: 'Level mengikuti banyaknya unsur yang berbeda dari semua dokumen sah.',
  nilai_terbaik: 'Level mengikuti nilai terbaik yang tertulis pada dokumen sah.',
  himpunan_tahun: 'Level mengikuti tahun-tahun yang tercakup oleh semua dokumen sah.',
  kegiatan: 'Level mengikuti banyaknya kegiatan yang berkasnya lengkap.',
  manfaat: 'Level mengikuti nilai menurut satu dasar hitung yang dipilih; batas tiap dasar hitung berbeda.',
  pilihan: 'Level mengikuti pilihan yang diisikan.',
  nilai: 'Level mengikuti nilai yang diisikan.',
  pertumbuhan: 'Level mengikuti pertumbuhan tahun T-1 terhadap tahun T-2, dalam persen.',
  selisih: 'Level mengikuti selisih angka tahun T-1 dan tahun T-2, dalam poin.',
};
