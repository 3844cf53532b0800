import type { Band } from './schema/bands.js';
import type { Measure, MeasureOf, SpdMeasure } from './schema/measures.js';
import { writeBand } from './write-band.js';
import { writeNumber } from './write-number.js';
import { writeYear } from './write-year.js';

/** A part of a measure: its name within the measure, and its value in the catalog's keys and numbers. */
export type MeasurePart = readonly [field: string, value: string];

/** All that a measure says, in parts small enough to show what differs between two editions. */
export function describeMeasure(measure: Measure | SpdMeasure): MeasurePart[] {
  return [['cara', measure.cara], ...describeOptions(measure)];
}

function describeOptions(measure: Measure | SpdMeasure): MeasurePart[] {
  switch (measure.cara) {
    case 'dokumen_terbaik':
      return describeRows(measure);
    case 'pilihan_terbaik':
    case 'pilihan':
      return Object.entries(measure.pilihan).map(([code, level]) => [`pilihan.${code}`, String(level)]);
    case 'pilihan_berbeda':
      return [['pilihan', measure.pilihan.join(', ')], ...describeBands(measure)];
    case 'unsur_berbeda':
      return describeElements(measure);
    case 'nilai_terbaik':
      return describeValue(measure);
    case 'himpunan_tahun':
      return measure.tingkat.map(({ level, salah_satu }) => [
        `tingkat.${level}`,
        salah_satu.map(writeYears).join(' | '),
      ]);
    case 'kegiatan':
      return [
        ...describeList('hadir', measure.hadir),
        ...describeList('dasar', measure.dasar),
        ...describeList('sertifikat', measure.sertifikat),
        ...describeBands(measure),
      ];
    case 'manfaat':
      return describeBases(measure);
    case 'selisih':
      return [['arah', measure.arah], ...describeBands(measure)];
    case 'nilai':
    case 'pertumbuhan':
      return describeBands(measure);
  }
}

function describeRows({ tingkat }: MeasureOf<'dokumen_terbaik'>): MeasurePart[] {
  const rowsByLevel = new Map<number, string[]>();
  for (const { level, jenis, penandatangan, memuat, tautan, pendamping } of tingkat) {
    const conditions = [
      jenis.join(', '),
      ...(penandatangan === undefined ? [] : [`penandatangan ${penandatangan.join(', ')}`]),
      ...(memuat === undefined ? [] : [`memuat ${memuat.join(', ')}`]),
      ...(tautan === true ? ['tautan'] : []),
      ...(pendamping === undefined ? [] : [`pendamping ${pendamping.join(', ')}`]),
    ];
    rowsByLevel.set(level, [...(rowsByLevel.get(level) ?? []), conditions.join('; ')]);
  }
  return [...rowsByLevel].map(([level, rows]) => [`tingkat.${level}`, rows.join(' | ')]);
}

function describeElements(measure: MeasureOf<'unsur_berbeda'>): MeasurePart[] {
  const synonyms = Object.entries(measure.sinonim ?? {});
  return [
    ['sebagai', measure.sebagai],
    ...describeList('daftar', measure.daftar),
    ...describeList('dari_jenis', measure.dari_jenis),
    ...synonyms.map(([word, element]): MeasurePart => [`sinonim.${word}`, element]),
    ...describeBands(measure),
  ];
}

function describeValue(measure: MeasureOf<'nilai_terbaik'>): MeasurePart[] {
  const { maksimum, beserta } = measure;
  const parts = describeBands(measure);
  if (maksimum !== undefined) parts.push(['maksimum', writeNumber(maksimum)]);
  if (beserta !== undefined)
    parts.push(['beserta', `${beserta.memuat}; ${writeYear(beserta.atau_dokumen_tahun)}`]);
  return parts;
}

function describeBases({ bawaan, basis }: MeasureOf<'manfaat'>): MeasurePart[] {
  const parts: MeasurePart[] = bawaan === undefined ? [] : [['bawaan', bawaan]];
  for (const [name, { satuan, jenis, batas, lebih_dari }] of Object.entries(basis)) {
    const bands = batas.map((band) => `${band.level}: ${writeBand(band)}`);
    const beyond =
      lebih_dari === undefined ? [] : [`${lebih_dari.level}: > ${writeNumber(lebih_dari.nilai)}`];
    parts.push([`basis.${name}`, [satuan, ...bands, ...beyond, jenis.join(', ')].join('; ')]);
  }
  return parts;
}

function describeBands({
  satuan,
  batas,
}: {
  readonly satuan?: string;
  readonly batas: readonly Band[];
}): MeasurePart[] {
  const parts: MeasurePart[] = satuan === undefined ? [] : [['satuan', satuan]];
  for (const band of batas) parts.push([`batas.${band.level}`, writeBand(band)]);
  return parts;
}

function describeList(name: string, list: readonly string[] | undefined): MeasurePart[] {
  return list === undefined ? [] : [[name, list.join(', ')]];
}

function writeYears(offsets: readonly number[]): string {
  return offsets.map(writeYear).join(', ');
}
