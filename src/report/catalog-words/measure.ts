import type { Measure, MeasureOf, SpdMeasure } from '../../edition/model.js';
import { writeNumber } from '../../edition/write-number.js';
import type { Texts } from '../../text/language.js';
import { bandLines } from './band.js';
import { doubtParts } from './band-doubt.js';
import { benefitParts } from './benefit.js';
import { documentRowLines, yearRowLines } from './level-rows.js';
import type { MeasurePart } from './measure-part.js';
import type { YearWriter } from './years.js';

/**
 * All that a measure says beside its way of measuring, which the texts tell in a sentence of its own.
 *
 * @param writeYear names a year counted from T-0
 */
export function measureParts(
  measure: Measure | SpdMeasure,
  writeYear: YearWriter,
  texts: Texts,
): MeasurePart[] {
  const words = texts.ui.penjelasan.hitungan;
  switch (measure.cara) {
    case 'dokumen_terbaik':
      return [{ fields: ['tingkat'], label: words.syarat, lines: documentRowLines(measure, texts) }];
    case 'himpunan_tahun':
      return [{ fields: ['tingkat'], label: words.syarat, lines: yearRowLines(measure, writeYear, texts) }];
    case 'pilihan':
    case 'pilihan_terbaik':
      return [{ fields: ['pilihan'], label: words.pilihan, lines: choiceLines(measure.pilihan, texts) }];
    case 'pilihan_berbeda':
      return [
        {
          fields: ['pilihan'],
          label: words.pilihan,
          lines: [texts.labels.list(measure.pilihan.map(texts.labels.code))],
        },
        limits(measure, texts),
      ];
    case 'unsur_berbeda':
      return [...elementParts(measure, texts), limits(measure, texts)];
    case 'nilai_terbaik':
      return [
        limits(measure, texts),
        ...valueParts(measure, writeYear, texts),
        ...doubtParts([measure], texts),
      ];
    case 'kegiatan':
      return [...eventParts(measure, texts), limits({ ...measure, satuan: 'kegiatan' }, texts)];
    case 'manfaat':
      return [...benefitParts(measure, texts), ...doubtParts(Object.values(measure.basis), texts)];
    case 'selisih':
      return [
        limits(measure, texts),
        { fields: ['arah'], label: words.arah, lines: [words.arah_selisih[measure.arah]] },
        ...doubtParts([measure], texts),
      ];
    case 'nilai':
    case 'pertumbuhan':
      return [limits(measure, texts), ...doubtParts([measure], texts)];
  }
}

type Limited = Pick<MeasureOf<'nilai_terbaik'>, 'satuan' | 'batas'>;

function limits({ satuan, batas }: Limited, texts: Texts): MeasurePart {
  const label = texts.ui.penjelasan.hitungan.batas;
  return { fields: ['batas', 'satuan'], label, lines: bandLines(batas, satuan, texts) };
}

function choiceLines(levels: Readonly<Record<string, number>>, { labels, ui }: Texts): string[] {
  const codesByLevel = new Map<number, string[]>();
  for (const [code, level] of Object.entries(levels)) {
    codesByLevel.set(level, [...(codesByLevel.get(level) ?? []), labels.code(code)]);
  }
  const byLevel = [...codesByLevel].sort(([left], [right]) => left - right);
  return byLevel.map(([level, codes]) => ui.penjelasan.hitungan.pada_level(level, labels.either(codes)));
}

function elementParts(measure: MeasureOf<'unsur_berbeda'>, { labels, ui }: Texts): MeasurePart[] {
  const words = ui.penjelasan.hitungan;
  const parts = [
    { fields: ['sebagai'], label: words.yang_dihitung, lines: [words.sebagai[measure.sebagai]] },
  ];
  const { daftar, dari_jenis, sinonim } = measure;
  if (daftar !== undefined) {
    parts.push({ fields: ['daftar'], label: words.daftar, lines: [labels.list(daftar.map(labels.code))] });
  }
  if (dari_jenis !== undefined) {
    parts.push({
      fields: ['dari_jenis'],
      label: words.dari_jenis,
      lines: [labels.either(dari_jenis.map(labels.kind))],
    });
  }
  if (sinonim !== undefined && Object.keys(sinonim).length > 0) {
    parts.push({ fields: ['sinonim'], label: words.sinonim, lines: synonymLines(sinonim, labels.code) });
  }
  return parts;
}

/** "pemerintah: pemda, pemerintah daerah": every element with the other words it may be called by. */
function synonymLines(synonyms: Readonly<Record<string, string>>, name: (code: string) => string): string[] {
  const wordsByElement = new Map<string, string[]>();
  for (const [word, element] of Object.entries(synonyms)) {
    wordsByElement.set(element, [...(wordsByElement.get(element) ?? []), word.replaceAll('_', ' ')]);
  }
  return [...wordsByElement].map(([element, words]) => `${name(element)}: ${words.join(', ')}`);
}

function valueParts(
  measure: MeasureOf<'nilai_terbaik'>,
  writeYear: YearWriter,
  { labels, ui }: Texts,
): MeasurePart[] {
  const words = ui.penjelasan.hitungan;
  const { maksimum, beserta, satuan } = measure;
  const parts: MeasurePart[] = [];
  if (maksimum !== undefined) {
    const amount = labels.amount(writeNumber(maksimum), satuan);
    parts.push({ fields: ['maksimum'], label: words.maksimum, lines: [words.batas_wajar(amount)] });
  }
  if (beserta !== undefined) {
    const line = words.isi_beserta(labels.content(beserta.memuat), writeYear(beserta.atau_dokumen_tahun));
    parts.push({ fields: ['beserta'], label: words.beserta, lines: [line] });
  }
  return parts;
}

function eventParts(measure: MeasureOf<'kegiatan'>, { labels, ui }: Texts): MeasurePart[] {
  const words = ui.penjelasan.hitungan;
  const name = (kinds: readonly string[]) => labels.either(kinds.map(labels.kind));
  const parts = [
    { fields: ['hadir'], label: words.hadir, lines: [name(measure.hadir)] },
    { fields: ['dasar'], label: words.dasar, lines: [name(measure.dasar)] },
  ];
  const { sertifikat } = measure;
  if (sertifikat === undefined) return parts;
  const line = words.sedikitnya_satu(name(sertifikat));
  return [...parts, { fields: ['sertifikat'], label: words.sertifikat, lines: [line] }];
}
