/** What the background draws, it draws once, as data: `ui/still.ts` in place of preact. */
export const STILL: Readonly<Record<string, string>> = Object.fromEntries(
  ['preact', 'preact/hooks', 'preact/jsx-runtime'].map((name) => [name, './src/ui/still.ts']),
);
