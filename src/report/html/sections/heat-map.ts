import { writeCount } from '../../../text/write-count.js';
import { STATUSES } from '../../schema/leaves.js';
import type { Report, ReportSlot } from '../../schema.js';
import { type DepartmentChoices, listDepartmentChoices } from '../department-choices.js';
import { type Html, html, NOTHING } from '../markup.js';
import type { NumberedFinding } from '../numbered-findings.js';
import type { Section } from '../section.js';
import { renderFrame } from '../table.js';
import { hasSlots, renderUnknownSlots } from '../unknown-slots.js';
import type { HtmlView } from '../view.js';
import { renderHeatMapFilter } from './heat-map-filter.js';
import { renderSlotPanel } from './slot-panel.js';

type Innovation = Report['inovasi'][number];

/** Every slot of every innovation at a glance: status by colour and sign, the level inside, its findings a step away. */
export function heatMap(view: HtmlView): Section {
  const { report, words } = view;
  const departments = listDepartmentChoices(report.inovasi.map(({ perangkat_daerah }) => perangkat_daerah));
  const content =
    report.inovasi.length === 0
      ? html`<p>${words.peta.kosong}</p>`
      : html`${hasSlots(view) ? renderLegend(view) : NOTHING}${renderUnknownSlots(view)}${renderHeatMapFilter(departments, view)}${renderGrid(departments, view)}${renderSlotPanel(view)}`;
  return { id: 'peta', title: words.bagian.peta, content };
}

/** What signs and colours mean, with the number of slots of each. */
function renderLegend({ report, texts, words, shared }: HtmlView): Html {
  const items = STATUSES.map(
    (status) =>
      html`<li data-status="${status}"><span class="contoh ${status}" aria-hidden="true">${shared.tanda_status[status]}</span> <span>${texts.ui.status_slot[status]}</span> (${writeCount(
        report.indikator.reduce((sum, indicator) => sum + indicator[status], 0),
        texts.labels,
      )})</li>`,
  );
  return html`<ul class="legenda" aria-label="${words.peta.legenda}">${items}</ul><p class="lembut">${words.peta.angka}</p>
<p class="perlu-skrip lembut">${words.peta.petunjuk} ${words.peta.petunjuk_papan_ketik}</p>
`;
}

function renderGrid(departments: DepartmentChoices, view: HtmlView): Html {
  const { report, words } = view;
  const columns = report.indikator.map(
    ({ kunci, kode, nama }) =>
      html`<th scope="col" data-kunci="${kunci}"><span class="tegak">${kode} ${nama}</span></th>`,
  );
  const rows = report.inovasi.map((innovation) =>
    renderRow(innovation, departments.markOf(innovation.perangkat_daerah), view),
  );
  const upright = (title: string) => html`<th scope="col"><span class="tegak">${title}</span></th>`;
  const caption = words.peta.keterangan;
  return renderFrame(
    caption,
    html`<table id="tabel-peta"><caption>${caption}</caption>
<thead><tr><th scope="col">${words.kolom.inovasi}</th>${upright(words.peta.profil)}${columns}${upright(words.kolom.skor_terbukti)}${upright(words.kolom.skor_klaim)}</tr></thead>
<tbody>
${rows}</tbody></table>`,
    'peta',
  );
}

function renderRow(innovation: Innovation, mark: Html, view: HtmlView): Html {
  const { report, texts, words, findings } = view;
  const { labels, ui } = texts;
  const { id, nama, perangkat_daerah, kirim, layak, slot, skor } = innovation;
  const remarks = [
    ...(kirim ? [] : [words.peta.tidak_dikirim]),
    ...(layak === 'ya' ? [] : [ui.layak[layak]]),
  ];
  const remark = remarks.map((text) => html` <span class="cap info">${text}</span>`);
  const cells =
    Object.keys(slot).length === 0
      ? html`<td class="lembut" colspan="${report.indikator.length}">${ui.kerja.kematangan_saja}</td>`
      : html`${report.indikator.map(({ kunci }) => renderSlot(slot[kunci], findings.ofSlot(innovation, kunci), view))}`;
  const score = (value: string | null) =>
    html`<td class="skor">${value === null ? '?' : labels.number(value)}</td>`;
  return html`<tr${mark}><th scope="row"><b>${id}</b> ${nama}${remark}<small>${perangkat_daerah}</small></th>${renderProfile(findings.ofSlot(innovation, undefined))}${cells}${score(skor.terbukti)}${score(skor.klaim)}</tr>
`;
}

/** Findings about the innovation as a whole: as many as there are, in the colour of the worst. */
function renderProfile(findings: readonly NumberedFinding[]): Html {
  const open = findings.filter(({ finding }) => finding.dikecualikan === undefined);
  if (findings.length === 0) return html`<td class="profil"></td>`;
  const isWorst = (tingkat: string) => open.some(({ finding }) => finding.tingkat === tingkat);
  const look = isWorst('galat')
    ? 'tidak_sesuai'
    : isWorst('peringatan')
      ? 'belum_dipastikan'
      : 'tidak_terisi';
  return html`<td class="profil ${look}">${renderLink(html`${findings.length}`, findings)}</td>`;
}

function renderSlot(
  slot: ReportSlot | undefined,
  findings: readonly NumberedFinding[],
  { shared }: HtmlView,
): Html {
  if (slot === undefined) return html`<td></td>`;
  const { klaim, terbukti, status } = slot;
  const level = klaim === terbukti ? `${terbukti}` : `${terbukti}/${klaim}`;
  const content = html`${shared.tanda_status[status]} ${level}`;
  return html`<td class="${status}"${levels(slot)}>${findings.length === 0 ? content : renderLink(content, findings)}</td>`;
}

/** The levels in the order of the readings, where they are not all the same. */
function levels({ klaim, terbukti, jika_dipastikan, terverifikasi }: ReportSlot): Html {
  if (klaim === terbukti && klaim === jika_dipastikan && terverifikasi === undefined) return NOTHING;
  return html` data-l="${klaim}${jika_dipastikan}${terbukti}${terverifikasi ?? ''}"`;
}

/** Leads to the first finding in the table; a script shows them all beside the map. */
function renderLink(content: Html, findings: readonly NumberedFinding[]): Html {
  const anchors = findings.map(({ anchor }) => anchor);
  // Without the script the row is not there, but what says so is.
  const first = findings[0]?.isPacked === true ? 'sisa' : (anchors[0] ?? '');
  const all = anchors.join(' ') === first ? NOTHING : html` data-t="${anchors.join(' ')}"`;
  return html`<a href="#${first}"${all}>${content}</a>`;
}
