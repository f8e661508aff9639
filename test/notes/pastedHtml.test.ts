import { describe, expect, test } from 'vitest';
import { pastedMarkdown } from '../../src/notes/pastedHtml';
import { readStory } from '../../src/story/readStory';
import { expectLinear } from '../cpuTime';

/** HTML as programs put it on the clipboard, cut down to what they say in it. */

const WORD = `<html xmlns:o="urn:o"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body>
<!--StartFragment-->

<h1><span lang=EN-US>The lamp<o:p></o:p></span></h1>

<p class=MsoNormal><b>Situation: </b><span lang=EN-US>It failed on
every Friday.<o:p></o:p></span></p>

<p class=MsoNormal><b>Action:</b></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>I ran
twice.</p>

<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span>o<span>&nbsp;</span></span><![endif]>Fast.</p>
<!--EndFragment-->
</body></html>`;

const DOCS =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:700">Situation</span></h2>' +
  '<p dir="ltr"><span style="font-weight:400">It failed on </span><span style="font-weight:700">every </span><span>Friday.</span></p><br />' +
  '<h2><span>Action</span></h2><ul><li aria-level="1"><p role="presentation"><span>I ran.</span></p></li><ul><li><p><span>Fast.</span></p></li></ul><li><p>I fell.</p></li></ul></b><br class="Apple-interchange-newline">';

const NOTION =
  '<meta charset="utf-8"><h2>Situation</h2>\n<p>It failed.</p>\n<ul>\n<li>I read <a href="https://a.example">it</a>.\n<ul>\n<li>Fast.</li>\n</ul>\n</li>\n<li>I <strong>ran</strong>.</li>\n</ul>\n';

describe('a numbered list', () => {
  const item = (level: number, drawn: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${drawn}<span>&nbsp;&nbsp; </span></span><![endif]>${words}</p>\n`;
  test.each([
    ['counts', '<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    ['counts from its start', '<ol start="3"><li>One</li><li>Two</li></ol>', '3. One\n4. Two'],
    ['written without quotes', '<ol class=x start=4><li><p>One</p></li></ol>', '4. One'],
    [
      'with a start of its own for each item',
      '<ol start=1><li>One</li></ol><ol start=2><li>Two</li></ol>',
      '1. One\n2. Two',
    ],
    [
      'with an item that has a number',
      '<ol><li>One</li><li value="7">Two</li><li>Three</li></ol>',
      '1. One\n7. Two\n8. Three',
    ],
    ['from below zero, which Markdown has not', '<ol start="-2"><li>One</li></ol>', '0. One'],
    ['with a number for something else', '<ol data-start="5"><li>One</li></ol>', '1. One'],
    ['below a bullet', '<ul><li>A<ol><li>One</li><li>Two</li></ol></li></ul>', '- A\n  1. One\n  2. Two'],
    ['with bullets below', '<ol start="9"><li>A</li><li>B<ul><li>One</li></ul></li></ol>', '9. A\n10. B\n    - One'],
    [
      'beside its item, as Google Docs has it',
      '<ol><li>A</li><ol><li>One</li></ol><li>B</li></ol>',
      '1. A\n   1. One\n2. B',
    ],
    [
      'of Word',
      item(1, '3.', 'I ran.') + item(2, 'o', 'Fast.') + item(1, '4)', '<b>I fell.</b>'),
      '3. I ran.\n   - Fast.\n4. **I fell.**',
    ],
    ['of Word with letters, which Markdown has not', item(1, 'a.', 'I ran.'), '- I ran.'],
  ])('%s', (_, html, markdown) => expect(pastedMarkdown(html)).toBe(markdown));
});

describe('what was copied with its formats', () => {
  test.each([
    [
      'Word',
      WORD,
      '# The lamp\n\n**Situation:** It failed on every Friday.\n\n**Action:**\n\n- I ran twice.\n  - Fast.',
    ],
    [
      'Google Docs',
      DOCS,
      '## Situation\n\nIt failed on **every** Friday.\n\n## Action\n\n- I ran.\n  - Fast.\n- I fell.',
    ],
    ['Notion', NOTION, '## Situation\n\nIt failed.\n\n- I read it.\n  - Fast.\n- I **ran**.'],
    [
      'a mail',
      '<b>Situation</b><br>It failed.<br><br><b>Action</b><br>I ran.',
      '**Situation**\nIt failed.\n\n**Action**\nI ran.',
    ],
    [
      'a table',
      '<table><colgroup><col></colgroup><tr><td><p>S</p></td><td><p>It failed.</p><p>Twice.</p></td></tr></table>',
      '| S | It failed.<br>Twice. |\n| --- | --- |',
    ],
    ['entities', '<ul><li>R&amp;D &lt; 3&nbsp;h</li></ul>', '- R&D < 3 h'],
    [
      'bold that ends one paragraph and begins the next',
      '<p><b>The lamp</b></p><p><b>Situation</b></p>',
      '**The lamp**\n\n**Situation**',
    ],
    ['bold with italics in it', '<b>foo <i>bar</i> baz</b> middle <b>x</b> end', '**foo *bar* baz** middle **x** end'],
    [
      'elements with a hyphen',
      '<google-sheets-html-origin><b>It rang.</b></google-sheets-html-origin>',
      '**It rang.**',
    ],
    [
      'a sign inside an attribute',
      '<table><tr><td data-v="p95 > 2s"><b>Slow</b></td><td>x</td></tr></table>',
      '| **Slow** | x |\n| --- | --- |',
    ],
    ['a picture inside', `<p><b>A</b> <img src="data:image/png;base64,${'A'.repeat(5_000)}">b</p>`, '**A** b'],
    [
      'stray backticks',
      '<p><b>The</b> ` key.</p><p>I used `make` again.</p>',
      '**The** ` key.\n\nI used `make` again.',
    ],
    ['tags that close nothing', '</b><ul><li>I ran.</b></ul></ul>', '- I ran.'],
  ])('by %s', (_, html, markdown) => {
    expect(pastedMarkdown(html)).toBe(markdown);
  });

  test.each([
    ['a struck word', '<p>I <s>walked</s> ran.</p>', 'I ~~walked~~ ran.'],
    ['a struck word and the space behind it', '<p>I <del>walked </del>ran.</p>', 'I ~~walked~~ ran.'],
    [
      'a struck word by its style',
      '<p>I <span style="color:red;text-decoration:line-through">walked&nbsp;</span>ran.</p>',
      'I ~~walked~~ ran.',
    ],
    [
      'a struck word by a longer style',
      '<p>I <span style="text-decoration-line: underline line-through">walked</span> ran.</p>',
      'I ~~walked~~ ran.',
    ],
    ['struck words in several elements', '<p>I <s><span>wal</span><span>ked</span> off</s>.</p>', 'I ~~walked off~~.'],
    ['struck marks beside a letter', '<p>I ran<del>, then walked</del>.</p>', 'I ran<s>, then walked</s>.'],
    ['struck paragraphs', '<del><p>One.</p><p>Two</p></del>', '<s>One.</s>\n\n~~Two~~'],
    ['struck words in bold', '<p><b>I <s>walked</s> ran</b></p>', '**I ~~walked~~ ran**'],
    ['struck words and no other element', 'R&amp;D <strike>walked</strike> ran', 'R&D ~~walked~~ ran'],
    ['a style that strikes nothing', '<p><b>I</b> <span style="text-decoration:none">ran</span>.</p>', '**I** ran.'],
    [
      'a quotation',
      '<p>I ran.</p><blockquote><p>We fell.</p><p>Twice.</p></blockquote><p>I won.</p>',
      'I ran.\n\n> We fell.\n>\n> Twice.\n\nI won.',
    ],
    ['a quotation in another', '<blockquote>We <blockquote>fell.</blockquote></blockquote>', '> We\n>\n> fell.'],
    [
      'a quotation of a list',
      '<blockquote><ul><li>We fell.</li><li>We rose.</li></ul></blockquote>I ran.',
      '> - We fell.\n> - We rose.\n\nI ran.',
    ],
    ['a raised figure', '<p>I ran<sup>2</sup>.</p>', 'I ran<sup>2</sup>.'],
  ])('by %s', (_, html, markdown) => {
    expect(pastedMarkdown(html)).toBe(markdown);
  });

  test.each([
    '<p>I <s>walked</s> ran.</p>',
    '<p>I ran<del>, then walked</del>.</p>',
    '<p>I <span style="text-decoration:line-through">walked</span>ran.</p>',
    '<p>I ran.</p><blockquote><p>We walked.</p></blockquote>',
    '<p>I ran<sup>2</sup>.</p>',
  ])('and says no more than its writer did: %s', (html) => {
    expect(readStory(`## Action\n\n${pastedMarkdown(html)}\n`).sections[0]?.words).toBe(2);
  });

  test.each([
    ['plain paragraphs', '<p>It failed.</p><p>I ran.</p>'],
    ['code', '<pre><b>if</b> (x)</pre>'],
    ['nothing', ''],
    ['a list of nothing', '<ul></ul>'],
  ])('is left to the plain text where it is %s', (_, html) => {
    expect(pastedMarkdown(html)).toBeUndefined();
  });

  test.each([
    '<p ',
    '<b>',
    '<ul><li>a',
    '<span style="font-weight:700">a',
    '<!--',
    '<![if !supportLists]>',
    '<td>',
    '** **',
    '<p> \n',
    '- a\n\n',
    '<style>',
    '<s>',
    '<s>a</s>',
    '<s> ',
    '<blockquote>a',
    '<blockquote>a</blockquote>',
  ])('in time that grows with it: %j', (unit) => {
    expectLinear((size) => `<b>a</b>${unit.repeat(size / unit.length)}`, pastedMarkdown, 20_000, unit);
  });
});

test.each([
  ['<ol><li>One</li><h3>Mid</h3><li>Two</li><li>Three</li></ol>', '1. One\n\n### Mid\n\n2. Two\n3. Three'],
  ['<ol start=4><li>One</li><h3>Mid</h3><li>Two</li></ol>', '4. One\n\n### Mid\n\n5. Two'],
  ['<ol><li>One</li><h3>A</h3><h3>B</h3><li>Two</li></ol>', '1. One\n\n### A\n\n### B\n\n2. Two'],
  ['<ol><li>One</li></ol><h3>Mid</h3><ol><li>Two</li></ol>', '1. One\n\n### Mid\n\n1. Two'],
  ['<ul><li>One</li><h3>Mid</h3><li>Two</li></ul>', '- One\n\n### Mid\n\n- Two'],
])('a heading that parts a list leaves its numbers: %s', (html, markdown) => {
  expect(pastedMarkdown(html)).toBe(markdown);
});
