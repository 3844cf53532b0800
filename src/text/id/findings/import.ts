import type { ImportFindings } from '../../../assess/findings/import.js';
import { EVIDENCE_FIELDS, PROFILE_FIELDS } from '../../../inventory/import/fields.js';
import { isAboutTemplate } from '../../../inventory/template/questions.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { answerInIndonesian } from '../ui/import-answers.js';
import { askInIndonesian } from '../ui/import-questions.js';
import { answerAboutTemplate, askAboutTemplate } from '../ui/template-questions.js';

/** Sentences of `masukan/` about lists that do not follow the template, in Indonesian. */
export const importTexts = (labels: Labels): FindingTexts<ImportFindings> => {
  const sentences: Pick<FindingTexts<ImportFindings>['masukan/tanpa-daftar'], 'pesan' | 'saran'> = {
    pesan: ({ pertanyaan }) => askInIndonesian(pertanyaan, labels),
    saran: ({ pertanyaan }) => answerInIndonesian(pertanyaan),
  };
  const ofAny: Pick<FindingTexts<ImportFindings>['masukan/kolom-tidak-dibaca'], 'pesan' | 'saran'> = {
    pesan: ({ pertanyaan }) =>
      isAboutTemplate(pertanyaan)
        ? askAboutTemplate(pertanyaan, labels)
        : askInIndonesian(pertanyaan, labels),
    saran: ({ pertanyaan }) =>
      isAboutTemplate(pertanyaan) ? answerAboutTemplate(pertanyaan) : answerInIndonesian(pertanyaan),
  };
  return {
    'masukan/perlu-ditegaskan': {
      judul: 'Daftar milik sendiri perlu ditegaskan',
      ...sentences,
      penjelasan:
        'Daftar inovasi yang disusun sendiri dibaca menurut judul kolom dan isinya. Bila sebuah kolom, angka, atau tanda dapat berarti lebih dari satu hal, bacaannya ditulis di sini, atau isiannya dikosongkan sampai ditegaskan; tidak ada yang ditebak diam-diam. Jawabannya ditulis di sel yang disebut, dalam berkas pemetaan (--pemetaan FILE), atau pada alias.kolom di iga.config.yaml. Laporan pemetaan lengkap: iga konversi DAFTAR draf.xlsx.',
    },
    'masukan/baris-tidak-dibaca': {
      judul: 'Baris tidak ikut dibaca',
      ...ofAny,
      penjelasan:
        'Baris ini berisi, tetapi tidak dapat dipasangkan dengan inovasi mana pun: namanya kosong, inovasinya tidak ada dalam daftar, indikatornya tidak dikenal, atau isinya sudah ditulis di baris lain. Bila ternyata baris itu inovasi atau data dukung, isinya hilang dari hitungan dan indeks menjadi terlalu rendah. Catatan kaki dan tanda tangan cukup dibiarkan.',
    },
    'masukan/kolom-tidak-dibaca': {
      judul: 'Kolom tidak ikut dibaca',
      ...ofAny,
      penjelasan:
        'Judul kolom ini tidak dikenal sebagai isian inventaris, atau sama dengan kolom lain, sehingga isinya tidak dipakai. Pada templat, kolom tambahan boleh dibiarkan sebagai catatan sendiri. Pada daftar milik sendiri, bila kolomnya memang penting, sebutkan isiannya, misalnya "Keunikan: tujuan" di bawah alias.kolom; bila tidak, tulis "abaikan" agar tidak ditanyakan lagi. ' +
        `Kunci isian: ${PROFILE_FIELDS.join(', ')}; indikator.KUNCI untuk level sebuah indikator, misalnya indikator.regulasi; dalam daftar dokumen juga indikator, klaim, ${EVIDENCE_FIELDS.join(', ')}.`,
    },
    'masukan/lembar-tidak-dibaca': {
      judul: 'Lembar tidak ikut dibaca',
      ...ofAny,
      penjelasan:
        'Sebuah buku kerja dapat memuat daftar lain, daftar lama yang disembunyikan, SPD, atau rekap. Yang dibaca hanya daftar inovasi beserta lembar yang melengkapinya; lembar lain disebut di sini supaya tidak ada bagian inventaris yang hilang tanpa diketahui. Pada templat, lembar tambahan boleh dibiarkan sebagai catatan sendiri. Lembar SPD buatan sendiri dibaca bila satu kolomnya memuat nama indikator SPD dan kolom di sampingnya berjudul Klaim, Nilai, Pilihan, T-1, atau T-2.',
    },
    'masukan/jumlah-tertulis-berbeda': {
      judul: 'Jumlah yang tertulis tidak cocok',
      ...sentences,
      penjelasan:
        'Baris jumlah atau judul kelompok dalam daftar menyebut angka yang berbeda dengan banyaknya inovasi yang terbaca di bawahnya. Biasanya ada baris yang ditambahkan tanpa mengubah jumlahnya, inovasi yang tercatat dua kali, atau baris yang sebenarnya bukan inovasi. Yang dihitung adalah baris yang terbaca.',
    },
    'masukan/kutip-tidak-ditutup': {
      judul: 'Tanda kutip tidak ditutup',
      ...sentences,
      penjelasan:
        'Dalam berkas CSV, sel yang memuat pemisah atau ganti baris diapit dua tanda kutip. Bila tanda penutupnya tidak ada, batas sel tidak dapat dipastikan, dan program lain dapat menelan baris-baris sesudahnya ke dalam satu sel. Di sini sel itu dibaca apa adanya sampai pemisah berikutnya, sehingga baris lain tetap terbaca. Kutip yang memang bagian dari isi ditulis dua kali di dalam sel yang diapit kutip, misalnya "layar 5"" baru".',
    },
    'masukan/tanpa-daftar': {
      judul: 'Daftar inovasi tidak ditemukan',
      ...sentences,
      penjelasan:
        'Di berkas ini tidak ada baris judul dengan kolom nama inovasi, sehingga tidak satu pun inovasi terbaca darinya. Judul yang dikenal antara lain Nama Inovasi, Judul Inovasi, dan Nama Proposal; judul lain dapat didaftarkan pada alias.kolom di iga.config.yaml.',
    },
  };
};
