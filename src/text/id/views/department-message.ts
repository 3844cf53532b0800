import type { DepartmentMessageTexts } from '../../department-texts.js';
import { joinSentences, withoutStart } from '../../join-sentences.js';
import type { Labels } from '../../labels.js';
import { writeCount } from '../../write-count.js';

/** The message to a perangkat daerah: polite, short, and clear about what is asked. */
export function makeDepartmentMessage(labels: Labels): DepartmentMessageTexts {
  return {
    salam: (office) => `Yth. Pimpinan ${office},`,
    perangkat_daerah: 'perangkat daerah',
    daerah: 'Daerah',
    pembuka: {
      kurang: (office, region, year, day, tasks) =>
        `Inovasi ${office} untuk Indeks Inovasi Daerah ${region} tahun ${year} sudah kami periksa per ${labels.day(day)}. Masih ada ${writeCount(tasks, labels)} hal yang perlu dilengkapi. Yang didahulukan:`,
      lengkap: (office, region, year, day) =>
        `Inovasi ${office} untuk Indeks Inovasi Daerah ${region} tahun ${year} sudah kami periksa per ${labels.day(day)}. Tidak ada lagi yang perlu dilengkapi.`,
    },
    belum: (office, region, year, day) =>
      `Sampai ${labels.day(day)} belum ada inovasi ${office} yang kami terima untuk Indeks Inovasi Daerah ${region} tahun ${year}. Mohon usulkan sedikitnya satu inovasi yang sudah diterapkan, beserta data dukungnya. Bila ada kesulitan, kami siap membantu.`,
    ditahan: (office, region, year, innovations) =>
      `Untuk Indeks Inovasi Daerah ${region} tahun ${year}, inovasi ${office} tercatat tetapi ditahan, jadi tidak dikirim tahun ini: ${innovations}. Mohon usulkan sedikitnya satu inovasi lain yang sudah diterapkan, atau kabari kami bila inovasi itu dapat dikirim.`,
    lewat_unit: (office, region, year, units) =>
      `Untuk Indeks Inovasi Daerah ${region} tahun ${year}, inovasi di lingkungan ${office} tercatat atas nama ${units}. Hal yang perlu dilengkapi kami sampaikan kepada unit itu. Bila ada inovasi atas nama ${office} sendiri, mohon diusulkan juga.`,
    tanpa_indikator: (message, name) =>
      ['Indikator SPD', 'Indikator'].reduce(
        (text, start) => withoutStart(text, `${start} ${name}`),
        message.replace(` pada indikator ${name}`, ''),
      ),
    butir: (subject, indicator, problem, remedy) =>
      `${subject}, ${indicator}: ${joinSentences(problem, remedy)}`,
    kosong: (subject, total, numbers) =>
      `${subject}: ${total} (nomor ${numbers}). Isi klaim dan lampirkan data dukungnya.`,
    tanpa_level: (innovations, more) =>
      `${labels.list(more === 0 ? innovations : [...innovations, `${writeCount(more, labels)} inovasi lain`])}: baru skor kematangan yang diketahui. Isi klaim dan serahkan data dukung setiap indikator.`,
    tak_terbuka: (subject, files, numbers) =>
      `${subject}: ${writeCount(files, labels)} berkas tidak dapat dibuka (nomor ${numbers}). Ganti dengan berkas yang dapat dibuka tanpa kata sandi.`,
    beberapa: (count, names, more) =>
      `${writeCount(count, labels)} inovasi (${labels.list(more === 0 ? names : [...names, `${writeCount(more, labels)} lainnya`])})`,
    lainnya: (count) => `Selain itu masih ada ${writeCount(count, labels)} hal lain.`,
    rincian: (file) => `Rinciannya, dengan dokumen yang diminta, ada di berkas ${file}.`,
    tenggat: (day) => `Mohon dilengkapi paling lambat *${labels.day(day)}*.`,
    tenggat_usulan: (day) => `Mohon kami terima paling lambat *${labels.day(day)}*.`,
    penutup: (region) => `Terima kasih atas kerja samanya.\nPengelola Inovasi ${region}`,
  };
}
