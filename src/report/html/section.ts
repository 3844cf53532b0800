import { type Html, html } from './markup.js';

/** A part of the page with a heading of its own, which the table of contents names. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

export function renderSection({ id, title, content }: Section): Html {
  return html`<section class="bagian" id="${id}"><h2>${title}</h2>
${content}</section>
`;
}
