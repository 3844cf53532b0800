import type { Texts } from '../../text/language.js';
import { shownReadings, writeIndex } from '../headline.js';
import { capitalize } from '../marks/finding-words.js';
import type { Report } from '../schema.js';
import { writeDistance } from '../situation-words.js';
import { escapeMarkdown } from './escape-markdown.js';
import { type Column, writeTable } from './table.js';

/** So many predikat are far enough above most regions to be worth a column. */
const TARGETS = 2;

/** The index in every reading, its predikat, and how far the highest ones are. */
export function writeScoreTable(report: Report, texts: Texts): string[] {
  const { ui } = texts;
  const targets = report.ambang.slice(0, TARGETS);
  const columns: Column[] = [
    { title: '', align: 'left' },
    { title: ui.kepala.indeks, align: 'right' },
    { title: ui.kepala.predikat, align: 'left' },
    ...targets.map(
      ({ predikat }): Column => ({
        title: escapeMarkdown(ui.kepala.menuju(predikat)),
        align: 'right',
      }),
    ),
  ];
  const rows = shownReadings(report).map((kind) => [
    capitalize(ui.skor[kind]),
    writeIndex(report, kind, texts),
    escapeMarkdown(report.skor[kind]?.predikat ?? '?'),
    ...targets.map(({ kurang }) => writeDistance(kurang[kind], texts)),
  ]);
  return writeTable(columns, rows);
}
