const FINDING = /^t\d+$/;

/** A link to a finding that is filtered away, or that came packed, would lead nowhere: it is shown. */
export function showLinkedFinding(): void {
  const show = (): void => {
    const name = window.location.hash.slice(1);
    if (!FINDING.test(name)) return;
    const row = document.getElementById(name);
    if (row === null) {
      // Not unpacked: the notice says where it is to be read.
      document.getElementById('sisa')?.scrollIntoView();
      return;
    }
    row.hidden = false;
    // Rows that came after the page was opened are no target yet; going there once more makes them one.
    if (row.matches(':target')) row.scrollIntoView();
    else window.location.replace(window.location.hash);
  };
  window.addEventListener('hashchange', show);
  show();
}
