import { writeCount } from '../../../text/write-count.js';
import { writePlace } from '../../../text/write-place.js';
import { levelOf, messagesOf, nameOfLevel, titleOf } from '../../marks/finding-words.js';
import type { ReportFinding } from '../../schema.js';
import { type DepartmentChoices, listDepartmentChoices } from '../department-choices.js';
import { renderSelect, renderTools } from '../form.js';
import { type Html, html, NOTHING } from '../markup.js';
import type { NumberedFinding } from '../numbered-findings.js';
import { packRows } from '../pack-rows.js';
import type { Section } from '../section.js';
import { renderFrame } from '../table.js';
import type { HtmlView } from '../view.js';

/** The worst first, as a reader sorts by severity. */
const LEVELS = ['galat', 'peringatan', 'info', 'dikecualikan'] as const;

/** All findings, the most costly first, with a search and filters. */
export function findings(view: HtmlView): Section {
  const { report, texts, words } = view;
  const { galat, peringatan, info, dikecualikan } = report.ringkasan_temuan;
  const { temuan } = texts.ui;
  const departments = listDepartmentChoices(report.temuan.map(({ perangkat_daerah }) => perangkat_daerah));
  const content =
    report.temuan.length === 0
      ? html`<p>${temuan.tidak_ada}</p>`
      : html`<p class="pokok">${temuan.ringkasan(galat, peringatan, info, dikecualikan)}</p><p>${words.temuan.dampak_bersama}</p>${renderFilter(departments, view)}${renderList(departments, view)}`;
  return { id: 'temuan', title: words.bagian.temuan, content };
}

function renderFilter({ choices }: DepartmentChoices, { report, texts, words }: HtmlView): Html {
  const { kolom, saring } = words;
  const present = new Set(report.temuan.map(levelOf));
  const levels = LEVELS.filter((level) => present.has(level)).map((level) => ({
    value: level,
    name: nameOfLevel(level, texts),
  }));
  return renderTools('tabel-temuan', saring.judul_temuan, saring.temuan_tampak, saring.hapus, [
    html`<label>${saring.cari} <input type="search" data-saring="kata"></label>`,
    renderSelect('tingkat', kolom.tingkat, saring.semua, levels),
    renderSelect('perangkat_daerah', kolom.perangkat_daerah, saring.semua, choices),
  ]);
}

function renderList(departments: DepartmentChoices, view: HtmlView): Html {
  const { words } = view;
  const { kolom } = words;
  const { all } = view.findings;
  const codes = listCodes(view);
  const rows = all.map((numbered) => renderRow(numbered, { codes, departments }, view));
  const shown = all.filter(({ isPacked }) => !isPacked).length;
  const caption = words.temuan.keterangan;
  const look = shown < all.length ? 'temuan banyak' : 'temuan';
  const frame = renderFrame(
    caption,
    html`<table class="${look}" id="tabel-temuan"><caption>${caption}</caption>
<thead><tr><th scope="col" data-kolom="tingkat" data-urut="urutan" data-urutan="${LEVELS.join(' ')}">${kolom.tingkat}</th><th scope="col" data-urut="angka">${kolom.dampak}</th><th scope="col" data-urut="teks">${kolom.milik}</th><th scope="col" data-urut="teks">${kolom.indikator}</th><th scope="col" data-kolom="temuan" data-urut="teks">${kolom.temuan}</th><th scope="col" data-urut="teks">${kolom.tempat}</th></tr></thead>
<tbody>
${rows.slice(0, shown)}</tbody></table>`,
  );
  return html`${renderNotice(shown, all.length, view)}${frame}${packRows(rows.slice(shown))}`;
}

/** That rows are missing, as long as no script has unpacked them. */
function renderNotice(shown: number, all: number, { texts, words }: HtmlView): Html {
  if (shown === all) return NOTHING;
  const [some, every] = [writeCount(shown, texts.labels), writeCount(all, texts.labels)];
  return html`<p class="perhatian" id="sisa">${words.temuan.sebagian(some, every)}</p>
`;
}

/** The code of every indicator, those of the region itself among them. */
function listCodes({ report }: HtmlView): ReadonlyMap<string, string> {
  return new Map([
    ...report.indikator.map(({ kunci, kode }) => [kunci, kode] as const),
    ...Object.entries(report.spd.baris).map(([kunci, { kode }]) => [kunci, kode] as const),
  ]);
}

/** What rows refer to. */
interface RowContext {
  readonly codes: ReadonlyMap<string, string>;
  readonly departments: DepartmentChoices;
}

function renderRow(
  { finding, anchor }: NumberedFinding,
  { codes, departments }: RowContext,
  view: HtmlView,
): Html {
  const { labels, ui } = view.texts;
  const { dampak, inovasi, nama_inovasi = '', perangkat_daerah = '', indikator = '', lokasi, kode } = finding;
  const level = levelOf(finding);
  const owner =
    inovasi === undefined
      ? html`${perangkat_daerah === '' ? ui.temuan.seluruh_daerah : NOTHING}`
      : html`<b>${inovasi}</b> ${nama_inovasi}`;
  const department = perangkat_daerah === '' ? NOTHING : html`<small>${perangkat_daerah}</small>`;
  return html`<tr id="${anchor}" data-tingkat="${level}"${departments.markOf(finding.perangkat_daerah)}><td><span class="cap ${level}">${nameOfLevel(level, view.texts)}</span></td><td>${dampak === null ? '' : labels.number(dampak)}</td><td>${owner}${department}</td><td>${codes.get(indikator) ?? indikator}</td><td><b>${titleOf(finding, view.texts)}</b>${renderExplanation(finding, view)}</td><td><small>${writePlace(lokasi)}</small><small>${kode} [${view.sources.numberOf(finding.sumber)}]</small></td></tr>
`;
}

function renderExplanation(finding: ReportFinding, { texts }: HtmlView): Html {
  const messages = messagesOf(finding, texts).map((message) => html`<p>${message}</p>`);
  return html`${messages}<p>${texts.ui.temuan.lakukan} ${finding.saran}</p>`;
}
