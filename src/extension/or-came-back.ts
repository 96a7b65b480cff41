/**
 * An answer that comes while its page lies in the back/forward cache is lost: Firefox says so in its console and settles
 * nothing, and the script that waits for it would wait for ever. So where the page comes back, the waiting is over.
 * @returns the answer; `undefined` where the page went, came back and had none: then it can be asked again
 */
export function orCameBack<T>(answer: Promise<T> | undefined): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cameBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) resolve(undefined);
    };
    addEventListener('pageshow', cameBack);
    Promise.resolve(answer)
      .then(resolve, reject)
      .finally(() => removeEventListener('pageshow', cameBack));
  });
}
