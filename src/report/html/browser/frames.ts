/** A frame is a stop of the Tab key only where it scrolls: a clerk with a keyboard would else stop at every table. */
export function stopAtScrollingFrames(): void {
  // The map has stops of its own.
  const frames = Array.from(document.querySelectorAll<HTMLElement>('.bingkai:not(.peta)'));
  const update = (): void => {
    // All are measured before any is changed: the page is laid out once.
    const scrolling = frames.map((frame) => frame.scrollWidth > frame.clientWidth);
    for (const [position, frame] of frames.entries()) {
      if (scrolling[position] === true) frame.tabIndex = 0;
      else frame.removeAttribute('tabindex');
    }
  };
  window.addEventListener('resize', update);
  // What is folded away has no width yet; "toggle" does not bubble.
  document.addEventListener('toggle', update, true);
  update();
}
