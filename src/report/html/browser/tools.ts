import { fill } from './page-text.js';

/** The fields above a table, by name, as the reader has set them; those left alone are empty. */
export type Wanted = Readonly<Record<string, string>>;

/**
 * Calls `apply` whenever the reader changes a field above a table, and says how many rows remain.
 *
 * @param apply hides what is not wanted; gives the rows shown and all
 */
export function watchTools(
  tableId: string,
  apply: (wanted: Wanted) => { readonly shown: number; readonly all: number },
): void {
  const tools = document.querySelector<HTMLElement>(`[data-untuk="${tableId}"]`);
  if (tools === null) return;
  const fields = Array.from(tools.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-saring]'));
  const status = tools.querySelector<HTMLElement>('[data-tampak]');
  const update = (): void => {
    const wanted: Record<string, string> = {};
    for (const field of fields) wanted[field.dataset.saring ?? ''] = field.value;
    const { shown, all } = apply(wanted);
    // Paper shows no fields, but has to say that rows are missing.
    tools.toggleAttribute('data-sebagian', shown < all);
    if (status !== null) status.textContent = fill(status.dataset.tampak ?? '', shown, all);
  };
  tools.addEventListener('input', update);
  // Old browsers tell of a choice in a list only so.
  tools.addEventListener('change', update);
  tools.querySelector('[data-hapus]')?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    update();
  });
  // A browser that goes back to the page fills the fields in again.
  update();
  window.addEventListener('pageshow', update);
}
