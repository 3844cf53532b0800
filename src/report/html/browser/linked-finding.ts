/** A link to a finding that the filters hide would lead nowhere: it is shown again. */
export function showLinkedFinding(): void {
  const show = (): void => {
    const target = document.getElementById(window.location.hash.slice(1));
    if (target === null || !target.hidden) return;
    target.hidden = false;
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', show);
  show();
}
