import type { Workbook } from '../workbook/model.js';
import { findHeader, type Header, readHeader } from './find-header.js';
import { findSpd, type SpdLayout } from './find-spd.js';
import { type Grid, isBlankText, makeGrid } from './grid.js';
import type { ImportContext } from './import-context.js';
import { findLabels, type LabelLayout } from './read-labels.js';
import { innovationKey } from './record-key.js';
import type { SheetRole, UnreadReason } from './report.js';
import type { MappedSheet } from './schema/mapping.js';
import { headingText } from './synonyms.js';

/** What a sheet turned out to be, and how it is read. */
export interface SheetPlan {
  readonly grid: Grid;
  readonly role: SheetRole | undefined;
  readonly header: Header | undefined;
  readonly labels: LabelLayout | undefined;
  readonly spd: SpdLayout | undefined;
  unread: UnreadReason | undefined;
  /** Another list of innovations that is read first is completed by this one. */
  completes: boolean;
}

/** Two lists that share so many of their names are about the same innovations. */
const SAME_INNOVATIONS = 0.5;
/** Two lists with so many of their columns alike are parts of one. */
const SAME_COLUMNS = 0.8;

/**
 * Plans the reading of every sheet: the list that says most comes first, further lists are read when they are parts of
 * it or about the same innovations, hidden sheets only when no other will do.
 *
 * @param contexts per sheet: each may have column titles of its own from a saved mapping
 */
export function planSheets(
  workbook: Workbook,
  contexts: readonly ImportContext[],
  mapped: readonly (MappedSheet | undefined)[],
): readonly SheetPlan[] {
  const plans: SheetPlan[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const context = contexts[index];
    if (context !== undefined) plans.push(planSheet(makeGrid(sheet), context, mapped[index]));
  }
  leaveOutHidden(plans, mapped);
  leaveOutOtherLists(plans, mapped);
  return plans;
}

function planSheet(grid: Grid, context: ImportContext, mapped: MappedSheet | undefined): SheetPlan {
  const blank = { role: undefined, header: undefined, labels: undefined, spd: undefined, completes: false };
  const nothing = { grid, ...blank };
  if (mapped?.peran === 'abaikan') return { ...nothing, unread: 'tidak_dipilih' };
  if (grid.columns.length === 0) return { ...nothing, unread: 'kosong' };
  if (mapped === undefined ? isAboutSpd(grid, context) : mapped.peran === 'spd')
    return planSpd(nothing, context);
  const header = chooseHeader(grid, context, mapped);
  const labels = findLabels(grid, context);
  const downwards =
    mapped === undefined ? (labels?.score ?? 0) > (header?.score ?? 0) : mapped.peran === 'menurun';
  if (downwards && labels !== undefined) {
    return { ...nothing, role: 'menurun', labels, unread: undefined };
  }
  if (header === undefined && (SPD_SHEET.test(grid.sheet.name.trim()) || listsSpd(grid, context)))
    return planSpd(nothing, context);
  if (header === undefined || (mapped === undefined && listsPeople(header)))
    return { ...nothing, unread: 'bukan_daftar' };
  const bottom = header.rows.at(-1) ?? 0;
  if (!grid.rows.some((row) => row > bottom)) return { ...nothing, header, unread: 'kosong' };
  const role = fieldsOf(header).has('indikator') ? 'bukti' : 'daftar';
  return { ...nothing, role, header, unread: undefined };
}

const SPD_SHEET = /^(?:data\s+)?spd\b/iu;
function planSpd(nothing: Omit<SheetPlan, 'unread'>, { spd, alias }: ImportContext): SheetPlan {
  const layout = findSpd(nothing.grid, spd, alias);
  return layout === undefined
    ? { ...nothing, unread: 'spd' }
    : { ...nothing, role: 'spd', spd: layout, unread: undefined };
}

/** Single words such as "Investasi" stand in other lists too; so many of them in one column do not. */
const FEWEST_SHORT_NAMES = 5;

function listsSpd(grid: Grid, { spd, alias }: ImportContext): boolean {
  const rows = findSpd(grid, spd, alias)?.rowOf.values() ?? [];
  return new Set(rows).size >= FEWEST_SHORT_NAMES;
}

const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['nip', 'nik', 'gol', 'golongan', 'pangkat', 'jabatan']);

/** "Nama" beside "NIP" or "Gol" is the name of a person, unless something else tells of innovations. */
function listsPeople(header: Header): boolean {
  const fields = new Set(fieldsOf(header));
  for (const field of ['nama', 'nomor_urut', 'perangkat_daerah', 'abaikan']) fields.delete(field);
  const titles = header.headings.map(({ lines }) => headingText(lines.join(' ')));
  return fields.size === 0 && titles.includes('nama') && titles.some((title) => ABOUT_PEOPLE.has(title));
}

/** So many indicators of the regional unit in one sheet are no coincidence. */
const FEWEST_SPD_NAMES = 3;

/** A sheet with the figures of the regional unit: they are of the region, not of an innovation. */
function isAboutSpd(grid: Grid, { spd }: ImportContext): boolean {
  const found = new Set<string>();
  for (const row of grid.rows) {
    for (const { cell } of grid.cellsOf(row)) {
      const text = headingText(cell.text);
      if (spd.known.has(text)) found.add(text);
    }
  }
  return found.size >= FEWEST_SPD_NAMES;
}

function chooseHeader(
  grid: Grid,
  context: ImportContext,
  mapped: MappedSheet | undefined,
): Header | undefined {
  const rows = mapped?.kepala;
  if (rows !== undefined) {
    const kept = grid.rows.filter((row) => row >= rows.dari && row <= rows.sampai);
    const header = readHeader(grid, kept, context);
    if (kept.length > 0 && fieldsOf(header).has('nama')) return header;
  }
  return findHeader(grid, context);
}

function leaveOutHidden(plans: readonly SheetPlan[], mapped: readonly (MappedSheet | undefined)[]): void {
  const isShown = ({ grid, role }: SheetPlan): boolean =>
    role !== undefined && role !== 'spd' && !grid.sheet.hidden;
  if (!plans.some(isShown)) return;
  for (const [index, plan] of plans.entries()) {
    if (plan.role !== undefined && plan.grid.sheet.hidden && mapped[index] === undefined) {
      plan.unread = 'tersembunyi';
    }
  }
}

function leaveOutOtherLists(plans: readonly SheetPlan[], mapped: readonly (MappedSheet | undefined)[]): void {
  const lists = plans.filter(({ role, unread }) => role === 'daftar' && unread === undefined);
  const main = lists.toSorted((left, right) => (right.header?.score ?? 0) - (left.header?.score ?? 0))[0];
  if (main === undefined) return;
  const names = namesOf(main);
  for (const [index, plan] of plans.entries()) {
    if (plan === main || !lists.includes(plan)) continue;
    plan.completes = share(namesOf(plan), names) >= SAME_INNOVATIONS;
    if (plan.completes || mapped[index] !== undefined) continue;
    if (!haveSameColumns(plan, main)) plan.unread = 'daftar_lain';
  }
}

/** The order in which sheets are read: lists before what completes them, documents last. */
export function readingOrder(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const rank = ({ role, completes }: SheetPlan): number =>
    role === 'daftar' && !completes ? 0 : role === 'daftar' ? 1 : role === 'menurun' ? 2 : 3;
  return plans
    .filter(({ role, unread }) => role !== undefined && unread === undefined)
    .toSorted((left, right) => rank(left) - rank(right));
}

function haveSameColumns(plan: SheetPlan, main: SheetPlan): boolean {
  const [own, others] = [fieldsOf(plan.header), fieldsOf(main.header)];
  return share(own, others) >= SAME_COLUMNS && share(others, own) >= SAME_COLUMNS;
}

/** How many of the first are among the second. */
function share(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0;
  for (const text of first) if (second.has(text)) common += 1;
  return first.size === 0 ? 0 : common / first.size;
}

function fieldsOf(header: Header | undefined): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const { match } of header?.headings ?? []) {
    if (match?.kind === 'field') fields.add(match.field);
    if (match?.kind === 'indicator') fields.add(match.key);
  }
  return fields;
}

function namesOf({ grid, header }: SheetPlan): ReadonlySet<string> {
  const column = header?.headings.find(
    ({ match }) => match?.kind === 'field' && match.field === 'nama',
  )?.column;
  const bottom = header?.rows.at(-1) ?? 0;
  const names = new Set<string>();
  for (const row of grid.rows) {
    const text = row > bottom && column !== undefined ? grid.own(row, column)?.text : undefined;
    if (text !== undefined && !isBlankText(text)) names.add(innovationKey(text));
  }
  return names;
}
