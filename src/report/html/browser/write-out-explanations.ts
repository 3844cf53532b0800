/** Puts explanations that many findings share into every row that refers to them, so that each can be read by itself. */
export function writeOutExplanations(): void {
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>('#tabel-temuan a.sama'))) {
    const shared = document.getElementById((link.getAttribute('href') ?? '').slice(1));
    if (shared === null) continue;
    const copy = document.createDocumentFragment();
    for (const node of Array.from(shared.childNodes)) copy.append(node.cloneNode(true));
    link.replaceWith(copy);
  }
}
