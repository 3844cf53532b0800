/** The text of an element as a reader sees it, blanks made single. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A number as this page writes it: "1.234,50" on an Indonesian page. Not a number gives NaN. */
export function readNumber(text: string): number {
  const isEnglish = document.documentElement.lang === 'en';
  const plain = isEnglish ? text.replace(/,/g, '') : text.replace(/\./g, '').replace(',', '.');
  return plain.trim() === '' ? Number.NaN : Number(plain);
}

/** Puts values into a text of the page that holds {0} and {1}. */
export function fill(template: string, ...values: readonly number[]): string {
  return template.replace(/\{(\d)\}/g, (_, position: string) =>
    (values[Number(position)] ?? 0).toLocaleString(document.documentElement.lang),
  );
}
