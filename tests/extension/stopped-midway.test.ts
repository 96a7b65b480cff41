import { expect, test } from 'vitest';
import { hushStopped } from '../../src/extension/stopped-midway.ts';

test.each([
  ['the browser stopped the background', new Error('No SW'), true],
  ['an error that has these words among others', new Error('No SW left'), false],
  ['another refusal of the browser', new Error('No tab with id: 7.'), false],
  ['a fault of ours', new TypeError('undefined is not a function'), false],
  ['no error at all', 'No SW', false],
  ['nothing', undefined, false],
])('a rejection that nobody takes, %s', (_, reason, isHushed) => {
  const background = new EventTarget();
  hushStopped(background);
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
  background.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(isHushed);
});
