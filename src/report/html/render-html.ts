import type { Texts } from '../../text/language.js';
import type { ViewTexts } from '../../text/view-texts.js';
import type { Report } from '../schema.js';
import * as script from './browser/main.ts?source';
import { numberSources } from './citations.js';
import { type Html, html } from './markup.js';
import { numberFindings } from './numbered-findings.js';
import { renderPage } from './page.js';
import { renderSection, type Section } from './section.js';
import { basicServices } from './sections/basic-services.js';
import { departments } from './sections/departments.js';
import { findings } from './sections/findings.js';
import { gap } from './sections/gap.js';
import { gate } from './sections/gate.js';
import { heatMap } from './sections/heat-map.js';
import { indexReadings } from './sections/index-readings.js';
import { labFunnel } from './sections/lab-funnel.js';
import { renderContents, renderHead } from './sections/overview.js';
import { reconciliation } from './sections/reconciliation.js';
import { reuse } from './sections/reuse.js';
import { renderOrigin, sources } from './sections/sources.js';
import { spd } from './sections/spd.js';
import { trend } from './sections/trend.js';
import { variables } from './sections/variables.js';
import { working } from './sections/working.js';
import * as chartStyle from './style/charts.css?source';
import * as findingsStyle from './style/findings.css?source';
import * as heatMapStyle from './style/heat-map.css?source';
import * as reportStyle from './style/report.css?source';
import * as toolsStyle from './style/tools.css?source';
import type { HtmlView } from './view.js';

const STYLES = [reportStyle, chartStyle, toolsStyle, findingsStyle, heatMapStyle];

/** The sections in the order in which a meeting asks: where we stand, what is missing, whose it is, how it was reckoned. */
const SECTIONS: readonly ((view: HtmlView) => Section | undefined)[] = [
  indexReadings,
  gate,
  trend,
  basicServices,
  variables,
  gap,
  heatMap,
  findings,
  departments,
  reconciliation,
  labFunnel,
  spd,
  reuse,
  working,
  sources,
];

/** The report as a page in one file. The same report gives the same bytes. */
export function renderHtml(report: Report, texts: Texts, views: ViewTexts): string {
  const view: HtmlView = {
    report,
    texts,
    words: views.html,
    shared: views.bersama,
    findings: numberFindings(report),
    sources: numberSources(report),
  };
  const sections = SECTIONS.map((make) => make(view)).filter((section) => section !== undefined);
  return renderPage({
    language: texts.language,
    title: views.bersama.judul(report.pemda.nama),
    body: body(sections, view),
    styles: STYLES,
    script,
  });
}

function body(sections: readonly Section[], view: HtmlView): Html {
  return html`<a class="lompat tak-tampak" href="#isi">${view.words.umum.lompat}</a>
<header>${renderHead(view)}${renderContents(sections, view)}</header>
<main id="isi">
${sections.map(renderSection)}</main>
<footer>${renderOrigin(view)}</footer>`;
}
