import { type CellContent, toCell } from './cell-content.js';
import { labelOf, type TemplateGuide } from './guide.js';
import { type SheetLayout, textCell } from './layout.js';
import { EXAMPLE, LINKS, SHEETS } from './sheets.js';

type Example = Readonly<Record<string, string>>;

const EXAMPLE_FILE = `${EXAMPLE}/perbup-12-2024.pdf`;

/**
 * The sheets with a first row that shows how they are filled in. The reader passes it over as long as it keeps its ID
 * and its name.
 */
export function addExamples(sheets: readonly SheetLayout[], guide: TemplateGuide): SheetLayout[] {
  const examples = new Map<string, Example>([
    [SHEETS.innovations, innovationExample(guide)],
    [SHEETS.levels, levelExample(guide)],
    [SHEETS.evidence, evidenceExample(guide)],
  ]);
  return sheets.map((sheet) => {
    const example = examples.get(sheet.name);
    if (example === undefined) return sheet;
    const cells = sheet.columns.map(({ header, type }): CellContent | undefined => {
      const text = example[header];
      return text === undefined ? undefined : (toCell(textNode(text), type) ?? textCell(text));
    });
    return { ...sheet, rows: [{ cells, isExample: true }, ...sheet.rows] };
  });
}

function innovationExample({ words, lists }: TemplateGuide): Example {
  return {
    [LINKS.id]: EXAMPLE,
    [LINKS.name]: `${EXAMPLE}: ${words.example}`,
    'Perangkat Daerah': 'Dinas Kesehatan',
    'Jenis Unit': 'puskesmas',
    Tahapan: 'penerapan',
    Inisiator: 'asn',
    Klasifikasi: 'perangkat_daerah',
    Jenis: 'digital',
    Bentuk: 'pelayanan_publik',
    'Asta Cita': '4',
    PKPN: 'D',
    Urusan: lists.urusan.find((name) => name === 'Kesehatan') ?? '',
    'Urusan Beririsan': 'Sosial; Pendidikan',
    Koordinat: '-3.41, 114.85',
    'Waktu Uji Coba': '2024-02-01',
    'Waktu Penerapan': '2024-06-01',
    Kirim: 'ya',
  };
}

function levelExample({ words, indicators }: TemplateGuide): Example {
  const levels = indicators.slice(0, 3).map((row) => [labelOf(row), '2'] as const);
  return {
    [LINKS.id]: EXAMPLE,
    [LINKS.name]: `${EXAMPLE}: ${words.example}`,
    ...Object.fromEntries(levels),
  };
}

function evidenceExample({ indicators }: TemplateGuide): Example {
  const [first] = indicators;
  return {
    [LINKS.innovation]: EXAMPLE,
    [LINKS.indicator]: first === undefined ? '' : labelOf(first),
    'Jenis Dokumen': first?.kinds.find((kind) => kind === 'perkada') ?? first?.kinds[0] ?? '',
    Berkas: EXAMPLE_FILE,
    Nomor: '12 Tahun 2024',
    Tanggal: '2024-03-01',
    Tentang: 'Inovasi Daerah',
    Penandatangan: 'kdh',
    Memuat: 'nama_inovasi; tanda_tangan',
  };
}

function textNode(text: string) {
  return { kind: 'text', text, place: { berkas: '' } } as const;
}
