import type { SearchedFolder } from '../../evidence/file-facts.js';
import type { TextFacts } from '../../evidence/schema/inspection.js';
import type { DayRange } from '../documents/problem.js';

/** `bukti/`: one document. Days are ISO days; `jenis` is the kind as written, undefined when it is not stated. */
export interface DocumentFindings
  extends DocumentFileFindings,
    DocumentContentFindings,
    DocumentMeaningFindings {}

/** About the file or the link: where it is, what form it has, where else it is used. */
export interface DocumentFileFindings {
  'bukti/tanpa-berkas': DocumentName;
  'bukti/berkas-hilang': DocumentName & {
    readonly berkas: string;
    readonly saran: string | undefined;
    readonly pencarian: SearchedFolder | undefined;
  };
  'bukti/di-luar-folder': DocumentName & { readonly berkas: string };
  'bukti/format-salah': DocumentName & { readonly berkas: string; readonly diterima: readonly string[] };
  /** Where the guide says image only, a PDF is warned about, not refused. */
  'bukti/format-tidak-dianjurkan': DocumentName & {
    readonly berkas: string;
    readonly diterima: readonly string[];
  };
  'bukti/tanpa-tautan': DocumentName;
  'bukti/tautan-diragukan': DocumentName & { readonly tautan: string; readonly sebab: LinkDoubt };
  /** A medium of the government claimed as independent. */
  'bukti/media-milik-pemda': DocumentName & { readonly tautan: string };
  /** The file lies in the folder of another innovation. */
  'bukti/folder-inovasi-lain': DocumentName & { readonly berkas: string; readonly lain_id: string };
  /** One file for several innovations, of a kind that belongs to one. */
  'bukti/berkas-dipakai-ulang': DocumentName & {
    /** The file, or the link. */
    readonly berkas: string;
    /** Ids of the first few other innovations. */
    readonly lain: readonly string[];
    /** How many other innovations there are. */
    readonly jumlah: number;
  };
  /** One file for several indicators of one innovation that ask for different contents. */
  'bukti/berkas-rangkap': DocumentName & { readonly berkas: string; readonly indikator: readonly string[] };
  /** One set of papers named for several events. */
  'bukti/berkas-untuk-banyak-kegiatan': DocumentName & {
    readonly berkas: string;
    readonly kegiatan: readonly string[];
  };
  /** One picture shown for several methods. */
  'bukti/kolase': DocumentName & { readonly berkas: string; readonly pilihan: readonly string[] };
  /** One file, two numbers or dates. */
  'bukti/identitas-berbeda': DocumentName & {
    readonly berkas: string;
    readonly isian: 'nomor' | 'tanggal';
    readonly tertulis: string;
    /** What another record says of the same file. */
    readonly lain: string;
  };
  /** One number and date, files of several names. */
  'bukti/nomor-sama-berkas-beda': DocumentName & {
    readonly nomor: string;
    readonly tanggal: string;
    /** The first few files. */
    readonly berkas: readonly string[];
    readonly jumlah: number;
  };
}

/** About what the document is, when it was made and what is in it. */
export interface DocumentContentFindings {
  'bukti/jenis-tak-diterima': DocumentName & {
    readonly alasan: string | undefined;
    readonly diterima: readonly string[];
    /** The kind that is probably meant, where the one written is none. */
    readonly saran: string | undefined;
  };
  /** A kind meant for another sort of unit or innovation; `ditemukan` undefined: the innovation does not say its own. */
  'bukti/jenis-tak-sesuai-inovasi': DocumentName & {
    readonly perihal: 'unit' | 'jenis_inovasi';
    readonly ditemukan: string | undefined;
    readonly diterima: readonly string[];
  };
  /** `basis`: the one the slot is claimed on; `diterima`: the ones this document is for. */
  'bukti/basis-lain': DocumentName & { readonly basis: string; readonly diterima: readonly string[] };
  /** `pasti` false: a date of month or year precision, or a date of the profile left open, still allows it. */
  'bukti/di-luar-jendela': DocumentName & {
    readonly tanggal: string;
    readonly jendela: readonly DayRange[];
    readonly pasti: boolean;
    /** Nobody states the day: a camera noted it in the photo, and its clock may be wrong. */
    readonly kamera: boolean;
  };
  'bukti/tanggal-masa-depan': DocumentName & { readonly tanggal: string; readonly hari_ini: string };
  'bukti/identitas-kurang': DocumentName & { readonly kurang: readonly ('nomor' | 'tanggal' | 'tentang')[] };
  'bukti/isi-kurang': DocumentName & { readonly kurang: readonly string[] };
  /** A field of a letter template that nobody filled in. */
  'bukti/isian-templat': DocumentName & {
    /** `isi`: in the words of the file itself. */
    readonly isian: 'nomor' | 'tentang' | 'isi';
    readonly ditemukan: string;
    /** Where the words of the file come from; undefined for a field of the inventory. */
    readonly sumber?: TextFacts['sumber'] | undefined;
  };
  'bukti/pendamping-tidak-ada': DocumentName & { readonly pendamping: readonly string[] };
  'bukti/video-terlalu-panjang': DocumentName & { readonly menit: string; readonly maks: string };
  /** A video without cover picture, or a cover without the logo. */
  'bukti/sampul-kurang': DocumentName & { readonly sebab: 'tidak_ada' | 'tanpa_logo' };
  /** Papers of an event without attendance list or founding paper; `dasar` names the papers that found one. */
  'bukti/kegiatan-tidak-lengkap': DocumentName & {
    readonly kegiatan: string;
    readonly kurang: readonly ('daftar_hadir' | 'dasar')[];
    readonly dasar: readonly string[];
  };
  'bukti/tanpa-sertifikat': IndicatorName;
}

/** About what the document is said to show: elements, choices, signatories, reports. */
export interface DocumentMeaningFindings {
  /** The same element counted twice: units of one perangkat daerah, one region under two names. */
  'bukti/unsur-berulang': DocumentName & {
    readonly sebagai: 'daftar' | 'perangkat_daerah' | 'daerah_lain';
    readonly unsur: readonly string[];
    /** What they are counted as, once. */
    readonly dihitung: string;
  };
  'bukti/unsur-tak-dikenal': DocumentName & {
    readonly unsur: string;
    readonly daftar: readonly string[];
    readonly saran: string | undefined;
  };
  /** One entry that may name several regions or offices. */
  'bukti/unsur-tergabung': DocumentName & {
    readonly unsur: string;
    readonly sebagai: 'daftar' | 'perangkat_daerah' | 'daerah_lain';
  };
  'bukti/daerah-sendiri': DocumentName & { readonly daerah: string };
  'bukti/pilihan-tak-dikenal': DocumentName & {
    readonly ditemukan: string;
    readonly daftar: readonly string[];
    readonly saran: string | undefined;
  };
  /** A signatory below what the claimed level, or the kind of document, asks. */
  'bukti/penandatangan-kurang': DocumentName & {
    readonly penandatangan: string;
    readonly diminta: readonly string[];
  };
  /** A report signed inside the office claimed as an external study. */
  'bukti/monev-internal': DocumentName & { readonly penandatangan: string };
  /** A letter of interest is not yet a replication. */
  'bukti/baru-minat': DocumentName;
  /** A survey about the office, not the innovation. */
  'bukti/bukan-tentang-inovasi': DocumentName;
}

/**
 * Why a link may not open for the assessor, by its form alone: it leads to a folder, hides its target behind a
 * short address, is no web address, lies on an own computer or network, or is a page of the signed-in user.
 */
export type LinkDoubt = 'folder' | 'pendek' | 'bukan_alamat' | 'lokal' | 'pribadi';

/** Number on the form and name of the indicator or SPD row. */
export interface IndicatorName {
  readonly kode: string;
  readonly nama: string;
}

export interface DocumentName extends IndicatorName {
  /** Position in the list of the indicator, from 1. */
  readonly dokumen: number;
  readonly jenis: string | undefined;
  /** The kind letter by letter as somebody wrote it, for one that nobody knows. */
  readonly jenis_tertulis: string | undefined;
}
