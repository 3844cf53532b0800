import { shownReadings, writeIndex } from '../../headline.js';
import { cautionsOf, noteScores } from '../../note-scores.js';
import { writeDistance } from '../../situation-words.js';
import { renderIndexScale } from '../charts/index-scale.js';
import { html } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import type { HtmlView } from '../view.js';
import { filesCaution, renderCaution } from './overview.js';

/** The index in every reading, on a scale and in figures, with the way to each predikat. */
export function indexReadings(view: HtmlView): Section {
  const { report, texts, words } = view;
  const { labels, ui } = texts;
  const rows = shownReadings(report).flatMap((kind) => {
    const score = report.skor[kind];
    return [
      [
        html`${ui.skor[kind]}`,
        html`<strong>${writeIndex(report, kind, texts)}</strong>`,
        html`${score?.predikat ?? '?'}`,
        ...report.ambang.map(({ kurang }) => html`${writeDistance(kurang[kind], texts)}`),
      ],
    ];
  });
  const table = renderTable({
    caption: words.indeks.keterangan,
    columns: [
      { title: words.kolom.bacaan },
      { title: words.kolom.indeks, kind: 'angka' },
      { title: words.kolom.predikat },
      ...report.ambang.map(({ predikat, dari }) => ({
        title: `${ui.kepala.menuju(predikat)} (${labels.number(dari)})`,
        kind: 'angka' as const,
      })),
    ],
    rows,
  });
  return {
    id: 'indeks',
    title: words.bagian.indeks,
    content: html`${cautionsOf(report, ui).map(renderCaution)}${renderIndexScale(view)}${noteScores(report, ui).map(renderCaution)}${filesCaution(view)}${table}`,
  };
}
