/** An inventory as an office writes it, before anything is read: what tests put into a file. */
export interface InventorySource {
  readonly pemda: PemdaSource;
  readonly edisi?: string;
  readonly spd?: SpdSource;
  readonly inovasi?: readonly InnovationSource[];
}

export interface PemdaSource {
  readonly nama: string;
  readonly jenis?: string;
  readonly perangkat_daerah?: readonly Readonly<Record<string, string>>[];
}

export interface SpdSource {
  readonly total?: string;
  readonly baris?: Readonly<Record<string, SpdRowSource>>;
}

export interface SpdRowSource {
  readonly klaim?: number;
  readonly pilihan?: string;
  readonly nilai?: string;
  readonly t1?: string;
  readonly t2?: string;
  readonly bukti?: readonly EvidenceSource[];
  readonly verifikasi?: VerdictSource;
}

export interface InnovationSource {
  readonly id: string;
  readonly nama: string;
  readonly perangkat_daerah: string;
  readonly jenis_unit?: string;
  readonly tahapan?: string;
  readonly jenis?: string;
  readonly urusan?: string;
  readonly waktu_penerapan?: string;
  readonly waktu_pengembangan?: string;
  readonly kriteria?: Readonly<Record<string, string>>;
  readonly kirim?: string;
  readonly kematangan?: string;
  readonly indikator?: Readonly<Record<string, SlotSource>>;
}

export interface SlotSource {
  readonly klaim?: number;
  readonly basis?: string;
  readonly bukti?: readonly EvidenceSource[];
  readonly verifikasi?: VerdictSource;
}

export interface VerdictSource {
  readonly status: 'sesuai' | 'tidak_sesuai';
  readonly level?: number;
}

/** One document; which fields it needs is a matter of the indicator. */
export interface EvidenceSource {
  readonly jenis?: string;
  readonly berkas?: string;
  readonly tautan?: string;
  readonly nomor?: string;
  readonly tanggal?: string;
  readonly tentang?: string;
  readonly tahun?: number;
  readonly penandatangan?: string;
  readonly nilai?: number;
  readonly pilihan?: string;
  readonly unsur?: readonly string[];
  readonly memuat?: readonly string[];
  readonly kegiatan?: string;
}

/** The innovation with one of its slots written differently; undefined leaves the slot out. */
export function withSlot(
  innovation: InnovationSource,
  key: string,
  slot: SlotSource | undefined,
): InnovationSource {
  const { [key]: _, ...others } = innovation.indikator ?? {};
  return { ...innovation, indikator: slot === undefined ? others : { ...others, [key]: slot } };
}

/** The list with one innovation put in the place of another; it keeps its position. */
export function withInnovation(
  innovations: readonly InnovationSource[],
  id: string,
  change: (innovation: InnovationSource) => InnovationSource,
): InnovationSource[] {
  return innovations.map((innovation) => (innovation.id === id ? change(innovation) : innovation));
}
