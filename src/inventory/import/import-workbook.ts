import type { MapNode } from '../../base/document-node.js';
import { comparePlaces } from '../../base/place.js';
import { normalizeName } from '../normalize-name.js';
import type { Workbook } from '../workbook/model.js';
import { planSheets, readingOrder, type SheetPlan } from './choose-sheets.js';
import { findField } from './fields.js';
import { finishDocument } from './finish-document.js';
import { DEFAULT_PREFIX } from './id-prefix.js';
import { ask, type ImportContext, makeLog } from './import-context.js';
import { type ImportIndicator, indexIndicators } from './indicators.js';
import {
  askAboutMissing,
  askAboutWrongFields,
  chosenTitles,
  findMapped,
  guessedTitles,
} from './mapped-sheet.js';
import { nearestField } from './nearest-field.js';
import type { CsvFormat } from './read-csv.js';
import { readEvidence } from './read-evidence.js';
import { readLabels } from './read-labels.js';
import { readList } from './read-list.js';
import { readSpdSheet } from './read-spd-sheet.js';
import { makeBook, type RecordBook } from './records.js';
import type { ImportReport, MatrixReading, Question, SheetReport } from './report.js';
import { decidedReading, type MappedSheet, type Mapping } from './schema/mapping.js';
import { layOutTable } from './sheet-layout.js';
import { type ImportSpdRow, indexSpd } from './spd-rows.js';
import { tallyRows } from './tally.js';

export interface ImportOptions {
  /** The indicators of the edition in force, with the names and wordings of the others. */
  readonly indicators: readonly ImportIndicator[];
  /** Field by heading: `alias.kolom` of the configuration. */
  readonly alias?: Readonly<Record<string, string>>;
  /** Urusan by spelling: `alias.urusan` of the configuration. */
  readonly urusanAlias?: Readonly<Record<string, string>>;
  readonly mapping?: Mapping | undefined;
  /** What indicator columns hold, when the office has said so; a mapping says it as well. */
  readonly matrixReading?: MatrixReading | undefined;
  /** Begins the ids of innovations that have none; several files of one region need different ones. */
  readonly idPrefix?: string;
  /** Ids that other files of the region have, so that none of them is given. */
  readonly takenIds?: readonly string[];
  /** The indicators of the regional unit (SPD) in the edition in force. */
  readonly spdRows?: readonly ImportSpdRow[];
  /** Printed names of the indicators of the regional unit in every edition, to know a sheet about it. */
  readonly spdNames?: readonly string[];
  /** Year of the edition. */
  readonly year?: number;
  /** How a CSV file was written, for the report. */
  readonly csv?: CsvFormat | undefined;
}

export interface ImportResult {
  /** In the shape of the YAML inventory; every value has the place of its cell. */
  readonly document: MapNode;
  readonly report: ImportReport;
}

/**
 * Reads a workbook that does not follow our template. What it cannot know it asks in the report; the decoder asks
 * about values, with the same places.
 */
export function importWorkbook(workbook: Workbook, options: ImportOptions): ImportResult {
  const context = makeContext(workbook, options);
  askAboutWrongFields(options.mapping, context);
  for (const { place, line, text } of options.csv?.openQuotes ?? []) {
    ask(context.log, place, { kind: 'kutip_terbuka', baris: line, isi: text.replace(/^"/, '').slice(0, 60) });
  }
  const mapped = workbook.sheets.map(({ name }) => findMapped(name, workbook, options.mapping));
  const contexts = mapped.map((sheet) => withTitles(context, sheet));
  const plans = planSheets(workbook, contexts, mapped);
  const book = makeBook();
  const reports = new Map<SheetPlan, SheetReport>();
  const makesInnovations = !plans.some(
    ({ role, unread }) => (role === 'daftar' || role === 'menurun') && unread === undefined,
  );
  for (const plan of readingOrder(plans)) {
    const own = contexts[plans.indexOf(plan)] ?? context;
    reports.set(plan, readSheet(plan, makesInnovations, mapped[plans.indexOf(plan)], book, own));
  }
  const hasList = book.records.length > 0 || book.spd !== undefined;
  for (const plan of plans) askAboutUnread(plan, hasList, context);
  const sheets = plans.map((plan) => reports.get(plan) ?? reportUnread(plan));
  if (book.records.length === 0 && book.spd === undefined) {
    const place = { berkas: workbook.file, baris: 1, kolom: 1 };
    ask(context.log, place, { kind: 'tidak_ada_daftar', sebab: whyNothing(plans) });
  }
  const document = finishDocument(book, options.idPrefix ?? DEFAULT_PREFIX, options.takenIds ?? [], context);
  const report = {
    berkas: workbook.file,
    csv: options.csv,
    sheets,
    changes: withoutRepetition(context.log.changes),
    questions: withoutRepetition<Question>(context.log.questions),
    innovations: book.records.length,
  };
  return { document, report };
}

function whyNothing(plans: readonly SheetPlan[]): 'kosong' | 'tanpa_judul' | 'tanpa_baris' {
  if (plans.every(({ grid }) => grid.columns.length === 0)) return 'kosong';
  return plans.some(({ header, role }) => header !== undefined && role !== 'bukti')
    ? 'tanpa_baris'
    : 'tanpa_judul';
}

function makeContext(workbook: Workbook, options: ImportOptions): ImportContext {
  const indicators = indexIndicators(options.indicators);
  const alias = new Map<string, string>();
  const log = makeLog();
  for (const [heading, name] of Object.entries(options.alias ?? {})) {
    const field = findField(name, indicators.byName);
    if (field !== undefined) alias.set(normalizeName(heading), field);
    else
      ask(
        log,
        { berkas: workbook.file },
        {
          kind: 'isian_pemetaan_salah',
          judul: heading,
          isian: name,
          mirip: nearestField(name),
        },
      );
  }
  return {
    file: workbook.file,
    is1904: workbook.is1904,
    indicators,
    alias,
    guesses: new Set(),
    matches: new Map(),
    spd: indexSpd(options.spdRows ?? [], options.spdNames ?? [], options.year ?? 0),
    urusanAlias: options.urusanAlias ?? {},
    matrixReading: options.matrixReading ?? decidedReading(options.mapping),
    log,
  };
}

function withTitles(context: ImportContext, mapped: MappedSheet | undefined): ImportContext {
  if (mapped === undefined) return context;
  const alias = new Map([...context.alias, ...chosenTitles(mapped, context)]);
  return { ...context, alias, guesses: guessedTitles(mapped, context), matches: new Map() };
}

function readSheet(
  plan: SheetPlan,
  makesInnovations: boolean,
  mapped: MappedSheet | undefined,
  book: RecordBook,
  context: ImportContext,
): SheetReport {
  const { grid, header, labels, spd, role } = plan;
  const { name, hidden } = grid.sheet;
  const common = { name, hidden, role, unread: undefined };
  if (labels !== undefined) {
    if ([...labels.fieldOf.values()].includes('perangkat_daerah')) book.officeSheets.add(name);
    return { ...common, headerRows: [], columns: [], ...readLabels(labels, book, context) };
  }
  if (spd !== undefined)
    return {
      ...common,
      headerRows: spd.headerRows,
      columns: spd.columns,
      ...readSpdSheet(spd, book, context),
    };
  if (header === undefined) return reportUnread(plan);
  const chosen = chosenTitles(mapped, context);
  const layout = layOutTable(grid, header, chosen, context);
  askAboutMissing(mapped, layout.titles, name, context);
  if (layout.columnOf.has('perangkat_daerah')) book.officeSheets.add(name);
  const read =
    role === 'bukti'
      ? readEvidence(layout, makesInnovations, book, context)
      : readList(layout, plan.completes ? 'melengkapi' : 'baru', book, context);
  return { ...common, headerRows: header.rows, columns: layout.columns, ...read };
}

/** Of a workbook without any list that is said once, not of every sheet. */
function askAboutUnread({ grid, unread }: SheetPlan, hasList: boolean, context: ImportContext): void {
  if (unread === undefined || unread === 'kosong' || unread === 'tidak_dipilih') return;
  if (unread === 'bukan_daftar' && !hasList) return;
  const { name } = grid.sheet;
  const place = { berkas: context.file, lembar: name, baris: 1, kolom: 1, sel: 'A1' };
  ask(context.log, place, { kind: 'lembar_lain', lembar: name, baris: grid.rows.length, alasan: unread });
}

function reportUnread({ grid, unread }: SheetPlan): SheetReport {
  const { name, hidden } = grid.sheet;
  const cellTally = { read: 0, used: 0, inIgnoredColumn: 0, inOtherRow: 0, dropped: 0 };
  const nothing = { headerRows: [], columns: [], rows: [], rowTally: tallyRows([]), cellTally };
  return { name, hidden, role: undefined, unread: unread ?? 'bukan_daftar', ...nothing };
}

/** In the order of the sheet; a value merged over several rows is read for each, but said once. */
function withoutRepetition<Note extends { readonly place: Question['place'] }>(
  notes: readonly Note[],
): readonly Note[] {
  const seen = new Set<string>();
  const distinct = notes.filter((note) => {
    const key = JSON.stringify(note);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return distinct.sort((left, right) => comparePlaces(left.place, right.place));
}
