import type { FileKind, OcrOutcome, TextFacts } from '../../evidence/schema/inspection.js';
import type { LinkCheck } from '../../evidence/schema/link-check.js';
import type { MachineField } from '../../inventory/model.js';
import type { UnreadableState } from '../documents/problem.js';
import type { DocumentName } from './document.js';

/** `bukti/`: what was seen in the file of a document. A machine may err; a person decides. */
export interface FileFindings extends FileStateFindings, FileTextFindings, PictureFindings, LinkFindings {}

interface NamedFile extends DocumentName {
  readonly berkas: string;
}

interface ReadFile extends NamedFile {
  /** Where the words come from: the file's own text, or OCR. */
  readonly sumber: TextFacts['sumber'];
}

/** About the file as a whole: can it be opened, and is it what it says? */
export interface FileStateFindings {
  'bukti/berkas-tak-terbuka': NamedFile & { readonly keadaan: UnreadableState };
  /** A file whose name differs in the mark of a copy was taken: `salinan`, as an inventory would write it. */
  'bukti/berkas-salinan': NamedFile & { readonly salinan: string };
  /** No text and no picture on any page. */
  'bukti/dokumen-kosong': NamedFile & { readonly halaman: number };
  /** The end of the file is damaged or missing, although the rest can be read. */
  'bukti/berkas-terpotong': NamedFile;
  'bukti/berkas-besar': NamedFile & {
    /** Megabytes with one decimal. */
    readonly megabita: string;
    readonly batas: number;
  };
  /** A limit of this program ended the reading: nothing is known of the file. */
  'bukti/berkas-tak-terperiksa': NamedFile & {
    readonly sebab: UnexaminedReason;
  };
  /** `diterima` is empty where the edition takes the content too, and only the name is wrong. */
  'bukti/isi-bukan-format': NamedFile & { readonly isi: FileKind; readonly diterima: readonly string[] };
  /** `ocr`: what came of OCR; undefined where it was not asked for. */
  'bukti/pindaian-tanpa-teks': NamedFile & {
    readonly halaman: number;
    readonly ocr: OcrFailure | undefined;
  };
  /** Other bytes, and yet the same words or the same picture; or the same bytes twice for one indicator. */
  'bukti/isi-sama-berkas-beda': NamedFile & {
    readonly apa: 'teks' | 'gambar' | 'berkas';
    /** The first few other files. */
    readonly lain: readonly string[];
    readonly jumlah: number;
  };
}

/** OCR found no words, or was stopped by a limit of this program. */
export type OcrFailure = Exclude<OcrOutcome, 'terbaca'>;

/** Why nobody looked into a file: a limit of this program, or a drive that did not give it. */
export type UnexaminedReason = 'terlalu_besar' | 'lewat_waktu' | 'lewat_memori' | 'tak_terbaca';

/** About what the words of a document say. */
export interface FileTextFindings {
  'bukti/nama-tidak-tampak': ReadFile & {
    /** Of the innovation; `nama` is that of the indicator. */
    readonly nama_inovasi: string;
    /** The likest words found; blank when there are none. */
    readonly cuplikan: string;
    /** Percent of likeness. */
    readonly skor: number;
  };
  'bukti/nomor-tidak-cocok': ReadFile & { readonly tertulis: string; readonly terbaca: readonly string[] };
  /** `kamera`: the day a camera noted in a photo. */
  'bukti/tanggal-tidak-cocok': NamedFile & {
    readonly sumber: TextFacts['sumber'] | 'kamera';
    readonly tertulis: string;
    readonly terbaca: readonly string[];
  };
  'bukti/jenis-tidak-cocok': ReadFile & { readonly terbaca: readonly string[] };
  'bukti/isi-tidak-tampak': ReadFile & { readonly isi: readonly string[] };
  'bukti/sorotan-tidak-tampak': NamedFile;
  /** No picture and no electronic signature in a paper of text. */
  'bukti/tanda-tangan-tidak-tampak': NamedFile;
  /** Percent, with a decimal point. */
  'bukti/persentase-tidak-cocok': ReadFile & {
    readonly tertulis: string;
    readonly terbaca: readonly string[];
  };
  /** Another total of people in a list of recipients. `tertulis` with a decimal point. */
  'bukti/jumlah-orang-tidak-cocok': NamedFile & { readonly tertulis: string; readonly terbaca: number };
  /** Another year in the title of a budget or plan. */
  'bukti/tahun-tidak-cocok': NamedFile & { readonly tertulis: number; readonly terbaca: number };
  /** A single page of a paper that should carry an annex. */
  'bukti/lampiran-tidak-tampak': NamedFile;
  /** What was filled in from the file, as the report writes it. */
  'bukti/terbaca-mesin': NamedFile & {
    readonly isian: readonly { readonly isian: MachineField; readonly nilai: string }[];
    readonly memuat: readonly string[];
  };
  /** What OCR read in scanned pages: a hint that fills in nothing. Days are ISO, most likely first. */
  'bukti/terbaca-pindaian': NamedFile & {
    readonly nomor: string | undefined;
    readonly tanggal: string | undefined;
    readonly memuat: readonly string[];
  };
}

/** About pictures and videos. */
export interface PictureFindings {
  'bukti/gambar-kecil': NamedFile & { readonly lebar: number; readonly tinggi: number };
  'bukti/gambar-polos': NamedFile;
  'bukti/foto-di-luar-wilayah': NamedFile;
  /** Minutes with two decimals. `maks`: the guide's limit, where the video itself breaks it. */
  'bukti/durasi-video-berbeda': NamedFile & {
    readonly tertulis: string;
    readonly terukur: string;
    readonly maks: string | undefined;
  };
}

/** About links that were tried. */
export interface LinkFindings {
  'bukti/tautan-mati': DocumentName & { readonly tautan: string } & DeadLink;
  'bukti/tautan-tertutup': DocumentName & {
    readonly tautan: string;
    readonly sebab: Extract<LinkCheck, { readonly hasil: 'tertutup' }>['alasan'];
  };
  /** No address at all could be found: there seems to be no network, and no link is judged. `jumlah`: links tried. */
  'bukti/tautan-belum-dicoba': DocumentName & { readonly jumlah: number };
}

/** Why nothing answered; `status` is the number a web server gives. */
export type DeadLink =
  | { readonly sebab: 'mati'; readonly status: number }
  | { readonly sebab: 'lewat_waktu' | 'terlalu_banyak_pengalihan' | 'alamat_pribadi' | 'porta' }
  | { readonly sebab: Extract<LinkCheck, { readonly hasil: 'tak_terjangkau' }>['alasan'] };
