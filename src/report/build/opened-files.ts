import { compareText } from '../../base/compare-text.js';
import type { Edition } from '../../edition/model.js';
import type { FileFact, FileFacts } from '../../evidence/file-facts.js';
import { NAMED_FROM } from '../../evidence/named-from.js';
import type { Inspection, PdfFacts, TextFacts } from '../../evidence/schema/inspection.js';
import type { Inventory } from '../../inventory/model.js';
import { type NamedFile, namedFiles } from '../../inventory/named-files.js';
import type { OpenedFile } from '../schema.js';

type FileUse = OpenedFile['dipakai'][number];

/** A file that is there and was opened. */
type Opened = Extract<FileFact, { readonly state: 'ada' }> & { readonly isi: Inspection };

/**
 * Every opened file with the places that name it, in the order of their names. Two inventories may each have a file of the
 * same name: those are two.
 */
export function buildOpenedFiles(inventory: Inventory, edition: Edition, files: FileFacts): OpenedFile[] {
  const entries = new Map<string, { readonly file: OpenedFile; readonly uses: Map<string, FileUse> }>();
  for (const named of namedFiles(inventory)) {
    const fact = files.of(named.path, named.namedBy);
    if (!isOpened(fact)) continue;
    const key = JSON.stringify([named.path, fact.path]);
    const entry = entries.get(key) ?? { file: describe(named.path, fact), uses: new Map<string, FileUse>() };
    entries.set(key, entry);
    const use = toUse(named, fact.isi, edition);
    entry.uses.set(placeOf(use), use);
  }
  return [...entries.values()]
    .map(({ file, uses }) => ({
      ...file,
      dipakai: [...uses].sort(([left], [right]) => compareText(left, right)).map(([, use]) => use),
    }))
    .sort((left, right) => compareText(orderOf(left), orderOf(right)));
}

function isOpened(fact: FileFact): fact is Opened {
  return fact.state === 'ada' && fact.isi !== undefined;
}

function orderOf({ berkas, sha256, dipakai }: OpenedFile): string {
  return [berkas, sha256, ...dipakai.map(placeOf)].join('\u0000');
}

function placeOf({ inovasi = '', indikator = '', lampiran = '' }: FileUse): string {
  return [inovasi, indikator, lampiran].join('\u0000');
}

function describe(berkas: string, { salinan, isi }: Opened): OpenedFile {
  const { bita, sha256, jenis, keadaan, pdf, ocr } = isi;
  return {
    berkas,
    ...(salinan === undefined ? {} : { salinan }),
    bita,
    sha256,
    jenis,
    keadaan,
    ...(pdf === undefined ? {} : { halaman: pdf.halaman, isi_halaman: judgePages(pdf) }),
    ...(ocr === undefined ? {} : { ocr }),
    dipakai: [],
  };
}

function judgePages({ halaman_berteks, halaman_dibaca, kosong }: PdfFacts): OpenedFile['isi_halaman'] {
  if (kosong === true) return 'kosong';
  if (halaman_berteks === 0) return 'pindaian';
  return halaman_berteks < halaman_dibaca ? 'campuran' : 'teks';
}

function toUse({ innovation, place }: NamedFile, seen: Inspection, edition: Edition): FileUse {
  const sebutan = mentionOf(innovation?.nama, seen);
  return {
    ...(innovation === undefined ? {} : { inovasi: innovation.id }),
    ...(place.kind === 'lampiran'
      ? { lampiran: place.key }
      : { indikator: keyOfForm(place.kind, place.key, edition) }),
    ...(sebutan === undefined ? {} : { sebutan }),
  };
}

/** The key of the form's own line, where the inventory may have written its number. */
function keyOfForm(kind: 'indikator' | 'spd', written: string, edition: Edition): string {
  const byCode = kind === 'spd' ? edition.spdRowByCode : edition.indicatorByCode;
  return byCode.get(written.trim())?.kunci ?? written;
}

/** The better of what the text layer and OCR read. The words themselves only where they are the name: no other is shown. */
function mentionOf(name: string | undefined, { teks, teks_pindaian }: Inspection): FileUse['sebutan'] {
  const found = [teks, teks_pindaian]
    .flatMap((text) => (text === undefined ? [] : mentionIn(text, name)))
    .sort((left, right) => right.skor - left.skor)[0];
  if (found === undefined) return undefined;
  const { skor, sumber, cuplikan, halaman } = found;
  if (skor < NAMED_FROM) return { ditemukan: false, skor, sumber };
  return { ditemukan: true, skor, sumber, cuplikan, ...(halaman === undefined ? {} : { halaman }) };
}

function mentionIn({ sebutan, sumber }: TextFacts, name: string | undefined) {
  return sebutan.filter(({ nama }) => nama === name).map((mention) => ({ ...mention, sumber }));
}
