import { expect, test } from 'vitest';
import { popupPlace } from '../../src/extension/popup-place.ts';

test.each([
  ['', { isPopup: true, tab: null }],
  ['?tab=12', { isPopup: false, tab: 12 }],
  // Where the browser named no tab: the one in front.
  ['?tab=', { isPopup: false, tab: null }],
  ['?tab=x', { isPopup: false, tab: null }],
  ['?other=12', { isPopup: false, tab: null }],
])('%j', (search, place) => {
  expect(popupPlace(search)).toEqual(place);
});
