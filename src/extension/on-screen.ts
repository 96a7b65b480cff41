/** A page that nobody sees is not painted: there it is enough that so much time has gone, ms. */
const UNSEEN = 500;

const unseen = () => new Promise((gone) => setTimeout(gone, UNSEEN));

/** When the first that a page shows is on the screen, as the browser tells; by frames it would be a guess. */
export const firstOnScreen = (): Promise<unknown> =>
  Promise.race([
    unseen(),
    new Promise<void>((seen) => {
      const observer = new PerformanceObserver((painted) => {
        // An empty page, painted in its colour, is told of before.
        if (painted.getEntriesByName('first-contentful-paint').length === 0) return;
        observer.disconnect();
        seen();
      });
      observer.observe({ type: 'paint', buffered: true });
    }),
  ]);

/** When what has just been drawn is on the screen: the first frame comes before it is, the second after. */
export const onScreen = (): Promise<unknown> =>
  Promise.race([
    unseen(),
    new Promise((seen) =>
      requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(seen))),
    ),
  ]);
