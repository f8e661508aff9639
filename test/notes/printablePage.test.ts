import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelNames } from '../../src/coaching/levelLabels';
import type { Probe } from '../../src/coaching/schema';
import { USUAL_TERMS } from '../../src/coaching/terms';
import { withDownload } from '../../src/notes/downloadBar';
import { PAGE_STYLE, PAGE_STYLE_HASH } from '../../src/notes/pageStyle';
import { printablePage } from '../../src/notes/printablePage';
import { escapeHtml, safeHtml } from '../../src/notes/safeHtml';
import { readStory } from '../../src/story/readStory';

const STORY = readStory(
  '---\ntitle: \'A <b>"late"</b> job & more\'\nprinciples: [Ownership]\nlevel: Senior\nquestion: Why <you>?\n---\n\n## Situation\n\nIt was late.\n',
);
const PROBE: Probe = {
  question: 'What did it <cost>?',
  probes: 'Whether you weighed it.',
  ...{ weak: 'w', whyWeak: 'w', strong: 's', signal: 's', weakness: 'level', levels: ['Senior'] },
};
const LEVEL_NAMES = levelNames(USUAL_TERMS, undefined);
const page = printablePage({
  story: STORY,
  levelNames: LEVEL_NAMES,
  rendered: '<h2 data-line="3">Situation</h2>\n<p>It was late.</p>',
  probes: [PROBE],
});

describe('the printable page', () => {
  test('holds the story, its front matter and its probes, escaped', () => {
    expect(page).toContain('<h1>A &lt;b&gt;&quot;late&quot;&lt;/b&gt; job &amp; more</h1>');
    expect(page).toContain('<p class="about">Ownership · Senior</p>\n<p class="question">Why &lt;you&gt;?</p>');
    expect(page).toContain('<h2>Situation</h2>\n<p>It was late.</p>');
    expect(page).toContain('<p>What did it &lt;cost&gt;?</p><p class="about">Whether you weighed it.</p>');
  });

  test('may load and run nothing, and its one style is the one its policy names', () => {
    const hash = `sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`;
    expect(PAGE_STYLE_HASH).toBe(hash);
    expect(page).toContain(`content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`);
    expect(page).toContain(`<style>${PAGE_STYLE}</style>`);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)|\son\w+=|url\(|https?:/i);
  });

  test('leaves out probes where there are none', () => {
    expect(
      printablePage({ story: readStory('## Task\n\nMine.\n'), levelNames: LEVEL_NAMES, rendered: '', probes: [] }),
    ).not.toMatch(/class="/);
  });
});

describe('rendered Markdown', () => {
  test.each([
    ['<p class="code-line" dir="auto">Hi &amp; <em>you</em></p>', '<p>Hi &amp; <em>you</em></p>'],
    [
      '<a href="https://example.org/?a=1&amp;b=2" data-href="x">x</a>',
      '<a href="https://example.org/?a=1&amp;b=2">x</a>',
    ],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="notes.md">x</a>', '<a>x</a>'],
    ['<img src="https://example.org/a.png" alt="a graph">', 'a graph'],
    ['<li><input type="checkbox" checked=""> done</li>', '<li>☑  done</li>'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<svg onload=alert(1)><p onclick="x()">b</p>', '<p>b</p>'],
    ['a<!-- hidden -->b', 'ab'],
    ['<p>a list of <string> keys</p>', '<p>a list of &lt;string&gt; keys</p>'],
    ['<p', '&lt;p'],
    ['<style>*{}</style>', '&lt;style&gt;*{}&lt;/style&gt;'],
    [
      '<pre><code class="language-ts"><span class="hljs-keyword">if</span> (a &lt; b)</code></pre>',
      '<pre><code>if (a &lt; b)</code></pre>',
    ],
    ['<iframe src="https://example.org">', '&lt;iframe src="https://example.org"&gt;'],
    ['<a href="https://x" "onmouseover="y">z</a>', '<a href="https://x">z</a>'],
  ])('%j', (rendered, safe) => {
    expect(safeHtml(rendered)).toBe(safe);
  });

  test('never lets an element through with an attribute that is not a link’s address', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      'a',
      'img',
      'script',
      ' href="https://x"',
      ' onload=',
      '<!--',
      '-->',
      'p',
      ' ',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const safe = safeHtml(pieces.join(''));
        expect(safe.replace(/<\/?(?:p|a)>|<a href="https:\/\/x[^"<>]*">/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  test('any text is escaped', () => {
    expect(escapeHtml('<a href="x">&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;');
  });
});

describe('in a web view', () => {
  const given = {
    ...{ name: 'a<b>.html', path: 'exports/a<b>.html' },
    ...{
      script: 'vscode-resource:/print.js',
      style: 'vscode-resource:/print.css',
      source: 'vscode-resource:',
      nonce: 'n0',
    },
  };
  const rendered = '<p>Lost. $& </body> </script> <b>“ü”</b></p>';
  const plain = printablePage({ story: STORY, levelNames: LEVEL_NAMES, rendered, probes: [PROBE] });
  const shown = withDownload(plain, given);

  test('the page can be handed over as it was exported, to the letter', () => {
    const data = /<script type="application\/json" id="page">([\s\S]*?)<\/script>/.exec(shown)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({ name: 'a<b>.html', page: plain });
  });
  test('it says how to print, where it is, and what the button does', () => {
    expect(shown).toContain('<button type="button">Download to Print</button>');
    expect(shown).toContain('open “a&lt;b&gt;.html” in your browser and press Ctrl+P (Cmd+P on a Mac).');
    expect(shown).toContain('“exports/a&lt;b&gt;.html”');
    expect(withDownload(plain, { ...given, path: undefined })).not.toContain("It's also in");
  });
  test('it runs our one script and nothing else', () => {
    const policy = `default-src 'none'; script-src 'nonce-n0'; style-src vscode-resource: '${PAGE_STYLE_HASH}'; base-uri 'none'`;
    expect(shown).toContain(policy);
    expect(shown.match(/<script(?! type="application\/json")[^>]*>/g)).toEqual([
      '<script nonce="n0" src="vscode-resource:/print.js">',
    ]);
    expect(shown.endsWith('<script nonce="n0" src="vscode-resource:/print.js"></script>\n</body>\n</html>\n')).toBe(
      true,
    );
  });
  test('a path is shown as it is, whatever it is made of', () => {
    const path = "exports/$& $` $' $1 $$.html";
    expect(withDownload(plain, { ...given, path })).toContain("“exports/$&amp; $` $' $1 $$.html”");
  });
});

test('a level of the format is shown by the name that people of the trade see, one of the writer’s own as it is', () => {
  const about = (level: string) =>
    /<p class="about">(.*?)<\/p>/.exec(
      printablePage({
        story: readStory(`---\nprinciples: [Ownership]\nlevel: ${level}\n---\n`),
        levelNames: levelNames(USUAL_TERMS, 'care'),
        ...{ rendered: '', probes: [] },
      }),
    )?.[1];
  expect(about('SDE2')).toBe('Ownership · Experienced');
  expect(about('L6 SDM')).toBe('Ownership · L6 SDM');
});
