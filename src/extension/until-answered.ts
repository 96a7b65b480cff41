/** The first pause before a question is asked again, and the longest, ms; each is twice as long as the one before. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;

/**
 * Asks until there is an answer: a background that was stopped meanwhile starts with the next question.
 * @param ask one question; `undefined` where nobody answered
 * @param signal ends the asking
 * @returns the answer; `undefined` where the asking was ended
 */
export async function untilAnswered<T>(
  ask: () => Promise<T | undefined>,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const answer = await ask();
    if (signal.aborted) break;
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}
