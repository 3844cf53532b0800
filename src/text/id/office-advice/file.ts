import type { OfficeAdviceOf } from '../../office-advice.js';

/** What an office says where a machine read something else in a document than was written down, in Indonesian. */
export const fileAdvice: OfficeAdviceOf<
  | 'bukti/nama-tidak-tampak'
  | 'bukti/nomor-tidak-cocok'
  | 'bukti/tanggal-tidak-cocok'
  | 'bukti/jenis-tidak-cocok'
  | 'bukti/persentase-tidak-cocok'
  | 'bukti/jumlah-orang-tidak-cocok'
  | 'bukti/tahun-tidak-cocok'
> = {
  'bukti/nama-tidak-tampak': () =>
    'Buka dokumennya: bila namanya memang tercantum, tunjukkan di halaman mana; bila tidak, lampirkan halaman atau dokumen yang memuatnya.',
  'bukti/nomor-tidak-cocok': () =>
    'Cocokkan dengan naskahnya, lalu sebutkan nomor yang benar atau serahkan berkas yang benar.',
  'bukti/tanggal-tidak-cocok': () =>
    'Cocokkan dengan naskah atau fotonya, lalu sebutkan tanggal yang benar atau serahkan berkas yang benar.',
  'bukti/jenis-tidak-cocok': () =>
    'Lihat judul naskahnya: sebutkan jenis dokumen yang benar, atau serahkan dokumen yang dimaksud.',
  'bukti/persentase-tidak-cocok': () => 'Hitung ulang dari rekapnya, lalu sebutkan persentase yang benar.',
  'bukti/jumlah-orang-tidak-cocok': () => 'Hitung ulang dari daftarnya, lalu sebutkan jumlah yang benar.',
  'bukti/tahun-tidak-cocok': () =>
    'Lihat judulnya, lalu sebutkan tahun yang benar atau serahkan berkas yang benar.',
};
