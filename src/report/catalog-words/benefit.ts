import type { MeasureOf } from '../../edition/model.js';
import { writeNumber } from '../../edition/write-number.js';
import type { Texts } from '../../text/language.js';
import { bandLines } from './band.js';
import type { MeasurePart } from './measure-part.js';

/** The bases of the benefit, each with its limits and the documents that show it. */
export function benefitParts({ bawaan, basis }: MeasureOf<'manfaat'>, texts: Texts): MeasurePart[] {
  const { labels } = texts;
  const words = texts.ui.penjelasan.hitungan;
  const parts: MeasurePart[] = [];
  if (bawaan !== undefined) {
    parts.push({ fields: ['bawaan'], label: words.bawaan, lines: [words.dasar_hitung(labels.code(bawaan))] });
  }
  for (const [name, { satuan, jenis, batas, lebih_dari }] of Object.entries(basis)) {
    const lines = bandLines(batas, satuan, texts);
    if (lebih_dari !== undefined) {
      const amount = labels.amount(writeNumber(lebih_dari.nilai), satuan);
      lines.push(words.lebih_dari(amount, lebih_dari.level));
    }
    lines.push(words.dokumen(labels.either(jenis.map(labels.kind))));
    parts.push({ fields: [`basis.${name}`], label: words.dasar_hitung(labels.code(name)), lines });
  }
  return parts;
}
