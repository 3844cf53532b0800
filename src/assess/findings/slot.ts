import type { Level } from '../../base/vocabulary.js';
import type { BandDoubt, Found, UnstatedFact } from '../assessment.js';

/** `indikator/`: one indicator of one innovation. Values are decimals with a point, days are ISO days. */
export interface SlotFindings {
  'indikator/tidak-terisi': SlotName & UnclaimedSlot;
  /** The same for an indicator the guide makes compulsory. */
  'indikator/wajib-kosong': SlotName & UnclaimedSlot;
  'indikator/tanpa-bukti': SlotName & { readonly klaim: Level } & BasisToChoose;
  'indikator/klaim-melebihi-bukti': SlotName & LevelGap & Shortfall & Doubted & BasisToChoose;
  'indikator/belum-dipastikan': SlotName & LevelGap & { readonly belum: readonly UnstatedLabel[] };
  'indikator/klaim-di-bawah-bukti': SlotName & LevelGap & Doubted;
  /** The years at both ends without the one between them (T-0 and T-2) claimed as two years. */
  'indikator/tahun-tidak-berurutan': SlotName & {
    readonly klaim: Level;
    /** Level that these years do give. */
    readonly didukung: Level;
    readonly tahun: readonly number[];
    readonly kurang: readonly number[];
  };
  /** The level rests on contents (the roles of the staff) that no document has. */
  'indikator/isi-tidak-ada': SlotName & {
    readonly klaim: Level;
    readonly isi: readonly string[];
    /** The contents may stand in another document of this year instead. */
    readonly tahun: number;
  };
  'indikator/ambang-rancu': SlotName & { readonly rancu: BandDoubt };
  'indikator/nilai-tak-wajar': SlotName & {
    readonly dokumen: number;
    readonly nilai: string;
    /** Undefined where the indicator is not measured by a value. */
    readonly satuan: string | undefined;
    /** `pecahan`: a percentage between 0 and 1, mostly a fraction or a comma out of place. */
    readonly sebab: 'negatif' | 'pecahan' | 'melebihi_maksimum' | 'di_atas_batas_tertinggi';
    readonly batas: string;
  };
  /** Creation time contradicts the dates of trial and application. */
  'indikator/durasi-berlawanan': SlotName & {
    readonly dokumen: number;
    readonly bulan: string;
    /** The fewest whole months that can lie between the two dates. */
    readonly jarak_bulan: number;
    readonly waktu_uji_coba: string;
    readonly waktu_penerapan: string;
  };
  /** The percentage settled differs from that of the recap beside it. */
  'indikator/persentase-berbeda': SlotName & {
    readonly dokumen: number;
    readonly nilai: string;
    /** Position of the recap in the list. */
    readonly rekap: number;
    readonly nilai_rekap: string;
  };
  /** `daftar` is empty where the indicator is not counted by a basis at all. */
  'indikator/basis-tak-dikenal': SlotName & {
    readonly ditemukan: string;
    readonly daftar: readonly string[];
    readonly saran: string | undefined;
  };
  /** A verdict of a person that cannot hold, such as a level above the claim. */
  'indikator/putusan-janggal': SlotName & OddVerdict;
}

export interface SlotName {
  /** Number on the form and name, from the edition. */
  readonly kode: string;
  readonly nama: string;
  /** What the levels 1 to 3 ask, in the words of the edition, which counts its years from `tahun_edisi` (T-0). */
  readonly level: readonly string[];
  readonly tahun_edisi: number;
}

/** An indicator without a claim; there may be documents all the same. */
export interface UnclaimedSlot {
  /** Number of documents listed. */
  readonly dokumen: number;
  /** Of these, those whose file is not where the inventory says. */
  readonly hilang: number;
  /** Level the documents surely support. */
  readonly pasti: Level;
  /** Level they would support if all that is not stated turned out well, and what is not stated. */
  readonly mungkin: Level;
  readonly belum: readonly UnstatedLabel[];
}

export interface LevelGap {
  readonly klaim: Level;
  readonly pasti: Level;
  readonly mungkin: Level;
  readonly ditemukan: Found;
}

/** What has to be settled before the claim is changed. */
export interface Doubted {
  /** What nobody states and might lift the level. */
  readonly belum: readonly UnstatedLabel[];
  readonly angka_janggal: OddFigure | undefined;
}

/** A figure that can hardly be meant, with a finding of its own. */
export interface OddFigure {
  readonly nilai: string;
  /** Undefined where the figure is in a unit that no catalog names. */
  readonly satuan: string | undefined;
}

/** The bases of counting to choose from, where none is stated and without one nothing can be counted; else empty. */
export interface BasisToChoose {
  readonly basis_pilihan: readonly string[];
}

/** What keeps the documents from bearing the claim, as far as it can be told. */
export interface Shortfall {
  /** Number of documents listed, and of those among them that do not count. */
  readonly dokumen: number;
  readonly tidak_dihitung: number;
  /** Years that are wanting for the level claimed; empty where other years would do as well. */
  readonly tahun_kurang: readonly number[];
}

export interface OddVerdict {
  readonly klaim: Level;
  /** The level judged, if the verdict names one. */
  readonly putusan: Level | undefined;
  readonly sebab: 'di_atas_klaim' | 'tidak_sesuai_tetapi_cukup' | 'masa_depan';
  readonly tanggal: string | undefined;
  readonly hari_ini: string;
}

/** An unstated fact as a sentence needs it: which document (by kind and number in the list), which field. */
export interface UnstatedLabel {
  readonly dokumen: number | undefined;
  readonly jenis: string | undefined;
  readonly isian: UnstatedFact['field'];
  readonly isi: readonly string[];
}
