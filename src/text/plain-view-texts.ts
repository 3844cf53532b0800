/** What a row of the CSV says of a finding. */
export type CsvColumn =
  | 'tingkat'
  | 'dampak'
  | 'kode'
  | 'judul'
  | 'perangkat_daerah'
  | 'inovasi'
  | 'nama_inovasi'
  | 'indikator'
  | 'pesan'
  | 'saran'
  | 'berkas'
  | 'lembar'
  | 'sel'
  | 'baris'
  | 'kolom'
  | 'dokumen'
  | 'keyakinan'
  | 'sumber'
  | 'dikecualikan'
  | 'sampai';

export interface CsvTexts {
  /** What stands between fields where this language is spoken, so that a double click opens columns. */
  readonly pemisah: ',' | ';';
  readonly kolom: Readonly<Record<CsvColumn, string>>;
}

export interface JunitTexts {
  readonly gerbang: string;
  /** Names of the conditions of the gate. */
  readonly syarat: Readonly<
    Record<'gagal_pada' | 'minimal_indeks' | 'minimal_predikat' | 'maks_celah', string>
  >;
  /** The test that an innovation passes when it has no galat. */
  readonly tanpa_galat: (innovation: string) => string;
}

/** The short report; sentences hold no Markdown of their own. */
export interface MarkdownTexts {
  readonly terlemah: string;
  readonly catatan: string;
  readonly didahulukan: string;
  readonly kolom: Readonly<Record<'dampak' | 'temuan' | 'pada' | 'perangkat_daerah', string>>;
  /** How many findings the rows of the table stand for, and how many more there are; together they are all. */
  readonly lainnya: (rows: number, shown: number, hidden: number) => string;
  /** A name and how many others share a finding with it. */
  readonly dan_lainnya: (name: string, others: number) => string;
}
