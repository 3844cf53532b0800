import type { Certainty } from '../../base/vocabulary.js';
import { type Acceptance, type Edition, type EvidenceWindow, windowDays } from '../../edition/model.js';
import { writeNumber } from '../../edition/write-number.js';
import { writeYear } from '../../edition/write-year.js';
import type { Texts } from '../../text/language.js';

/** One condition on a document, in words. */
export interface Condition {
  readonly label: string;
  readonly text: string;
  /** Equal for equal conditions of two editions, whose days differ even where their years from T-0 do not. */
  readonly sameAs: string;
  /** What the condition says of its own basis; the rest is that of the evidence rule it belongs to. */
  readonly own: { readonly keyakinan?: Certainty | undefined; readonly sumber?: string | undefined };
}

/**
 * The conditions under which an acceptance takes a document, in the order in which a clerk meets them.
 *
 * @param namesUnits other acceptances beside this one are for some units only, so that this one says it is for all.
 */
export function conditionsOf(
  acceptance: Acceptance,
  edition: Edition,
  texts: Texts,
  namesUnits: boolean,
): Condition[] {
  const { labels } = texts;
  const words = texts.ui.penjelasan;
  const { format, format_ditoleransi, jendela, identitas, memuat, memuat_bila_disebut, nilai_maks } =
    acceptance;
  const conditions: Condition[] = [];
  const add = (label: string, text: string | undefined): void => {
    if (text !== undefined && text !== '') conditions.push({ label, text, sameAs: text, own: {} });
  };
  if (namesUnits && acceptance.unit === undefined) add(words.dokumen.untuk, words.semua_unit);
  add(words.khusus, restrictionOf(acceptance, texts));
  add(words.format, writeEndings(format));
  add(
    words.format_ditoleransi,
    format_ditoleransi === undefined ? undefined : writeEndings(format_ditoleransi),
  );
  if (jendela !== undefined) conditions.push(windowCondition(jendela, edition, texts));
  add(words.identitas, identitas === undefined ? undefined : labels.list(identitas.map(labels.field)));
  add(words.memuat, memuat === undefined ? undefined : labels.list(memuat.map(labels.content)));
  add(
    words.memuat_bila_disebut,
    memuat_bila_disebut === undefined ? undefined : labels.list(memuat_bila_disebut.map(labels.content)),
  );
  add(words.nilai_maks, nilai_maks === undefined ? undefined : labels.number(writeNumber(nilai_maks)));
  add(words.dokumen.tautan, acceptance.tautan === true ? words.perlu_tautan : undefined);
  return conditions;
}

/** Endings as people write them: "PDF, JPG". */
export function writeEndings(endings: readonly string[]): string {
  return endings.map((ending) => ending.toUpperCase()).join(', ');
}

function restrictionOf(
  { unit, jenis_inovasi, basis }: Acceptance,
  { labels, ui }: Texts,
): string | undefined {
  const words = ui.penjelasan.dokumen;
  const restrictions: string[] = [];
  if (unit !== undefined) restrictions.push(words.unit(labels.either(unit.map(labels.code))));
  if (jenis_inovasi !== undefined)
    restrictions.push(words.jenis_inovasi(labels.either(jenis_inovasi.map(labels.code))));
  if (basis !== undefined) restrictions.push(words.basis(labels.either(basis.map(labels.code))));
  return restrictions.length === 0 ? undefined : restrictions.join('; ');
}

function windowCondition(window: EvidenceWindow, edition: Edition, texts: Texts): Condition {
  const { dari = '', sampai = '', tahun_dari = [] } = window;
  const sameAs = `${dari}/${sampai}/${tahun_dari.join()}`;
  return {
    label: texts.ui.penjelasan.jendela,
    text: windowInWords(window, edition, texts),
    sameAs,
    own: window,
  };
}

function windowInWords(window: EvidenceWindow, edition: Edition, { labels, ui }: Texts): string {
  const words = ui.penjelasan;
  if (window.tahun_dari !== undefined)
    return words.tahun_dari(labels.either(window.tahun_dari.map(labels.field)));
  const { from, to } = windowDays(edition, window);
  const years = words.dokumen.tahun(writeOffset(window.dari), writeOffset(window.sampai));
  const days = labels.range([{ dari: from, sampai: to }]);
  return years === '' ? days : `${days} (${years})`;
}

function writeOffset(offset: number | undefined): string | undefined {
  return offset === undefined ? undefined : writeYear(offset);
}
