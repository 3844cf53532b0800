import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

/** Slots that the gap counts, where they are not those of the innovations alone. */
const OTHER_BASES: ReadonlyMap<string, string> = new Map([
  ['sid+spd', '; termasuk SPD'],
  ['wajib', '; hanya indikator wajib'],
]);

const FILE_GROUPS = { pdf: 'PDF', gambar: 'gambar', video: 'video', lainnya: 'lainnya' } as const;

/** The head of the report: what was checked, the index, and how far the next predikat is. */
export function makeHead(labels: Labels, statuses: UiTexts['status_edisi']): UiTexts['kepala'] {
  const count = (value: number) => writeCount(value, labels);
  return {
    tenggat: (day) => `tenggat perangkat daerah ${day}`,
    diperiksa: (day) => `diperiksa ${labels.day(day)}`,
    inovasi: (sent, all) =>
      all === 0
        ? '0 inovasi (belum ada yang terbaca dalam inventaris)'
        : sent === all
          ? `${count(all)} inovasi`
          : `${count(sent)} dari ${count(all)} inovasi dikirim`,
    tanpa_berkas: 'berkas data dukung tidak dibuka',
    berkas_dibuka: (all, groups, scans) => {
      const parts = groups.map(({ group, count: files }) => `${count(files)} ${FILE_GROUPS[group]}`);
      const pictures = scans === 0 ? '' : `; ${count(scans)} PDF berupa pindaian`;
      return `${count(all)} berkas dibuka: ${labels.list(parts)}${pictures}`;
    },
    bukan_resmi: (status) =>
      `Perhatian: katalog edisi ini berstatus ${statuses[status] ?? status}; indeks di bawah hanya perkiraan.`,
    indeks: 'Indeks',
    predikat: 'Predikat',
    menuju: (predikat) => `ke ${predikat}`,
    tercapai: 'tercapai',
    kurang: (points) => `kurang ${labels.number(points)}`,
    tanpa_spd: (lowest, highest, lowestPredikat, highestPredikat) =>
      `SPD belum diisi; indeks berada di antara ${labels.number(lowest)} (${lowestPredikat}) dan ${labels.number(highest)} (${highestPredikat})`,
    tanpa_level: (cells, columns) =>
      `Perhatian: ${count(cells)} isian di ${count(columns)} kolom indikator belum diketahui levelnya, sehingga belum dihitung dalam angka mana pun.`,
    skor_saja: (innovations) =>
      `belum dapat dihitung; ${count(innovations)} inovasi hanya diketahui skornya. Isi level dan data dukung setiap indikatornya.`,
    skor_tak_terbaca: (innovations) =>
      `belum dapat dihitung; skor kematangan ${count(innovations)} inovasi tidak terbaca. Betulkan skornya, atau isi level indikatornya.`,
    zona: (predikat, unrounded) =>
      `zona pembulatan; ${predikat} hanya karena dibulatkan, tanpa pembulatan ${unrounded}`,
    yandas: (present, wanted) =>
      `Urusan pelayanan dasar: ${count(present)} terwakili, syarat ${count(wanted)}`,
    yandas_kurang: (points) => `indeks kehilangan ${labels.number(points)} poin`,
    yandas_tanpa_syarat: (present) =>
      `Urusan pelayanan dasar: ${count(present)} terwakili, tidak disyaratkan`,
    celah: (percent, open, slots, basis) =>
      `Celah ${labels.number(percent)} % (${count(open)} dari ${count(slots)} slot tidak terisi atau tidak sesuai${OTHER_BASES.get(basis) ?? ''})`,
    celah_kosong: 'Celah belum dapat dihitung: belum ada slot indikator',
    belum_dipastikan: (slots) => `${count(slots)} slot belum dapat dipastikan`,
    verifikasi: (done, all) =>
      `${count(done)} dari ${count(all)} indikator dan baris SPD sudah diputuskan pemeriksa`,
    riwayat: (year, index, predikat) =>
      `${year}: ${labels.number(index)}${predikat === undefined ? '' : ` (${predikat})`}`,
    pembanding: (name, index) => `${name}: ${labels.number(index)}`,
    dahulu: 'Pembanding',
  };
}

export const VARIABLES: UiTexts['variabel'] = {
  judul: 'Skor per variabel',
  terbukti: 'Terbukti',
  klaim: 'Klaim',
  maks: 'Maks',
  terlemah: 'terlemah',
};
