import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/index';
import { headingWords } from '../../src/story/headingWords';
import { readStory } from '../../src/story/readStory';

const inAction = (words: string) => `## Action\n\n${words}\n`;
const storyOf = (words: string) => readStory(inAction(words));
/** The sentences as a reader of the page sees them. */
const shown = (words: string) => {
  const story = storyOf(words);
  return story.sentences.map(({ range }) =>
    story.shown
      .slice(range.start, range.end)
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' '),
  );
};
const kinds = (words: string) => storyOf(words).sentences.map(({ block }) => block);
const found = (check: string, words: string) => {
  const { story, findings } = checkStory(inAction(words));
  return findings.filter((one) => one.check === check).map(({ range }) => story.text.slice(range.start, range.end));
};

describe('words beside a comment, or inside HTML, are read', () => {
  it.each([
    ['<!-- who? --> We split the job.', ['We split the job.']],
    ['- <!-- who? --> We split the job.\n- I ran it.', ['We split the job.', 'I ran it.']],
    ['We split <!-- really? --> the job.', ['We split the job.']],
    ['We split the job. <!-- who? -->', ['We split the job.']],
    ['<!-- one\ntwo --> We split the job.', ['We split the job.']],
    ['<!-- one --><!-- two --> We split it.', ['We split it.']],
    ['<!-- one --> **We** split [the job](https://a.example).', ['We split the job.']],
    ['<p>We split the job.</p>', ['We split the job.']],
    ['<p align="center">We split\nthe job.</p>', ['We split the job.']],
    ['<div>\nWe split the job.\n</div>', ['We split the job.']],
    ['<DIV CLASS=x>We split the job.</DIV>', ['We split the job.']],
    ['<div><p>We split it.</p><p>I ran it.</p></div>', ['We split it.', 'I ran it.']],
    ['<details><summary>More</summary>We split the job.</details>', ['More', 'We split the job.']],
    ['<span>We split the job.</span>', ['We split the job.']],
    ['<span>\nWe split the job.\n</span>', ['We split the job.']],
    ['<br>\nWe split the job.', ['We split the job.']],
    ['<!DOCTYPE html>\nWe split the job.', ['We split the job.']],
    ['<div><?php x ?>We split it.</div>', ['We split it.']],
    ['<x-note>\nWe split the job.\n</x-note>', ['We split the job.']],
    ['We split it<br>I ran it', ['We split it', 'I ran it']],
    ['We split it<br/>\nI ran it', ['We split it', 'I ran it']],
    ['<center>We <b>split</b> the <i>job</i>.</center>', ['We split the job.']],
    ['<div>\n\nWe split the job.\n\n</div>', ['We split the job.']],
    ['<u>We</u> split the job.', ['We split the job.']],
    ['W<b>e</b> split the job.', ['We split the job.']],
  ])('%j', (words, wanted) => {
    expect(shown(words)).toEqual(wanted);
  });

  it.each(['<p We split it.', '<p\n<p\n<p', '<div <div <div', '<!-- <!--', '<!X', '<?x', '</p', '<p '.repeat(2000)])(
    'and a tag that is none breaks nothing: %j',
    (words) => {
      expect(() => readStory(words)).not.toThrow();
      expect(() => storyOf(`- ${words}`)).not.toThrow();
    },
  );

  it('as what they are: items, cells, headings', () => {
    expect(kinds('<ul>\n  <li>Traced it</li>\n  <li>Ran it</li>\n</ul>')).toEqual(['item', 'item']);
    expect(kinds('<table><tr><td>Traced it</td><td>Ran it</td></tr></table>')).toEqual(['cell', 'cell']);
    expect(kinds('<ul><li><p>Traced it</p></li></ul><p>I ran it.</p>')).toEqual(['item', 'paragraph']);
    const story = readStory('<h2 align="center">Situation</h2>\n<p>It broke.</p>\n\n<h2>Action</h2>\nI ran.\n');
    expect(story.sections.map(({ title, sentences }) => [title, sentences.length])).toEqual([
      ['Situation', 1],
      ['Action', 1],
    ]);
  });

  it('but not code, scripts, quotations and attributes', () => {
    for (const words of [
      '<pre>\nWe split the job.\n</pre>',
      '<script>we()</script>',
      '<style>we { color: red }</style>',
      '<blockquote>We split the job.</blockquote>',
      '<img alt="We split the job.">',
    ]) {
      expect(shown(words), words).toEqual([]);
    }
    expect(found('we-in-action', 'I ran <code>we split</code> there.')).toEqual([]);
    expect(found('we-in-action', '<p>I wrote “we split it” there.</p>')).toEqual([]);
    expect(shown('<del>We</del> I split the job.')).toEqual(['I split the job.']);
    expect(shown('~~We~~ I split the job.')).toEqual(['I split the job.']);
  });

  it('and a section of nothing but tags and comments is empty', () => {
    for (const words of ['<br>', '<!-- later -->', '<a name="x"></a>', '<div>\n</div>', '[^1]: Later.', '%% later %%'])
      expect(storyOf(words).sections[0]?.empty, words).toBe(true);
    expect(storyOf('<img src="a.png">').sections[0]?.empty).toBe(false);
  });

  it('a comment beside words still silences', () => {
    const text = '<!-- star-disable we-in-action --> We split the job.';
    expect(found('we-in-action', text)).toEqual([]);
    expect(found('we-in-action', '<!-- a --> We split the job.')).toEqual(['We']);
  });
});

describe('signs that nobody sees hide no word and shift no range', () => {
  const seen = 'We split the job.';
  it.each([
    ['zero-width space', 'W\u200be split the job.', 'W\u200be'],
    ['zero-width joiner', '\u200dWe split the job.', 'We'],
    ['word joiner', 'We\u2060 split the job.', 'We'],
    ['byte order mark', '\ufeffWe split the job.', 'We'],
    ['soft hyphen', 'W\u00ade split the job.', 'W\u00ade'],
    ['marks of direction', '\u202aWe\u202c split the job.', 'We'],
    ['isolates of direction', '\u2068We\u2069 split the job.', 'We'],
    ['a mark of direction inside', 'W\u200ee split the job.', 'W\u200ee'],
    ['a raised mark', 'We^1^ split the job.', 'We'],
    ['variation selector', 'We\ufe0e split the job.', 'We'],
    ['variation selector of another plane', 'We\u{e0100} split the job.', 'We\u{e0100}'],
    ['the last of them, inside', 'W\u{e01ef}e split the job.', 'W\u{e01ef}e'],
    ['a grapheme joiner', 'We\u034f split the job.', 'We'],
    ['a letter of another alphabet', 'W\u0435 split the job.', 'W\u0435'],
    ['wide letters', '\uff37\uff45 split the job.', '\uff37\uff45'],
    ['letters of another font', '\u{1d5ea}\u{1d5f2} split the job.', '\u{1d5ea}\u{1d5f2}'],
    ['no-break space', 'We\u00a0split the job.', 'We'],
    ['narrow space', 'We\u202fsplit the job.', 'We'],
    ['bold inside a word', '**W**e split the job.', 'W**e'],
    ['a raised mark of HTML', 'We<sup>1</sup> split the job.', 'We'],
    ['a raised link', 'We<sup><a href="#footnote-2" id="x">[1]</a></sup> split the job.', 'We'],
    ['a raised mark behind the sentence', 'We split the job.<SUP>*</SUP>', 'We'],
    ['marker pen', '==We== split the job.', 'We'],
    ['underlining', '++We++ split the job.', 'We'],
    ['a footnote mark', 'We[^1] split the job.', 'We'],
    ['a footnote in the line', 'We^[all of us] split the job.', 'We'],
    ['a wiki link', '[[We]] split the job.', 'We'],
    ['a wiki link elsewhere', '[[team|We]] split the job.', 'We'],
    ['attributes', '[We]{.loud} split the job.', 'We'],
    ['a short code', ':rocket: We split the job.', 'We'],
    ['an emoji', '🚀 We split the job.', 'We'],
    ['a comment', '%% who? %% We split the job.', 'We'],
    ['a comment of two lines', '%% who?\nand why %%\nWe split the job.', 'We'],
    ['an entity for a space', '&nbsp;We&nbsp;split the job.', 'We'],
    ['an entity for a letter', '&#87;e split the job.', '&#87;e'],
    ['an entity for its last letter', 'W&#101; split the job.', 'W&#101;'],
    ['entities for all of it', '&#87;&#x65; split the job.', '&#87;&#x65;'],
    ['an entity that is not said', 'We&zwj; split the job.', 'We&zwj;'],
    ['an entity for a soft hyphen', 'W&shy;e split the job.', 'W&shy;e'],
    ['an escape', '\\- We split the job.', 'We'],
  ])('%s', (_, words, range) => {
    expect(found('we-in-action', words)).toEqual([range]);
    expect(storyOf(words).sentences[0]?.words).toBe(storyOf(seen).sentences[0]?.words);
  });

  it.each(['´', '‘', '’', '′', '`', '＇', 'ʼ', "\\'", '&#39;', '&rsquo;', '&apos;', '&acute;'])(
    'the apostrophe %s',
    (sign) => {
      expect(found('we-in-action', `We${sign}d split the job by hand.`)).toHaveLength(1);
      expect(found('we-in-action', `It couldn${sign}t wait, so we split the job.`)).toEqual(['we']);
    },
  );

  it('an entity keeps its word whole', () => {
    const story = storyOf('The R&amp;D team at Caf&eacute; Zo&euml; saw 40&nbsp;% fewer errors.');
    expect(shown('R&amp;D at Caf&eacute; Zo&euml;')).toEqual(['R&D at Café Zoë']);
    expect(story.sentences[0]?.words).toBe(
      storyOf('The R&D team at Café Zoë saw 40 % fewer errors.').sentences[0]?.words,
    );
  });

  it('quotation marks as entities quote', () => {
    expect(found('we-in-action', 'She said &quot;we split the job&quot; and left.')).toEqual([]);
    expect(found('we-in-action', 'She said &ldquo;we split the job&rdquo; and left.')).toEqual([]);
  });

  it.each([
    'C++ and Java++ were in use.',
    'a == b and c == d held.',
    'The rate i++ rose.',
    'It grew 50%% and 60%%.',
    'At 10:30: done.',
  ])('and no more than they are: %s', (words) => {
    expect(shown(words)).toEqual([words]);
  });
});

describe('what is not said aloud', () => {
  const words = (text: string) => storyOf(text).sections[0]?.words;
  it.each([
    ['a bare address', 'I read https://wiki.example/lamp?x=1 twice.'],
    ['an address of www', 'I read www.example.com/lamp twice.'],
    ['an address without a domain', 'I read http://localhost:8080/x twice.'],
    ['an address of one word', 'I read https://intranet/x, twice.'],
    ['an address in capitals', 'I read HTTPS://EXAMPLE.COM twice.'],
    ['an address of WWW', 'I read WWW.EXAMPLE.COM twice.'],
    ['an address of files', 'I read (ftp://files/lamp) twice.'],
    ['an address of a store, in bold', 'I read **s3://lamps/2024** twice.'],
    ['a long address', `I read http://localhost/${'a'.repeat(900)} twice.`],
    ['an address in angles', 'I read <https://wiki.example/lamp> twice.'],
    ['a footnote mark', 'I read[^lamp] twice.'],
    ['a comment', 'I read %% where? %% twice.'],
    ['an embedded page', 'I read ![[lamp.png]] twice.'],
    ['a block id', 'I read twice. ^lamp-1'],
    ['the target of a link', '[I read](https://wiki.example/lamp) twice.'],
    ['the target of a link to files', '[I read](ftp://files/lamp) twice.'],
    ['a struck word', 'I ~~skimmed~~ read twice.'],
    ['hashtags in a line of their own', '#star #dive-deep\n\nI read twice.'],
    ['hashtags below a paragraph', 'I read twice.\n#star, #lamp/two'],
    ['hashtags behind a sentence', 'I read twice. #star'],
    ['hashtags behind a label', 'I read twice.\n\nTags: #star #dive-deep'],
    ['tags below a paragraph', 'I read twice.\nTags: #star, #lamp/two'],
    ['tags above a paragraph', 'tags: #star\nI read twice.'],
    ['tags in bold', '**Tags:** #star\n\nI read twice.'],
    ['tags in italics', 'I read twice.\n\n_Labels: #star_'],
    ['tags in a list', '- I read twice.\n- Keywords: lamp, night shift'],
    ['tags in brackets', 'I read twice.\n\ntags: [lamp, night]'],
    ['tags with a picture', '🏷️ #star · #lamp\n\nI read twice.'],
    ['hashtags in code', '`#star` `#lamp`\n\nI read twice.'],
    ['a property', 'tags:: [[lamp]], #night\n\nI read twice.'],
    ['properties', 'status:: draft\nkind:: STAR story\n\nI read twice.'],
    ['links behind a label', 'I read twice.\n\nTopics: [[lamp]], [[night]]'],
    ['a line below a break', 'I read twice.  \r\nFiled under: #lamp\r\n'],
  ])('%s', (_, text) => {
    expect(words(text)).toBe(3);
  });

  it('the text of a footnote, and what is indented below it', () => {
    const note = 'I read twice.[^1]\n\n[^1]: From the wiki of the station.\nIts second line.\n\n';
    expect(words(`${note}    We went on.\n`)).toBe(3);
    expect(words(`${note}    We went on.\n\n    We ran on.\n\nI left.\n`)).toBe(5);
    expect(words(`${note}I left.\n\n    We went on.\n`)).toBe(8);
    expect(shown('> [^1]: A note.\n>\n>     We went on.\n\nI ran.')).toEqual(['I ran.']);
    expect(shown('[^1]: We split it.\n[^2]: We ran it.\n\nI read twice.')).toEqual(['I read twice.']);
  });

  it.each([
    ['I read :// twice.', 3],
    ['I read (http://) twice.', 4],
    ['The 1<sup>st</sup> run', 4],
    ['I asked in #incidents', 4],
    ['I asked in #incidents today.', 5],
    ['#42 was hard.', 3],
    ['It was C#', 3],
    ['I closed it (#ownership).', 4],
    ['Labels: the robot printed them wrong.', 6],
    ['Labels: wrong on each box', 5],
    ['Tags: I printed them, and we stuck them on.', 9],
    ['Topic: I cut it.', 4],
    ['note:: we split it.', 4],
    ['Result:: sold out', 2],
    ['Category - one that we split', 5],
  ])('but a word with the sign is said: %s', (text, count) => {
    expect(words(text)).toBe(count);
  });

  it('a section of nothing but hashtags is empty', () => {
    for (const text of ['#star #lamp', 'Tags: #star', 'tags:: lamp', '`#star` `#lamp`']) {
      const { empty, sentences } = storyOf(text).sections[0] ?? {};
      expect([empty, sentences], text).toEqual([true, []]);
    }
  });

  it('a footnote or a wiki link is no placeholder', () => {
    for (const text of ['I read it.[^the source]', 'I read it.^[the source of it]', 'I read [[the source]] twice.'])
      expect(storyOf(text).sentences[0]?.unfilled, text).toBe(false);
    expect(storyOf('I read [what you read] twice.').sentences[0]?.unfilled).toBe(true);
  });
});

describe('what messages and the coach quote', () => {
  it('holds no markup, and so never half of it', () => {
    const words =
      'We [split **the job**](https://a.example/b)[^1] into <b>two</b> &amp; `ran` it<!-- when? --> ==at night==, W\u200be did.';
    const { findings } = checkStory(inAction(words));
    const said = findings.flatMap(({ message, suggestions }) => [message, ...suggestions.map(({ title }) => title)]);
    expect(said.join(' ')).toContain('We split the job into two & ran it at night');
    expect(said.join('\n')).not.toMatch(/[[\]*<>\u200b\u2060]|==|https|amp;|\^|when/);
  });

  it('keeps code as it reads', () => {
    const { findings } = checkStory(inAction('We dropped `retry_count` from [the *job*](x).'));
    expect(findings.map(({ message }) => message).join()).toContain('“We dropped retry_count from the job”');
  });
});

describe('raised digits', () => {
  it.each([
    ['I served 10<sup>6</sup> users.', 'I served 10⁶ users.'],
    ['I kept 1024<sup>2</sup> cells.', 'I kept 1024² cells.'],
    ['I served 10^6^ users.', 'I served 10⁶ users.'],
    ['I served **10**<sup>12</sup> users.', 'I served 10¹² users.'],
    ['I tiled 40 m<sup>2</sup> alone.', 'I tiled 40 m² alone.'],
    ['I dug 3 km^3^ alone.', 'I dug 3 km³ alone.'],
    ['I paid 40 €/ft<sup>2</sup> less.', 'I paid 40 €/ft² less.'],
    ['I cut 40 in<sup>2</sup> off.', 'I cut 40 in² off.'],
    ['It fell at 9 m/s<sup>2</sup>.', 'It fell at 9 m/s².'],
  ])('behind a number or a unit are a power: %j', (words, seen) => {
    expect(shown(words)).toEqual([seen]);
    expect(storyOf(words).sections[0]?.words).toBe(storyOf(seen).sections[0]?.words);
  });

  it.each([
    ['We<sup>2</sup> split it.', 'We split it.'],
    ['We cut 40%<sup>2</sup> off.', 'We cut 40% off.'],
    ['I fell to 40<sup>1</sup> calls.', 'I fell to 40 calls.'],
    ['I fell to 40<sup>[2]</sup> calls.', 'I fell to 40 calls.'],
    ['I fell to 40^2,3^ calls.', 'I fell to 40 calls.'],
    ['I ran it in<sup>2</sup> May.', 'I ran it in May.'],
    ['I wrote a film<sup>2</sup> then.', 'I wrote a film then.'],
    ['I left in 2025<sup>2</sup> then.', 'I left in 2025 then.'],
    ['I cut p95<sup>3</sup> by half.', 'I cut p95 by half.'],
    ["I'm<sup>2</sup> done.", "I'm done."],
  ])('behind a word or a sign, or of a first note, are no words: %j', (words, seen) => {
    expect(shown(words).map((one) => one.replace(/ (?=\.)/g, ''))).toEqual([seen]);
  });

  it('are a power in a heading, too', () => {
    expect(headingWords('10<sup>6</sup> users')).toBe('10⁶ users');
    expect(headingWords('A room of 40 m^2^')).toBe('A room of 40 m²');
    expect(headingWords('Lamp<sup>2</sup> at 40<sup>1</sup>')).toBe('Lamp at 40');
  });
});
