import type { Report, ReportScoreKind } from '../../../src/report/schema.js';

export const READINGS: readonly ReportScoreKind[] = ['klaim', 'terbukti', 'jika_dipastikan', 'terverifikasi'];

/** The figures that every view has to show as the Report has them. Null is unknown, or not shown because there is none. */
export interface Figures {
  readonly indeks: Readonly<Record<ReportScoreKind, string | null>>;
  readonly predikat: Readonly<Record<ReportScoreKind, string | null>>;
  readonly celah: { readonly terbuka: number; readonly slot: number; readonly persen: string | null };
  readonly temuan: {
    readonly galat: number;
    readonly peringatan: number;
    readonly info: number;
    readonly dikecualikan: number;
  };
  readonly inovasi: number;
  readonly lulus: boolean;
}

/** The figures as data: of the Report, and of views that carry its parts under its own names. */
export function figuresOf(
  report: Pick<Report, 'skor' | 'celah' | 'ringkasan_temuan' | 'gerbang'>,
  innovations: number,
): Figures {
  const { skor, celah, ringkasan_temuan, gerbang } = report;
  return {
    indeks: readingsOf((kind) => skor[kind]?.indeks ?? null),
    predikat: readingsOf((kind) => skor[kind]?.predikat ?? null),
    celah: {
      terbuka: celah.tidak_terisi + celah.tidak_sesuai,
      slot: celah.slot,
      persen: celah.persen,
    },
    temuan: ringkasan_temuan,
    inovasi: innovations,
    lulus: gerbang.lulus,
  };
}

export function readingsOf<Value>(read: (kind: ReportScoreKind) => Value): Record<ReportScoreKind, Value> {
  return {
    klaim: read('klaim'),
    terbukti: read('terbukti'),
    jika_dipastikan: read('jika_dipastikan'),
    terverifikasi: read('terverifikasi'),
  };
}
