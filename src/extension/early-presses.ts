/** What a reader does in a first look, where nothing listens yet: kept, and done again when something does. */

/**
 * @param atOnce answers a press that cannot wait; false where it is another
 * @returns does it all again, in order; from then on nothing is kept
 */
export function keepPresses(page: Document, atOnce: (pressed: Element) => boolean): () => void {
  const kept: (() => void)[] = [];
  const keep = (event: Event) => {
    const { target } = event;
    if (event.type === 'input') {
      if (!(target instanceof HTMLInputElement)) return;
      const { value } = target;
      kept.push(() => {
        target.value = value;
        target.dispatchEvent(new Event('input', { bubbles: true }));
      });
      return;
    }
    // Links need nobody, and a field takes its focus by itself.
    const pressed = target instanceof Element && target.closest('button, label:has([role="switch"])');
    if (!(pressed instanceof HTMLElement)) return;
    event.preventDefault();
    if (!atOnce(pressed)) kept.push(() => pressed.click());
  };
  page.addEventListener('click', keep, true);
  page.addEventListener('input', keep, true);
  return () => {
    page.removeEventListener('click', keep, true);
    page.removeEventListener('input', keep, true);
    for (const again of kept) again();
  };
}
