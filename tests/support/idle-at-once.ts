/** For happy-dom, which knows no idle moments: the next is always now. */
import { vi } from 'vitest';

vi.stubGlobal('requestIdleCallback', (run: () => void) => {
  run();
  return 0;
});
vi.stubGlobal('cancelIdleCallback', () => {});
