import type { MeasureOf } from '../../edition/model.js';
import type { Texts } from '../../text/language.js';
import type { YearWriter } from './years.js';

type DocumentRow = MeasureOf<'dokumen_terbaik'>['tingkat'][number];

/** Which document gives which level, one line per level, lowest first. */
export function documentRowLines({ tingkat }: MeasureOf<'dokumen_terbaik'>, texts: Texts): string[] {
  return levelLines(
    tingkat.map((row) => ({ level: row.level, way: documentRowInWords(row, texts) })),
    texts,
  );
}

function documentRowInWords(row: DocumentRow, { labels, ui }: Texts): string {
  const words = ui.penjelasan.hitungan;
  const { jenis, penandatangan, memuat, tautan, pendamping } = row;
  const conditions = [labels.either(jenis.map(labels.kind))];
  if (penandatangan !== undefined) {
    conditions.push(words.ditandatangani(labels.either(penandatangan.map(labels.code))));
  }
  if (memuat !== undefined) conditions.push(words.memuat(labels.list(memuat.map(labels.content))));
  if (tautan === true) conditions.push(words.bertautan);
  if (pendamping !== undefined) conditions.push(words.bersama(labels.either(pendamping.map(labels.kind))));
  return conditions.join(', ');
}

/** Which years give which level, one line per level, lowest first; the years in their order. */
export function yearRowLines(
  { tingkat }: MeasureOf<'himpunan_tahun'>,
  writeYear: YearWriter,
  texts: Texts,
): string[] {
  const rows = tingkat.flatMap(({ level, salah_satu }) =>
    salah_satu.map((years) => {
      const sorted = [...years].sort((left, right) => left - right);
      return { level, way: texts.labels.list(sorted.map(writeYear)) };
    }),
  );
  return levelLines(rows, texts);
}

function levelLines(
  rows: readonly { readonly level: number; readonly way: string }[],
  { ui }: Texts,
): string[] {
  const { pada_level, alternatif } = ui.penjelasan.hitungan;
  const waysByLevel = new Map<number, string[]>();
  for (const { level, way } of rows) waysByLevel.set(level, [...(waysByLevel.get(level) ?? []), way]);
  const byLevel = [...waysByLevel].sort(([left], [right]) => left - right);
  return byLevel.map(([level, ways]) => pada_level(level, alternatif(ways)));
}
