import type { CopySheetTexts } from '../../text/copy-sheet-texts.js';
import type { Labels } from '../../text/labels.js';
import type { ReportFinding } from '../schema.js';
import { countReadiness } from './count-readiness.js';
import type {
  CopyDocument,
  CopyIndicator,
  CopyItem,
  CopyRemark,
  CopySheet,
  CopySheets,
  ReadinessReasons,
} from './model.js';

/** What stands where an item is typed: its text, the file that is uploaded, or that a name is hidden. */
export function contentOf({ berkas, isi, catatan }: CopyItem, words: CopySheetTexts): string {
  if (catatan?.kind === 'nama_disembunyikan') return words.disembunyikan;
  return berkas?.salinan ?? isi;
}

/** What a sheet says of one item; undefined when there is nothing to say. */
export function remarkOn({ catatan, kata }: CopyItem, words: CopySheetTexts): string | undefined {
  if (catatan !== undefined) return writeRemark(catatan, words);
  return kata === undefined ? undefined : words.kata(kata);
}

function writeRemark(remark: CopyRemark, { catatan }: CopySheetTexts): string {
  return remark.kind === 'kurang_kata'
    ? catatan.kurang_kata(remark.jumlah, remark.paling_sedikit)
    : catatan[remark.kind];
}

/** The chosen level in words, and what is typed beside it. */
export function parameterOf({ klaim, parameter, isian }: CopyIndicator, words: CopySheetTexts): string {
  const chosen = klaim === 0 ? words.tanpa_klaim : words.parameter(klaim, parameter);
  return [chosen, ...isian].join('; ');
}

/** "INV-001 GEBRAKS"; the region's own part is known by its name alone. */
export function titleOf({ id, nama, item }: CopySheet): string {
  return item.length === 0 ? nama : `${id} ${nama}`;
}

/** What is said of a document below its number, date and subject, but for its link, which is typed. */
export function detailsOn(
  { rincian, terbaca_mesin, berkas }: CopyDocument,
  words: CopySheetTexts,
  labels: Labels,
): string[] {
  return [
    ...rincian,
    ...(terbaca_mesin.length === 0 ? [] : [words.terbaca_mesin(labels.list(terbaca_mesin))]),
    ...(berkas?.masalah === undefined ? [] : [`${berkas.sumber}: ${words.catatan[berkas.masalah]}`]),
  ];
}

/** Why an innovation is not ready, or what should be looked at; nothing where it is. */
export function reasonsFor(reasons: ReadinessReasons, words: CopySheetTexts): string[] {
  const { galat, peringatan, tidak_layak } = reasons;
  const { alasan } = words;
  const items = ({ nomor, kunci }: CopyItem): string => `${words.item[kunci] ?? kunci} (${nomor})`;
  const indicators = ({ kode, nama }: CopyIndicator): string => `${nama} (${kode})`;
  return [
    ...(tidak_layak ? [alasan.tidak_layak] : []),
    ...listed(reasons.item_kosong.map(items), alasan.item_kosong),
    ...listed(reasons.indikator_wajib_kosong.map(indicators), alasan.indikator_wajib_kosong),
    ...listed(reasons.wajib_tanpa_data_dukung.map(indicators), alasan.wajib_tanpa_data_dukung),
    ...counted(reasons.berkas_hilang, alasan.berkas_hilang),
    ...counted(reasons.berkas_di_luar_folder, alasan.berkas_di_luar_folder),
    ...counted(reasons.berkas_kosong, alasan.berkas_kosong),
    ...counted(reasons.berkas_tak_terbuka, alasan.berkas_tak_terbuka),
    ...counted(reasons.tidak_terisi, alasan.tidak_terisi),
    ...counted(reasons.tanpa_data_dukung, alasan.tanpa_data_dukung),
    ...counted(reasons.tidak_sesuai, alasan.tidak_sesuai),
    ...counted(reasons.belum_dipastikan, alasan.belum_dipastikan),
    ...listed(reasons.item_diperiksa.map(items), alasan.item_diperiksa),
    ...(galat + peringatan > 0 ? [alasan.temuan(galat, peringatan)] : []),
  ];
}

/** How many innovations are how ready, or that there is none. */
export function summarizeReadiness({ lembar }: CopySheets, words: CopySheetTexts): string {
  if (lembar.length === 0) return words.tanpa_inovasi;
  const { siap, siap_dengan_catatan, belum_siap, tidak_dikirim } = countReadiness(lembar);
  return words.ringkasan(siap, siap_dengan_catatan, belum_siap, tidak_dikirim);
}

/** A finding in one line: what it is, the facts, and what to do. */
export function findingLine({ judul, pesan, saran }: ReportFinding): string {
  return `${judul}: ${pesan} ${saran}`;
}

function listed(names: readonly string[], write: (names: string) => string): string[] {
  return names.length === 0 ? [] : [write(names.join(', '))];
}

function counted(count: number, write: (count: number) => string): string[] {
  return count === 0 ? [] : [write(count)];
}
