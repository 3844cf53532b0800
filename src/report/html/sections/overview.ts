import { writeDays, writeInnovationCount } from '../../headline.js';
import { type Html, html, NOTHING } from '../markup.js';
import type { Section } from '../section.js';
import type { HtmlView } from '../view.js';

/** Who, when, under which edition. */
export function renderHead({ report, texts, shared }: HtmlView): Html {
  const { provinsi } = report.pemda;
  const facts = [
    ...(provinsi === undefined ? [] : [provinsi]),
    report.edisi.nama,
    ...writeDays(report, texts),
    writeInnovationCount(report, texts),
  ];
  return html`<h1>${shared.judul(report.pemda.nama)}</h1>
<p class="keterangan">${facts.join(' · ')}</p>
`;
}

export function renderContents(sections: readonly Section[], { words }: HtmlView): Html {
  return html`<nav class="isi" aria-label="${words.umum.daftar_isi}"><ul>${sections.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>
`;
}

/** A warning that stands right beside the figures it is about; nothing where there is none. */
export function renderCaution(text: string | undefined): Html {
  return text === undefined
    ? NOTHING
    : html`<p class="perhatian">${text}</p>
`;
}

/** That nobody has opened the files, wherever something is called proven. */
export function filesCaution({ report, words }: HtmlView): Html {
  return renderCaution(report.berkas_diperiksa ? undefined : words.umum.tanpa_berkas);
}
