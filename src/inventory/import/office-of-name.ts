import type { MapEntry } from '../../base/document-node.js';
import { departmentKey } from '../department-key.js';
import { baseOf } from './id-prefix.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import type { ImportedRecord, RecordBook } from './records.js';

/** Offices that report innovations; other first words ("Desa", "Rumah") begin names of innovations as well. */
const HEADS: ReadonlySet<string> = new Set(
  'dinas badan inspektorat sekretariat kecamatan kelurahan puskesmas rsud satuan bagian uptd'.split(' '),
);
/** The only office whose name is one word. */
const ALONE = 'inspektorat';

const IN_FRONT =
  /^(?:(?:\d{1,2}[.)\s-]+)|(?:daftar|rekap(?:itulasi)?|data|inventaris|inventarisasi|usulan|laporan|form(?:at|ulir)?|inovasi|daerah|opd|skpd)\s+)/iu;
const BEHIND = /[\s.-]+(?:20\d\d|final|fix|rev(?:isi)?|v?\d{1,2}|\(\d+\)|ok|copy|salinan|inovasi)$/iu;

/** The office that the name of a file or a sheet says, such as "Daftar Inovasi Dinas_Kesehatan 2026 (1)". */
export function officeOfName(name: string): string | undefined {
  let text = name.replaceAll('_', ' ').replace(/\s+/gu, ' ').trim();
  for (let shorter = strip(text); shorter !== text; shorter = strip(text)) text = shorter;
  const [head = '', next] = departmentKey(text).split(' ');
  return HEADS.has(head) && (next !== undefined || head === ALONE) ? text : undefined;
}

function strip(text: string): string {
  return text.replace(IN_FRONT, '').replace(BEHIND, '').trim();
}

/**
 * Where a sheet names no office at all, the name of the sheet or of the file does, if it is plainly one. Asked once for
 * each sheet; an office's cell left blank in a column of its own stays blank.
 */
export function putNamedOffices(book: RecordBook, context: ImportContext): void {
  const sheets = new Map<string, ImportedRecord[]>();
  for (const record of book.records) sheets.set(record.sheet, [...(sheets.get(record.sheet) ?? []), record]);
  for (const [sheet, records] of sheets) {
    if (book.officeSheets.has(sheet)) continue;
    if (records.some(({ tree }) => tree.entries.has('perangkat_daerah'))) continue;
    const isFile = sheet === baseOf(context.file) || officeOfName(sheet) === undefined;
    const nama = officeOfName(isFile ? baseOf(context.file) : sheet);
    const [first] = records;
    if (nama === undefined || first === undefined) continue;
    ask(context.log, first.namePlace, {
      kind: 'pd_dari_nama',
      sumber: isFile ? 'berkas' : 'lembar',
      nama,
      jumlah: records.length,
    });
    for (const record of records) putOffice(record, nama, context);
  }
}

function putOffice({ tree, namePlace }: ImportedRecord, nama: string, context: ImportContext): void {
  const value: MapEntry = { keyPlace: namePlace, value: { kind: 'text', text: nama, place: namePlace } };
  tree.entries.set('perangkat_daerah', value);
  noteChange(context.log, namePlace, 'perangkat_daerah', '', nama, 'dari_nama_lembar');
}
