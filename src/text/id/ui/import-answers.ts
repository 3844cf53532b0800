import type { QuestionArgs } from '../../../inventory/import/report.js';

/** What answers a question of the importer, in Indonesian. */
export function answerInIndonesian(question: QuestionArgs): string {
  switch (question.kind) {
    case 'tidak_ada_daftar':
      return 'Beri judul "Nama Inovasi" pada kolom namanya, atau sebutkan judul yang dipakai dalam alias.kolom pada konfigurasi.';
    case 'lembar_lain':
      return 'Simpan pemetaan dengan --pemetaan, lalu ubah peran lembar itu bila memang harus dibaca.';
    case 'kolom_diduga':
    case 'kolom_tak_dikenal':
    case 'kolom_rangkap':
      return 'Tetapkan isiannya dalam berkas pemetaan atau alias.kolom pada konfigurasi; tulis "abaikan" bila tidak diperlukan.';
    case 'kolom_pemetaan_hilang':
      return 'Sesuaikan judul kolom dalam berkas pemetaan.';
    case 'nomor_indikator_rancu':
      return 'Tulis nama indikator pada judul kolom, atau tetapkan kolomnya dalam berkas pemetaan.';
    case 'matriks_rancu':
    case 'matriks_tak_terbaca':
      return 'Tulis "isi_indikator: level", "skor", atau "ada" dalam berkas pemetaan, dan perbaiki angka yang keliru.';
    case 'tanda_silang':
      return 'Tulis ya atau tidak; untuk indikator tulis levelnya, 0 sampai 3.';
    case 'tidak_dapat_diukur':
    case 'level_edisi_lama':
    case 'level_tak_terbaca':
      return 'Tulis level menurut edisi ini: 0, 1, 2, atau 3.';
    case 'jumlah_berbeda':
      return 'Periksa apakah ada inovasi yang terlewat atau tercatat dua kali, lalu perbaiki jumlahnya.';
    case 'baris_ditolak':
      return 'Lengkapi barisnya bila ia inovasi atau data dukung; hapus bila bukan.';
    case 'hanya_nama':
      return 'Lengkapi barisnya bila ia inovasi; hapus bila hanya judul atau catatan.';
    case 'pd_kosong':
      return 'Tulis perangkat daerah pada setiap baris.';
    case 'baris_tersembunyi':
      return 'Hapus barisnya bila tidak boleh ikut dihitung.';
    case 'urusan_banyak':
      return 'Pisahkan urusan utama dan urusan beririsan ke dua kolom.';
    case 'koordinat_di_luar':
    case 'koordinat_tertukar':
    case 'koordinat_tak_terbaca':
      return 'Tulis lintang lalu bujur, misalnya -3.41, 114.85.';
    case 'persen_rancu':
      return 'Tulis tanda persen, atau angka persennya: 0,9 menjadi 90 bila itu yang dimaksud.';
    case 'rumus':
      return 'Buka berkasnya di aplikasi lembar kerja, perbaiki rumusnya, simpan, lalu baca lagi; atau tulis angkanya.';
    case 'pemda_beragam':
      return 'Pisahkan daftar menjadi satu berkas per daerah.';
    case 'nilai_rangkap':
      return 'Samakan isiannya, atau hapus salah satu.';
  }
}
