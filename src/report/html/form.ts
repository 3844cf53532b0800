import { type Html, html } from './markup.js';

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A list to choose from; the empty value stands for all. */
export function renderSelect(name: string, label: string, all: string, choices: readonly Choice[]): Html {
  // An option without a value has its words for one.
  const options = choices.map(({ value, name: words }) =>
    value === words ? html`<option>${words}</option>` : html`<option value="${value}">${words}</option>`,
  );
  return html`<label>${label} <select data-saring="${name}"><option value="">${all}</option>${options}</select></label>`;
}

/** The tools above a table, which only a script makes use of. */
export function renderTools(
  tableId: string,
  label: string,
  shown: string,
  reset: string,
  fields: readonly Html[],
): Html {
  return html`<div class="alat perlu-skrip" role="group" aria-label="${label}" data-untuk="${tableId}"><div class="isian">${fields}<button type="button" data-hapus>${reset}</button></div><p class="lembut" role="status" data-tampak="${shown}"></p></div>
`;
}
