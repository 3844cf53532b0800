import type { Texts } from '../../text/language.js';
import type { MarkdownTexts } from '../../text/plain-view-texts.js';
import { capitalize, costOf, titleOf } from '../marks/finding-words.js';
import type { Report } from '../schema.js';
import { indicatorOf, innovationOf } from '../subject-words.js';
import { type FindingEntry, listEntries } from '../terminal/finding-entries.js';
import { escapeMarkdown } from './escape-markdown.js';
import { type Column, writeTable } from './table.js';

const SHOWN = 10;

/** What is to be done first, the most costly at the top; what belongs together is one row, as on the screen. */
export function writeFindingTable(report: Report, texts: Texts, words: MarkdownTexts): string[] {
  const open = report.temuan.filter(({ dikecualikan }) => dikecualikan === undefined);
  if (open.length === 0) return [];
  const entries = listEntries(open, false);
  const shown = entries.slice(0, SHOWN);
  // A row may stand for several findings, so both are said, and what is shown and hidden adds up to all.
  const told = shown.reduce((sum, { findings }) => sum + findings.length, 0);
  const hidden = open.length - told;
  const { kolom } = words;
  const columns: Column[] = [
    { title: kolom.dampak, align: 'right' },
    { title: kolom.temuan, align: 'left' },
    { title: kolom.pada, align: 'left' },
    { title: kolom.perangkat_daerah, align: 'left' },
  ];
  return [
    '',
    `### ${words.didahulukan}`,
    '',
    ...writeTable(
      columns,
      shown.map((entry) => writeEntry(entry, report, texts, words)),
    ),
    ...(hidden === 0 && told === shown.length ? [] : ['', words.lainnya(shown.length, told, hidden)]),
  ];
}

function writeEntry(entry: FindingEntry, report: Report, texts: Texts, words: MarkdownTexts): string[] {
  const [first] = entry.findings;
  const title = `${capitalize(texts.ui.tingkat[first.tingkat])}: ${titleOfEntry(entry, texts)}`;
  const isRepeated = entry.kind === 'berulang';
  const subject = isRepeated ? listNames(entry, words) : nameSubject(entry, report);
  const office = isRepeated ? '' : (first.perangkat_daerah ?? '');
  return [writeCosts(entry, texts), ...[title, subject, office].map(escapeMarkdown)];
}

function titleOfEntry({ kind, findings }: FindingEntry, texts: Texts): string {
  const [first] = findings;
  const { temuan } = texts.ui;
  const compulsory = findings.filter(({ kode }) => kode === 'indikator/wajib-kosong').length;
  if (kind === 'kosong') return temuan.kosong(findings.length, compulsory);
  return kind === 'berulang' ? temuan.berulang(first.judul, findings.length) : titleOf(first, texts);
}

function nameSubject({ kind, findings: [first] }: FindingEntry, report: Report): string {
  const parts = [innovationOf(first), kind === 'kosong' ? undefined : indicatorOf(first, report)];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** The first of those that share a finding, and how many more there are. */
function listNames({ findings }: FindingEntry, words: MarkdownTexts): string {
  const names = [...new Set(findings.flatMap((finding) => innovationOf(finding) ?? []))];
  const [first] = names;
  if (first === undefined) return '';
  return names.length === 1 ? first : words.dan_lainnya(first, names.length - 1);
}

/** What it costs; of several findings, from the least to the most. */
function writeCosts({ kind, findings }: FindingEntry, { labels }: Texts): string {
  const counted = kind === 'slot' ? findings.slice(0, 1) : findings;
  const costs = counted
    .flatMap((finding) => costOf(finding) ?? [])
    .sort((left, right) => Number(left) - Number(right));
  const [least, most] = [costs[0], costs.at(-1)];
  if (least === undefined || most === undefined) return '';
  return least === most ? labels.number(least) : `${labels.number(least)}–${labels.number(most)}`;
}
