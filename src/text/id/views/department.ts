import type { DepartmentTexts } from '../../department-texts.js';
import type { Labels } from '../../labels.js';
import { writeCount } from '../../write-count.js';
import { makeDepartmentMessage } from './department-message.js';

/** The reports for single perangkat daerah. */
export function makeDepartmentWords(labels: Labels): DepartmentTexts {
  const count = (value: number) => writeCount(value, labels);
  const known = (value: string | null) => (value === null ? 'belum diketahui' : labels.number(value));
  return {
    judul: (office) => `Yang perlu dilengkapi: ${office}`,
    tentang: (region, edition, day) => `${region} · ${edition} · diperiksa ${labels.day(day)}`,
    tenggat: (day) => `Mohon dilengkapi paling lambat ${labels.day(day)}.`,
    keikutsertaan: {
      ada: (sent, held) =>
        held === 0
          ? `${count(sent)} inovasi dikirim.`
          : `${count(sent)} inovasi dikirim, ${count(held)} ditahan (tidak dikirim tahun ini).`,
      ditahan: (held) => `${count(held)} inovasi ditahan, jadi tidak ada yang dikirim tahun ini.`,
      lewat_unit: (units) =>
        `Belum ada inovasi atas nama sendiri; yang tercatat atas nama ${labels.list(units)}.`,
      belum: 'Belum ada inovasi yang dilaporkan.',
    },
    ajakan: 'Mohon usulkan sedikitnya satu inovasi yang sudah diterapkan, beserta data dukungnya.',
    status: ({ sesuai, belum_dipastikan, tidak_sesuai, tidak_terisi }) =>
      `Indikator: ${count(sesuai)} sesuai, ${count(belum_dipastikan)} belum dipastikan, ${count(tidak_sesuai)} tidak sesuai, ${count(tidak_terisi)} tidak terisi.`,
    tanpa_level: (innovations) =>
      `Level indikatornya belum diketahui, baru skor kematangannya: ${labels.list(innovations)}.`,
    rata: (claimed, proven) => `Rata-rata skor inovasi: klaim ${known(claimed)}, terbukti ${known(proven)}.`,
    dampak: (points) =>
      `Bila semuanya dibereskan, indeks daerah naik ${labels.number(points)} poin (indikator kosong dihitung pada level 1, yang lain pada level yang diklaim, atau pada level yang sudah didukung data dukung bila itu lebih tinggi).`,
    tugas: {
      judul: 'Yang harus dilengkapi',
      keterangan:
        'Yang paling bernilai didahulukan. Nilai: kenaikan indeks daerah, dalam poin, bila hal itu saja yang dibereskan.',
      tidak_ada: 'Tidak ada. Terima kasih.',
      kolom: {
        nomor: 'No.',
        inovasi: 'Inovasi',
        indikator: 'Indikator',
        status: 'Status',
        poin: 'Nilai',
        kekurangan: 'Yang kurang',
        lakukan: 'Yang dilakukan',
        diminta: 'Yang diminta',
        dokumen: 'Dokumen yang diterima',
      },
      profil: 'Profil inovasi',
      perangkat_daerah: 'Perangkat daerah',
      semua_indikator: 'Semua indikator',
      tanpa_poin: '–',
      poin_tertulis: (points) => `${points} poin`,
      level: (claimed, proven) => `klaim ${claimed}, terbukti ${proven}`,
      diminta: (level, words) => `Level ${level}: ${words}`,
      dokumen: (kinds) => `Dokumen yang diterima: ${kinds}`,
      lakukan: {
        tidak_terisi: 'Isi klaim dan lampirkan data dukungnya.',
        tidak_sesuai: 'Lampirkan dokumen yang mendukung level yang diklaim, atau turunkan klaim.',
        belum_dipastikan: 'Lengkapi keterangan dokumennya, sehingga levelnya dapat dipastikan.',
        semua_indikator: 'Isi klaim dan serahkan data dukung setiap indikator.',
      },
    },
    inovasi: {
      judul: 'Status setiap indikator',
      tidak_ada: 'Belum ada inovasi.',
      ditahan: 'ditahan, tidak dikirim tahun ini',
      skor: (claimed, proven) =>
        proven === null
          ? `skor klaim ${labels.number(claimed)}`
          : `skor klaim ${labels.number(claimed)}, terbukti ${labels.number(proven)}`,
      inisiator: (name) => `inisiator ${name}`,
      tanpa_level: 'Hanya skor kematangan yang diketahui, tanpa level setiap indikator.',
      kolom: { nomor: 'No.', indikator: 'Indikator', klaim: 'Klaim', terbukti: 'Terbukti', status: 'Status' },
    },
    temuan: {
      judul: 'Semua temuan',
      keterangan:
        'Semua temuan tentang inovasi perangkat daerah ini, juga yang hanya petunjuk. Temuan satu indikator berbagi dampak.',
      tidak_ada: 'Tidak ada temuan.',
      kolom: {
        tingkat: 'Tingkat',
        inovasi: 'Inovasi',
        temuan: 'Temuan',
        lakukan: 'Yang dilakukan',
        poin: 'Dampak',
        kode: 'Kode',
      },
    },
    pengelola: {
      judul: 'Dibereskan pengelola inovasi',
      keterangan:
        'Hal berikut diurus pengelola inovasi daerah; perangkat daerah tidak perlu berbuat apa-apa.',
      kolom: { inovasi: 'Inovasi', temuan: 'Temuan' },
    },
    daftar: {
      judul: (region) => `Laporan per perangkat daerah: ${region}`,
      keterangan:
        'Setiap perangkat daerah mendapat laporannya sendiri dan satu pesan singkat untuk WhatsApp.',
      kolom: {
        perangkat_daerah: 'Perangkat daerah',
        inovasi: 'Inovasi dikirim',
        ditahan: 'Ditahan',
        tugas: 'Yang harus dilengkapi',
        poin: 'Nilai (poin)',
        berkas: 'Laporan',
        pesan: 'Pesan',
      },
      ditulis: (folder, offices, silent) =>
        `Laporan dan pesan untuk ${count(offices)} perangkat daerah ditulis ke ${folder}${silent === 0 ? '' : `; ${count(silent)} di antaranya belum melaporkan inovasi`}.`,
    },
    lembar: {
      tugas: 'Yang harus dilengkapi',
      indikator: 'Indikator',
      temuan: 'Temuan',
      pengelola: 'Pengelola inovasi',
      daftar: 'Daftar',
    },
    tenggat_lewat: (deadline, today) =>
      `Perhatian: tenggat ${labels.day(deadline)} sudah lewat pada tanggal pemeriksaan, ${labels.day(today)}.`,
    pesan: makeDepartmentMessage(labels),
  };
}
