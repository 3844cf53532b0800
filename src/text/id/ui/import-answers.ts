import type { QuestionArgs } from '../../../inventory/import/report.js';

const SETTLE_MATRIX =
  'Tetapkan isi kolomnya di berkas pemetaan: ganti "isi_indikator: ?" (di atas baris "lembar:") dengan level, skor, atau ada; perbaiki pula angka yang keliru.';

/** What answers a question of the importer, in Indonesian. */
export function answerInIndonesian(question: QuestionArgs): string {
  switch (question.kind) {
    case 'tidak_ada_daftar':
      if (question.sebab !== 'tanpa_judul') return 'Isi daftarnya lebih dulu: satu baris setiap inovasi.';
      return 'Beri judul "Nama Inovasi" pada kolom namanya, atau sebutkan judul yang dipakai dalam alias.kolom pada konfigurasi.';
    case 'lembar_lain':
      return question.alasan === 'spd'
        ? 'Beri judul Klaim, Nilai, Pilihan, T-1, atau T-2 pada kolomnya, dengan nama indikator SPD di depannya; atau salin angkanya ke lembar SPD pada templat (iga templat -o inventaris.xlsx), atau ke bagian spd pada berkas YAML, lalu periksa keduanya bersama.'
        : 'Bila memang harus dibaca, simpan pemetaan dengan --pemetaan pemetaan.yaml, lalu ubah peran lembar itu menjadi daftar, atau menjadi abaikan bila tidak.';
    case 'kolom_tak_dikenal':
      return answerAboutColumn(question);
    case 'kolom_diduga':
      return `Bila benar, tulis ${quoteAlias(question.judul, question.isian)} di bawah alias.kolom pada iga.config.yaml, atau hapus "diduga: ya" pada kolom itu dalam berkas pemetaan; bila keliru, ganti isiannya.`;
    case 'kolom_rangkap':
      return 'Ganti judul salah satu kolom, atau tetapkan isian keduanya dalam berkas pemetaan.';
    case 'kolom_pemetaan_hilang':
      return 'Sesuaikan judul kolom atau nama isiannya dalam berkas pemetaan atau alias.kolom.';
    case 'isian_pemetaan_salah':
      return 'Ganti kuncinya dengan kunci yang dikenal; daftarnya: iga jelaskan masukan/kolom-tidak-dibaca.';
    case 'nomor_indikator_rancu':
      return 'Tulis nama indikator pada judul kolom, atau tetapkan kolomnya dalam berkas pemetaan.';
    case 'matriks_rancu':
      if (question.bacaan.every((reading) => reading === 'ada'))
        return 'Tulis levelnya di setiap sel, 0 sampai 3; tanda seperti "v" tidak menyebut level.';
      return SETTLE_MATRIX;
    case 'matriks_tak_terbaca':
      return SETTLE_MATRIX;
    case 'tanda_silang':
      return 'Tulis ya atau tidak; untuk indikator tulis levelnya, 0 sampai 3.';
    case 'kutip_terbuka':
      return 'Tutup tanda kutipnya, atau hapus bila tidak diperlukan; lalu periksa lagi baris itu dan baris di bawahnya.';
    case 'tidak_dapat_diukur':
    case 'level_edisi_lama':
    case 'level_tak_terbaca':
      return 'Tulis level menurut edisi ini: 0, 1, 2, atau 3.';
    case 'jumlah_berbeda':
      return 'Periksa apakah ada inovasi yang terlewat atau tercatat dua kali, lalu perbaiki jumlahnya.';
    case 'baris_ditolak':
      if (question.alasan === 'nama_rangkap')
        return 'Beri kolom kode di kedua lembar, agar jelas inovasi mana yang dimaksud.';
      return question.alasan === 'yatim'
        ? 'Samakan nama atau kodenya dengan inovasi di daftar utama, atau tambahkan inovasinya di sana.'
        : 'Lengkapi barisnya bila ia inovasi atau data dukung; hapus bila bukan.';
    case 'hanya_nama':
      return 'Lengkapi barisnya bila ia inovasi; hapus bila hanya judul atau catatan.';
    case 'pd_kosong':
      return 'Tulis perangkat daerah pada setiap baris.';
    case 'pd_dari_nama':
      return 'Tambahkan kolom Perangkat Daerah bila bukan itu pemiliknya, atau agar tidak ditanyakan lagi.';
    case 'kode_sebagian':
      return 'Tulis kodenya di kolom kode; biarkan bila kode buatan memang cukup.';
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
    case 'angka_dibulatkan':
      return 'Ubah format selnya menjadi teks, lalu ketik ulang angkanya.';
    case 'rumus':
      return 'Buka berkasnya di aplikasi lembar kerja, perbaiki rumusnya, simpan, lalu baca lagi; atau tulis angkanya.';
    case 'pemda_beragam':
      return 'Pisahkan daftar menjadi satu berkas per daerah.';
    case 'nilai_rangkap':
      return 'Samakan isiannya, atau hapus salah satu.';
  }
}

function answerAboutColumn({ judul, alasan }: Extract<QuestionArgs, { kind: 'kolom_tak_dikenal' }>): string {
  if (alasan === 'waktu_tidak_jelas')
    return `Bila ini waktu penerapan, ganti judulnya menjadi "Tahun Penerapan" (ada juga "Tahun Uji Coba" dan "Tahun Pengembangan"); bila hanya catatan, tulis ${quoteAlias(judul, 'abaikan')} di bawah alias.kolom pada iga.config.yaml atau dalam berkas pemetaan (--pemetaan).`;
  if (alasan === 'bukti_tanpa_indikator')
    return 'Tambahkan kolom Indikator yang menyebut untuk indikator mana setiap dokumen; data dukung tidak dapat disimpan tanpa itu.';
  if (alasan === 'di_samping_profil')
    return 'Beri setiap inovasi lembar atau barisnya sendiri; hapus kolomnya bila hanya catatan.';
  if (judul === '') return 'Beri judul pada kolom itu; bila tidak diperlukan, kosongkan isinya.';
  return `Tulis ${quoteAlias(judul, 'KUNCI ISIAN')} di bawah alias.kolom pada iga.config.yaml atau dalam berkas pemetaan (--pemetaan); ${quoteAlias(judul, 'abaikan')} bila tidak diperlukan.`;
}

function quoteAlias(heading: string, field: string): string {
  return `"${heading}: ${field}"`;
}
