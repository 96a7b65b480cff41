import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConceptsByTab } from '../../src/extension/concepts-by-tab.ts';

/** What a tab of three frames tells, each frame in its own order; frames' messages come in any order among each other. */
const frames = fc.array(
  fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 3, maxLength: 3 },
);

test('whatever order reports come in, and whenever the background is stopped, the last count is the truth', async () => {
  await fc.assert(
    fc.asyncProperty(
      frames,
      fc.scheduler(),
      fc.array(fc.nat(20), { maxLength: 3 }),
      async (told, scheduler, stops) => {
        let found = new ConceptsByTab();
        let count = 0;
        let heard = 0;
        const now: (readonly string[])[] = told.map(() => []);
        const waiting: Promise<unknown>[] = [];
        const hear = (frame: number, concepts: readonly string[]): void => {
          // Stopped, it forgets everything, and starts with the next message.
          if (stops.includes(heard++)) found = new ConceptsByTab();
          const asker = {
            tab: 1,
            frame,
            document: `d${frame}`,
            host: 'news.example',
            origin: null,
            active: true,
            isPrivate: false,
          };
          const state = found.report(asker, concepts);
          count = state.count;
          if (!state.askAgain) return;
          // Whoever has something to say is asked, and says what holds then.
          for (const other of told.keys())
            waiting.push(
              scheduler.schedule(Promise.resolve()).then(() => {
                const concepts = now[other] ?? [];
                if (concepts.length > 0) hear(other, concepts);
              }),
            );
        };
        for (const [frame, reports] of told.entries())
          waiting.push(
            scheduler.scheduleSequence(
              reports.map((concepts) => async () => {
                now[frame] = concepts;
                hear(frame, concepts);
              }),
            ).task,
          );
        await scheduler.waitAll();
        await Promise.all(waiting);
        expect(count).toBe(new Set(now.flat()).size);
      },
    ),
    { numRuns: 500 },
  );
});
