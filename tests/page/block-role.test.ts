// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BlockRoles, mainHeadline } from '../../src/page/block-role.ts';
import { readBlocks, setPage } from './in-page.ts';

/** The page, and the role of each block in order. */
const CASES: readonly (readonly [why: string, html: string, roles: string])[] = [
  ['an article', '<h1>T</h1><p>b</p><h2>h</h2><p>b</p>', 'title body heading body'],
  [
    'a site’s name in its header is not the headline',
    '<header><h1>Site</h1></header><main><h1>T</h1><p>b</p></main>',
    'aside title body',
  ],
  ['a second headline is a heading', '<main><h1>T</h1><p>b</p><h1>U</h1></main>', 'title body heading'],
  [
    'landmarks by element',
    '<nav>n</nav><main><h1>T</h1><aside>a</aside><p>b</p></main><footer>f</footer>',
    'aside title aside body aside',
  ],
  [
    'landmarks by role',
    '<div role="navigation">n</div><div role="main"><h1>T</h1><p>b</p></div><div role="contentinfo">f</div>',
    'aside title body aside',
  ],
  [
    'an article’s own header',
    '<article><header><h1>T</h1><p>lead</p></header><p>b</p></article>',
    'title body body',
  ],
  ['a header that no article has', '<header><p>slogan</p></header><h1>T</h1><p>b</p>', 'aside title body'],
  [
    'comments',
    '<main><h1>T</h1><p>b</p><section id="comments"><article><p>c</p></article></section></main>',
    'title body aside',
  ],
  [
    'related stories, whatever the case of their name',
    '<h1>T</h1><p>b</p><div class="relatedStories"><h3>r</h3><p>r</p></div>',
    'title body aside aside',
  ],
  [
    'a name that holds the headline is no furniture',
    '<div class="page with-sidebar"><h1>T</h1><p>b</p><div class="sidebar"><p>s</p></div></div>',
    'title body aside',
  ],
  [
    'near misses of names',
    '<h1>T</h1><p class="commentary">b</p><div class="adventure"><p>b</p></div><div id="unrelated">b</div>',
    'title body body body',
  ],
  [
    'a way elsewhere',
    '<h1>T</h1><p>Read: <a>another story of ours</a></p><p><a>All of this is a link</a></p><p>b <a>c</a></p>',
    'title body aside body',
  ],
  ['a heading that is a link stays one', '<h1>T</h1><h2><a>Part two</a></h2>', 'title heading'],
  ['a headline that is a link stays one', '<h1><a>T</a></h1><p>b</p>', 'title body'],
  ['a button', '<h1>T</h1><p>b</p><button>Share this</button>', 'title body aside'],
  ['a cookie banner', '<div id="cookie-consent"><p>We use</p></div><h1>T</h1>', 'aside title'],
  ['a page without any headline', '<p>b</p><nav>n</nav>', 'body aside'],
];

test.each(CASES)('%s', (_why, html, roles) => {
  const blocks = readBlocks(setPage(html));
  const tell = new BlockRoles(mainHeadline(blocks));
  expect(blocks.map((block) => tell.roleOf(block)).join(' ')).toBe(roles);
});
