import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from './count-noun.js';

/** Slots that the gap counts, where they are not those of the innovations alone. */
const OTHER_BASES: ReadonlyMap<string, string> = new Map([
  ['sid+spd', '; with the SPD'],
  ['wajib', '; compulsory indicators only'],
]);

const FILE_GROUPS = { pdf: 'PDF', gambar: 'picture', video: 'video' } as const;

/** The head of the report: what was checked, the index, and how far the next predikat is. */
export function makeHead(labels: Labels, statuses: UiTexts['status_edisi']): UiTexts['kepala'] {
  const count = (value: number) => writeCount(value, labels);
  return {
    tenggat: (day) => `deadline of the offices ${day}`,
    diperiksa: (day) => `checked on ${labels.day(day)}`,
    inovasi: (sent, all) =>
      all === 0
        ? '0 innovations (none was found in the inventory)'
        : sent === all
          ? countNoun(all, 'innovation', labels)
          : `${count(sent)} of ${countNoun(all, 'innovation', labels)} to be sent`,
    tanpa_berkas: 'evidence files not opened',
    berkas_dibuka: (all, groups, scans) => {
      const parts = groups.map(({ group, count: files }) =>
        group === 'lainnya' ? `${count(files)} other` : countNoun(files, FILE_GROUPS[group], labels),
      );
      const pictures = scans === 0 ? '' : `; ${countNoun(scans, 'PDF', labels)} scanned`;
      return `${countNoun(all, 'file', labels)} opened: ${labels.list(parts)}${pictures}`;
    },
    bukan_resmi: (status) =>
      `Caution: the catalog of this edition is "${statuses[status] ?? status}"; the index below is an estimate.`,
    indeks: 'Index',
    predikat: 'Predikat',
    menuju: (predikat) => `to ${predikat}`,
    tercapai: 'reached',
    kurang: (points) => `${labels.number(points)} short`,
    tanpa_spd: (lowest, highest, lowestPredikat, highestPredikat) =>
      `the SPD is not filled in; the index is between ${labels.number(lowest)} (${lowestPredikat}) and ${labels.number(highest)} (${highestPredikat})`,
    tanpa_level: (cells, columns) =>
      `Caution: the level of ${countNoun(cells, 'cell', labels)} in ${countNoun(columns, 'indicator column', labels)} is not known, so no figure counts them.`,
    skor_saja: (innovations) =>
      `cannot be computed; of ${countNoun(innovations, 'innovation', labels)} only the score is known. Give the level and the documents of each indicator.`,
    skor_tak_terbaca: (innovations) =>
      `cannot be computed; the score of ${countNoun(innovations, 'innovation', labels)} cannot be used. Correct it, or give the levels of the indicators.`,
    zona: (predikat, unrounded) =>
      `rounding zone; ${predikat} by rounding alone, ${unrounded} without rounding`,
    yandas: (present, wanted) =>
      `Basic service fields: ${count(present)} represented, ${count(wanted)} required`,
    yandas_kurang: (points) => `the index loses ${labels.number(points)} points`,
    yandas_tanpa_syarat: (present) => `Basic service fields: ${count(present)} represented, none required`,
    celah: (percent, open, slots, basis) =>
      `Gap ${labels.number(percent)} % (${count(open)} of ${countNoun(slots, 'slot', labels)} not filled in or mismatched${OTHER_BASES.get(basis) ?? ''})`,
    celah_kosong: 'The gap cannot be reckoned: there are no indicator slots yet',
    belum_dipastikan: (slots) => `${countNoun(slots, 'slot', labels)} not yet certain`,
    verifikasi: (done, all) => `${count(done)} of ${count(all)} indicators and SPD rows judged by a person`,
    riwayat: (year, index, predikat) =>
      `${year}: ${labels.number(index)}${predikat === undefined ? '' : ` (${predikat})`}`,
    pembanding: (name, index) => `${name}: ${labels.number(index)}`,
    dahulu: 'For comparison',
  };
}

export const VARIABLES: UiTexts['variabel'] = {
  judul: 'Score per variable',
  terbukti: 'Proven',
  klaim: 'Claim',
  maks: 'Max',
  terlemah: 'weakest',
};
