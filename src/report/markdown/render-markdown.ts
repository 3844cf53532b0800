import type { Texts } from '../../text/language.js';
import type { MarkdownTexts } from '../../text/plain-view-texts.js';
import type { ViewTexts } from '../../text/view-texts.js';
import {
  listCautions,
  listGateLines,
  writeDays,
  writeFindingCounts,
  writeInnovationCount,
} from '../headline.js';
import type { Report } from '../schema.js';
import { writeGap, writeYandas } from '../situation-words.js';
import { escapeMarkdown, escapeSentence } from './escape-markdown.js';
import { writeFindingTable } from './finding-table.js';
import { writeScoreTable } from './score-table.js';

/** The report in a screenful, for a chat or a pull request; also readable where Markdown is not rendered. */
export function renderMarkdown(report: Report, texts: Texts, { bersama, markdown }: ViewTexts): string {
  const lines = [
    `## ${escapeMarkdown(bersama.judul(report.pemda.nama))}`,
    '',
    writeSubtitle(report, texts),
    '',
    ...writeScoreTable(report, texts),
    '',
    ...listSituation(report, texts, markdown).map((text) => `- ${text}`),
    ...writeFindingTable(report, texts, markdown),
    ...writeCautions(report, texts, markdown),
  ];
  return `${lines.join('\n')}\n`;
}

function writeSubtitle(report: Report, texts: Texts): string {
  return [
    escapeMarkdown(report.edisi.nama),
    ...writeDays(report, texts),
    writeInnovationCount(report, texts),
  ].join(' · ');
}

function listSituation(report: Report, texts: Texts, words: MarkdownTexts): string[] {
  const { ui } = texts;
  const { belum_dipastikan } = report.celah;
  const [verdict, ...conditions] = listGateLines(report, texts);
  return [
    ...(verdict === undefined ? [] : [`**${verdict}**: ${conditions.map(escapeSentence).join(' · ')}`]),
    writeGap(report, texts),
    ...(belum_dipastikan === 0 ? [] : [ui.kepala.belum_dipastikan(belum_dipastikan)]),
    writeYandas(report, texts),
    ...writeWeakest(report, texts, words),
    `${ui.temuan.judul}: ${writeFindingCounts(report, texts)}`,
  ];
}

function writeWeakest({ variabel }: Report, { labels }: Texts, words: MarkdownTexts): string[] {
  const weakest = variabel.filter(({ terlemah }) => terlemah);
  const [first] = weakest;
  if (first === undefined) return [];
  // Where there are several, they have the same share.
  const share = first.persen === null ? '' : ` (${labels.number(first.persen)} %)`;
  return [`${words.terlemah}: ${labels.list(weakest.map(({ nama }) => escapeMarkdown(nama)))}${share}`];
}

/** What the figures rest on and would hide. */
function writeCautions(report: Report, texts: Texts, words: MarkdownTexts): string[] {
  const { asumsi } = texts.ui;
  const cautions = listCautions(report, texts);
  const assumed = report.asumsi.map(({ perihal }) => perihal);
  if (assumed.length > 0) cautions.push(`${asumsi.judul}: ${assumed.join('; ')}`);
  if (cautions.length === 0) return [];
  return ['', `### ${words.catatan}`, '', ...cautions.map((text) => `- ${escapeSentence(text)}`)];
}
