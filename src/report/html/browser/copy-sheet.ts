/** Buttons that copy what stands beside them. A page from a disk may not use the clipboard everywhere, so the old way is kept. */
document.documentElement.classList.add('hidup');

for (const button of document.querySelectorAll('button.salin')) {
  button.addEventListener('click', () => {
    const entry = button.previousElementSibling;
    if (entry instanceof HTMLElement) void copy(entry).then((done) => tell(button, done));
  });
}

async function copy(entry: HTMLElement): Promise<boolean> {
  // Its text as it is seen, with the line ends.
  const text = entry.innerText;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or not there in an old browser: the text is selected and copied as a person would.
    return copySelected(entry);
  }
}

function copySelected(entry: HTMLElement): boolean {
  const selection = window.getSelection();
  const range = document.createRange();
  range.selectNodeContents(entry);
  selection?.removeAllRanges();
  selection?.addRange(range);
  return document.execCommand('copy');
}

function tell(button: Element, done: boolean): void {
  const notice = document.getElementById('pemberitahuan');
  if (!done || notice === null) return;
  notice.textContent = notice.dataset.tersalin ?? '';
  button.classList.add('tersalin');
}
