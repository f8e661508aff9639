import { describe, expect, test } from 'vitest';
import { frontMatter } from '../../src/checks/front-matter';
import { USUAL_TERMS } from '../../src/coaching/terms';
import { afterEdit, findingsOf, underlined } from './findingsOf';

const story = (...matter: readonly string[]) => `---\n${matter.join('\n')}\n---\n\n## Situation\n\nIt was stuck.\n`;
const words = (...matter: readonly string[]) => underlined(frontMatter, story(...matter));
const fixed = (...matter: readonly string[]) => {
  const text = story(...matter);
  return afterEdit(text, findingsOf(frontMatter, text)[0]?.fix).slice(4).split('\n---')[0];
};

describe('front-matter: YAML', () => {
  test('a colon in a value is an error on the value, and quotation marks mend it', () => {
    expect(words('title: Kafka lag: one night')).toEqual(['Kafka lag: one night']);
    expect(findingsOf(frontMatter, story('title: Kafka lag: one night'))[0]?.severity).toBe('error');
    expect(fixed('title: Kafka lag: one night')).toBe('title: "Kafka lag: one night"');
  });

  test('quotation marks inside are kept', () => {
    expect(fixed('question: Tell me: "why"?')).toBe('question: "Tell me: \\"why\\"?"');
  });

  test('two colons are one error', () => {
    expect(words('question: What: how: why')).toEqual(['What: how: why']);
  });

  test.each([
    ['title: @home', 'title: "@home"'],
    ['title: `bench`', 'title: "`bench`"'],
    ["title: 'It's late'", 'title: "It\'s late"'],
    ['title: "A" team', 'title: "\\"A\\" team"'],
  ])('%s becomes %s', (before, after) => {
    expect(fixed(before)).toBe(after);
    expect(words(after)).toEqual([]);
  });

  test('an error stays one whatever the setting, but off', () => {
    const text = story('title: a: b');
    const severity = (setting: 'hint' | 'off') =>
      findingsOf(frontMatter, text, { severities: { 'front-matter': setting } }).map((one) => one.severity);
    expect(severity('hint')).toEqual(['error']);
    expect(severity('off')).toEqual([]);
  });

  test('a key that stands twice', () => {
    expect(words('title: a', 'title: b')).toEqual(['title']);
    expect(findingsOf(frontMatter, story('title: a', 'title: b'))[0]?.message).toContain('twice');
  });

  test.each([
    'level: SDE9\nlevel: SDE2',
    'level: SDE9\nlevel: sde2',
    'status: done\nstatus: draft',
    'principles: Zeal\nprinciples: Zeel',
    'tags: {a: b}\ntags: [a, #b]',
  ])('of a key that stands twice only the first value is judged: %s', (lines) => {
    const [twice, value, ...others] = findingsOf(frontMatter, story(lines));
    expect(others).toEqual([]);
    expect([twice?.message, value?.message].filter((one) => one?.includes('appears twice'))).toHaveLength(1);
    const end = story(lines).indexOf('\n', 4);
    expect(Math.min(twice?.range.end ?? 0, value?.range.end ?? 0)).toBeLessThanOrEqual(end);
  });

  test('a list that is never closed is told once, on its line', () => {
    expect(words('level: SDE2', 'principles: [Ownership')).toEqual(['[Ownership']);
  });

  test('front matter that is never closed is closed after its last key', () => {
    const text = '---\ntitle: Printer\nlevel: SDE2\n\n## Situation\n\nIt was stuck.\n';
    const [finding, ...others] = findingsOf(frontMatter, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('---');
    const repaired = afterEdit(text, finding?.fix);
    expect(repaired).toContain('level: SDE2\n---\n\n## Situation');
    expect(findingsOf(frontMatter, repaired)).toEqual([]);
  });

  test('CRLF makes no difference', () => {
    const text = story('title: a: b').replaceAll('\n', '\r\n');
    expect(underlined(frontMatter, text)).toEqual(['a: b']);
    expect(afterEdit(text, findingsOf(frontMatter, text)[0]?.fix)).toContain('title: "a: b"\r\n');
  });

  test('what YAML made of a broken line is not judged', () => {
    expect(words('level: SDE2: five')).toEqual(['SDE2: five']);
  });
});

describe('front-matter: principles', () => {
  test.each([
    'Ownership',
    'ownership',
    'BIAS FOR ACTION',
    'Disagree and Commit',
    'Backbone',
    'Are Right',
    'Are Right, A Lot',
    'Success & Scale Bring Broad Responsibility',
    "Earth's Best Employer",
    'Earth’s Best Employer',
    'Learn & Be Curious',
    'Failure',
  ])('%s is one', (name) => {
    expect(words(`principles: ["${name}"]`)).toEqual([]);
  });

  test('one string is as good as a list, and a comma in it divides two', () => {
    expect(words('principles: Ownership')).toEqual([]);
    expect(words('principles: Ownership, Dive Deep')).toEqual([]);
    expect(words('principles: Ownership, Dive Deap')).toEqual(['Dive Deap']);
  });

  test.each([
    ['[Customer Obsesion, Frugality]', 'Customer Obsesion', '[Customer Obsession, Frugality]'],
    ['[Deliver Result]', 'Deliver Result', '[Deliver Results]'],
    ['["Ownershp"]', '"Ownershp"', '["Ownership"]'],
    ['[Disagre and Commit]', 'Disagre and Commit', '[Have Backbone; Disagree and Commit]'],
    ['[Are Rigth]', 'Are Rigth', '["Are Right, A Lot"]'],
    ['Ownership, Are Rigt, A Lot', 'Are Rigt, A Lot', '[Ownership, "Are Right, A Lot"]'],
    ['Are Rigt, A Lot', 'Are Rigt, A Lot', '"Are Right, A Lot"'],
    ['Are Right, A Lott, Dive Deep', 'Are Right, A Lott', '["Are Right, A Lot", Dive Deep]'],
    ['[Ownership, Are Rigt, A Lot]', 'Are Rigt, A Lot', '[Ownership, "Are Right, A Lot"]'],
    ['["Are Rigt", "A Lot"]', '"Are Rigt", "A Lot"', '["Are Right, A Lot"]'],
    ['\n  - Are Rigt\n  - A Lot\n  - Frugality', 'Are Rigt\n  - A Lot', '\n  - "Are Right, A Lot"\n  - Frugality'],
    ['[Is Right, A Lot]', 'Is Right, A Lot', '["Are Right, A Lot"]'],
  ])('%s is mended', (written, underlinedWords, after) => {
    expect(words(`principles: ${written}`)).toEqual([underlinedWords]);
    expect(fixed(`principles: ${written}`)).toBe(`principles: ${after}`);
  });

  test('an unquoted "Are Right, A Lot" is one principle', () => {
    expect(words('principles: [Are Right, A Lot, Dive Deep]')).toEqual([]);
  });

  test('names that make up none stay apart', () => {
    expect(words('principles: [Ownershp, A Lot]')).toEqual(['Ownershp', 'A Lot']);
    expect(words('principles: Dive Deap, Are Rigt')).toEqual(['Dive Deap', 'Are Rigt']);
    expect(words('principles: [Are Rigt, Ownership, A Lot]')).toEqual(['Are Rigt', 'A Lot']);
  });

  test.each([
    ['igt A Lot,Ow', ['igt A Lot', 'Ow'], '["Are Right, A Lot", Ow]'],
    ['Are Right A Lo, PM', ['Are Right A Lo', 'PM'], '["Are Right, A Lot", PM]'],
    ['["Are Right, A Lot", Ow]', ['Ow'], '["Are Right, A Lot", Ow]'],
    ['[Ow, Are Right, A Lot]', ['Ow'], '[Ow, Are Right, A Lot]'],
    ['"Are Right, A Lot, Ow"', ['"Are Right, A Lot, Ow"'], '"Are Right, A Lot, Ow"'],
    ['\n  - Customer Obsession, PM', ['Customer Obsession, PM'], '\n  - Customer Obsession, PM'],
    ['\n  - Customer Obsession / PM', ['Customer Obsession / PM'], '\n  - Customer Obsession / PM'],
    ['Customer Obsession PM', ['Customer Obsession PM'], 'Customer Obsession PM'],
    ['[X Ownership]', ['X Ownership'], '[X Ownership]'],
  ])('%s: what stands beside a whole name is no slip of it', (written, underlined, after) => {
    expect(words(`principles: ${written}`)).toEqual(underlined);
    const text = `principles: ${written}`;
    const [finding] = findingsOf(frontMatter, story(text));
    expect(finding?.fix ? fixed(text) : text).toBe(`principles: ${after}`);
  });

  test('what is near nothing is offered those that share a word', () => {
    const [finding] = findingsOf(frontMatter, story('principles: [Customer Focus]'));
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.suggestions.map(({ title }) => title)).toEqual(['Change to “Customer Obsession”']);
  });

  test.each([
    ['Ownership and Dive Deep', '[Ownership, Dive Deep]'],
    ['Ownership; Dive Deep', '[Ownership, Dive Deep]'],
    ['"Ownership and Dive Deep"', '["Ownership", "Dive Deep"]'],
    [
      'Ownership & Disagree and Commit and Learn and Be Curious',
      '[Ownership, Disagree and Commit, Learn and Be Curious]',
    ],
    ['Ownership, Dive Deep and Frugality', 'Ownership, Dive Deep, Frugality'],
    ['[Ownership / Dive Deep, Frugality]', '[Ownership, Dive Deep, Frugality]'],
    ['\n  - Ownership, Dive Deep', '\n  - Ownership\n  - Dive Deep'],
    ['\n  - Frugality\n  - Ownership / Dive Deep # mine', '\n  - Frugality\n  - Ownership\n  - Dive Deep # mine'],
    ['\n- Are Rigt A Lot, Ownership', '\n- Are Rigt A Lot\n- Ownership'],
    ['\n  - Are Right, A Lot; Ownershp', '\n  - "Are Right, A Lot"\n  - Ownershp'],
    ['\n  Ownership and\n  Dive Deep', '\n  [Ownership, Dive Deep]'],
  ])('several names in one are a list: %s', (written, after) => {
    const [finding, ...others] = findingsOf(frontMatter, story(`principles: ${written}`));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('is more than one principle');
    expect(finding?.fix?.title).toBe('Make it a list');
    expect(finding?.suggestions).toEqual([]);
    expect(fixed(`principles: ${written}`)).toBe(`principles: ${after}`);
  });

  test('a list of several names keeps the line ends of the file', () => {
    const text = story('principles:', '  - Ownership; Dive Deep').replaceAll('\n', '\r\n');
    expect(afterEdit(text, findingsOf(frontMatter, text)[0]?.fix)).toContain('\r\n  - Ownership\r\n  - Dive Deep\r\n');
  });

  test('only the writer knows of names with a space alone between them', () => {
    const [finding] = findingsOf(frontMatter, story('principles: Ownership Dive Deep'));
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.suggestions.map(({ title }) => title)).toEqual(['Make it a list']);
  });

  test.each([
    ['\n  - Ownership, kindness', []],
    ['Failure to Dive Deep', []],
    ['Customer Focus / Deep Work', []],
    ['!!str Ownership and Dive Deep', []],
    ['Ownership and accountability', ['Change to “Ownership”']],
    ['[Learn; Be Curious]', ['Change to “Learn and Be Curious”']],
    ['"Customer/Client Focus"', ['Change to “Customer Obsession”']],
    ['Customer Results', ['Change to “Customer Obsession”', 'Change to “Deliver Results”']],
  ])('no choice drops a name that stands there: %s', (written, titles) => {
    const [finding] = findingsOf(frontMatter, story(`principles: ${written}`));
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.suggestions.map(({ title }) => title)).toEqual(titles);
  });

  test.each([
    [['principles:', '  - Dive Deep #2', '  - Ownership'], '  - "Dive Deep #2"'],
    [['principles: Dive Deep #2'], 'principles: "Dive Deep #2"'],
    [['tags: night #oncall'], 'tags: "night #oncall"'],
    [['tags:', '  - bug #1 # old'], '  - "bug #1 # old"'],
  ])('what YAML drops behind one is told, and left to the writer: %j', (matter, after) => {
    const [finding, ...others] = findingsOf(frontMatter, story(...matter));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('as a comment');
    expect(finding).not.toHaveProperty('fix');
    expect(afterEdit(story(...matter), finding?.suggestions[0])).toContain(`${after}\n`);
  });

  test('a misspelt name is told all the same', () => {
    expect(words('principles: Dive Deap #2')).toEqual(['Dive Deap', 'Dive Deap #2']);
  });

  test('a principle of the user’s own pack is one', () => {
    const principles = [{ name: 'Kindness First', aliases: ['Kindness'] }];
    const text = story('principles: [kindness]');
    expect(findingsOf(frontMatter, text, { principles })).toEqual([]);
    expect(underlined(frontMatter, text)).toEqual(['kindness']);
  });

  test.each([
    ['behaviours', 'behaviours: [Leadership]'],
    ['behaviours', 'Behaviour: Leadership'],
    ['competencies', 'competencies: [Leadership]'],
    ['competencies', 'competency: Leadership'],
    ['values', 'values: [Leadership]'],
  ] as const)('what the pack calls them, its %s, is a slip of the key: %s', (kind, line) => {
    const options = { terms: { ...USUAL_TERMS, kind }, principles: [{ name: 'Leadership', aliases: [] }] };
    const [found, ...more] = findingsOf(frontMatter, story(line), options);
    expect(found?.message).toMatch(/isn't a key that stories use. Did you mean “principles”/);
    expect(afterEdit(story(line), found?.fix)).toBe(story(line.replace(/^\w+/, 'principles')));
    expect(more).toEqual([]);
  });

  test.each(['values: [courage]', 'behaviours: [Leadership]', 'competency: welding'])(
    'under a pack that calls them something else, it is a key of the writer’s own: %s',
    (line) => expect(words(line)).toEqual([]),
  );

  test('beside the principles, it is the writer’s own too', () => {
    const options = {
      terms: { ...USUAL_TERMS, kind: 'values' },
      principles: [{ name: 'Leadership', aliases: [] }],
    } as const;
    expect(findingsOf(frontMatter, story('principles: [Leadership]', 'values: [courage]'), options)).toEqual([]);
  });

  test('a number or a map is none', () => {
    expect(words('principles: 3')).toEqual(['3']);
    expect(words('principles: {a: b}')).toEqual(['{a: b}']);
  });
});

describe('front-matter: other values', () => {
  test.each(['SDE II', 'L5', 'mid', 'staff', 'Senior', 'sde1', '"L6"'])('the level %s is known', (level) => {
    expect(words(`level: ${level}`)).toEqual([]);
  });

  test.each(['SDE4', 'SDE 2.5', 'wizard', '[SDE2]'])(
    'the level %s is not, and only the writer knows which it is',
    (level) => {
      expect(words(`level: ${level}`)).toEqual([level]);
      expect(findingsOf(frontMatter, story(`level: ${level}`))[0]).not.toHaveProperty('fix');
    },
  );

  test('every level is offered for an unknown one', () => {
    const text = story('level: SDE4');
    const [finding] = findingsOf(frontMatter, text);
    expect(finding?.suggestions.map(({ title }) => title)).toHaveLength(4);
    expect(findingsOf(frontMatter, afterEdit(text, finding?.suggestions[1]))).toEqual([]);
  });

  test.each([
    ['level: Senoir', 'level: Senior'],
    ['length: consise', 'length: concise'],
    ['status: redy', 'status: ready'],
  ])('%s becomes %s', (before, after) => {
    expect(fixed(before)).toBe(after);
  });

  test.each(['length: short', 'status: done'])('%s is unknown', (line) => {
    expect(words(line)).toEqual([line.split(': ')[1]]);
  });

  test.each([
    'length: full',
    'status: Draft',
    'tags: [a, b]',
    'tags: night',
    'title: 404',
    'level:',
    'title: [what broke]',
  ])('%s is fine', (line) => {
    expect(words(line)).toEqual([]);
  });

  test.each(['title: {a: b}', 'question: [a, b]', 'retells: [a.star.md, b]'])('%s is of a wrong type', (line) => {
    expect(words(line)).toEqual([line.slice(line.indexOf(': ') + 2)]);
    expect(findingsOf(frontMatter, story(line))[0]?.severity).toBe('warning');
  });
});

describe('front-matter: keys', () => {
  test.each([
    ['pricinples: [Ownership]', 'principles: [Ownership]'],
    ['principals: [Ownership]', 'principles: [Ownership]'],
    ['principle: Ownership', 'principles: Ownership'],
    ['Title: Printer', 'title: Printer'],
    ['lenght: full', 'length: full'],
    ['qestion: Why?', 'question: Why?'],
    ['levle: SDE2', 'level: SDE2'],
    ['tag: night', 'tags: night'],
    // What is wrong with the value is put right with the key: one fix, and nothing new is found.
    ['tprinciples: [Ownershp, Dive Deap]', 'principles: [Ownership, Dive Deep]'],
    ['principals: Ownershp, Are Rigth', 'principles: [Ownership, "Are Right, A Lot"]'],
    ['titel: Bug #1 in the lamp', 'title: "Bug #1 in the lamp"'],
    ['tag: #night #oncall', 'tags: ["#night", "#oncall"]'],
    ['levle: Senoir', 'level: Senior'],
    ['statuss: redy', 'status: ready'],
    ['lenght: consise', 'length: concise'],
  ])('%s becomes %s', (before, after) => {
    expect(words(before)).toEqual([before.split(':')[0]]);
    expect(fixed(before)).toBe(after);
  });

  test.each([
    'company: a bakery',
    'stats: 12',
    'labels: [a]',
    'lever: 3',
    'date: 2024-01-02',
    'questions: [a, b]',
    'state: Bavaria',
    'aliases: [x]',
  ])('%s is the user’s own', (line) => {
    expect(words(line)).toEqual([]);
  });

  test('a key beside the one it is near to is the user’s own', () => {
    expect(words('title: Printer', 'titles: Printers')).toEqual([]);
  });

  test.each([
    ['principals: Ownership', 'principles:'],
    ['principles:', 'principle: [Ownership]'],
    ['titel: Printer', 'title: # a few words'],
    ['title:', 'titel: Printer'],
    ['levle: SDE2', 'level:'],
  ])('a slip beside its empty key is told, and left to the writer: %s, %s', (...matter) => {
    const [finding, ...others] = findingsOf(frontMatter, story(...matter));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('is empty. Put the value under');
    expect(finding).not.toHaveProperty('fix');
  });

  test.each([
    ['titel:', 'title:'],
    ['tags:', 'tag:'],
    ['level:', 'lever: 3'],
    ['status:', 'stats: read'],
    ['principles: Ownership', 'principle: Dive Deep'],
  ])('and one that has nothing to give is not: %s, %s', (...matter) => {
    expect(words(...matter)).toEqual([]);
  });

  test('a story without front matter is a story', () => {
    expect(findingsOf(frontMatter, '## Situation\n\nIt was stuck.\n')).toEqual([]);
  });
});

describe('front-matter: what YAML reads otherwise than a person', () => {
  test.each([
    ['title: Bug #1 in it', 'title: "Bug #1 in it"'],
    ['title: #1 in it', 'title: "#1 in it"'],
    ['question: *Why* us', 'question: "*Why* us"'],
    ['title: *Star*', 'title: "*Star*"'],
    ['title: &Co launch', 'title: "&Co launch"'],
    ['title: !important fix', 'title: "!important fix"'],
    ['title: 1e3', 'title: "1e3"'],
    ['title: 010', 'title: "010"'],
    ['tags: #night #oncall', 'tags: ["#night", "#oncall"]'],
    ['tags:\n  - bug #1', 'tags:\n  - "bug #1"'],
    ['tags:\n  - night\n  - #lamp', 'tags:\n  - night\n  - "#lamp"'],
    ['tags:\n- #lamp', 'tags:\n- "#lamp"'],
    ['tags: [a, #b]', 'tags: [a, "#b"]'],
    ['tags: [bug #1, #b, c]', 'tags: ["bug #1", "#b", c]'],
    ['tags: [!b, c]', 'tags: ["!b", c]'],
    ['tags: ["a", !b c]', 'tags: ["a", "!b c"]'],
    ['tags: [\n  &b,\n  c\n  ]', 'tags: [\n  "&b",\n  c\n  ]'],
    ['tags: [*b*, c]', 'tags: ["*b*", c]'],
    ['tags: [*big launch*, !c, d]', 'tags: ["*big launch*", "!c", d]'],
    ['tags: [1e3, b]', 'tags: ["1e3", b]'],
    ['tags: 1e3', 'tags: "1e3"'],
    ['tags: 010', 'tags: "010"'],
    ['title: &a Night\nx: R*a', 'title: "&a Night"\nx: R*a'],
    ['title: &a Night\nx: [b, *able]', 'title: "&a Night"\nx: [b, *able]'],
    ['x: R&D\ntitle: *D', 'x: R&D\ntitle: "*D"'],
    ['tags:\n  - 010\n  - b', 'tags:\n  - "010"\n  - b'],
    ['tags:\n  - !b\n  - c', 'tags:\n  - "!b"\n  - c'],
    ['tags:\n  - c\n  - *b*', 'tags:\n  - c\n  - "*b*"'],
    ['tags: !urgent', 'tags: "!urgent"'],
    ['tags: &team', 'tags: "&team"'],
    ['tags: *b', 'tags: "*b"'],
    ['tags: *big launch*', 'tags: "*big launch*"'],
    ['principles: !Ownership', 'principles: "!Ownership"'],
    ['principles: &Ownership', 'principles: "&Ownership"'],
    ['principles: *Ownership*', 'principles: "*Ownership*"'],
    ['principles: *Dive Deep*', 'principles: "*Dive Deep*"'],
    ['principles: [!Ownership]', 'principles: ["!Ownership"]'],
    ['principles:\n  - *Dive Deep*\n  - Ownership', 'principles:\n  - "*Dive Deep*"\n  - Ownership'],
  ])('%s becomes %s', (before, after) => {
    expect(words(before)).toHaveLength(1);
    expect(fixed(before)).toBe(after);
    expect(words(after)).toEqual([]);
  });

  test('is a warning where it is valid YAML', () => {
    expect(findingsOf(frontMatter, story('title: Bug #1 in it'))[0]?.severity).toBe('warning');
  });

  test.each([
    'level: SDE2  # SDE1 | SDE2',
    'title: The lamp # my best one',
    'title: 404',
    'title: R&D, again!',
    'title: C#',
    'title: "Bug #1"',
    'tags:\n  - "bug #1"\n  - bug#2\n  - c # for now',
    'tags:\n  # - old\n  - new',
    'mine:\n  - bug #1',
    'mine: Bug #1',
    'principles: [Ownership] # the first is the main one',
    'tags: [R&D, "!b", \'*c*\', 404, -5, C*]',
    'tags: [!!str 5, a]',
    'tags: !!seq [a]',
    'tags: &mine [a, b]',
    'tags:\n  - &mine "a"\n  - b! # *c*',
    'company: &both [a, b]\ntags: *both',
    'title: &a Night\nx: *a',
    'title: &a Night\nquestion: *a',
    'title: &a Night\nmine: [b, *a]',
    'title: &a Night\nmine:\n  - b: *a',
    'title: &a "Night"',
    'title: !mine "Night"',
    'principles: &a Ownership\nmine: *a',
    'tags: &a night\nmine: *a',
    'tags:\n  - &a night\n  - day\nmine: *a',
    'level: &l SDE2\nmine: *l',
    'role: "!nurse"',
    'title: two\n  lines#1 x',
    'title: two\n  lines # for now',
    'title: "two\n  lines #1 x"',
    'title: >\n  two #1\n  lines #2',
    'tags: 404',
    'mine: [!b, 1e3]',
  ])('%s is fine', (line) => {
    expect(words(line)).toEqual([]);
  });

  test('what could end in a comment after all is for the writer to put in quotation marks', () => {
    const text = story('title: Bug #1 in # the export');
    const [finding] = findingsOf(frontMatter, text);
    expect(finding).not.toHaveProperty('fix');
    const [edit, ...others] = finding?.suggestions ?? [];
    expect(others).toEqual([]);
    expect(afterEdit(text, edit)).toContain('title: "Bug #1 in # the export"\n');
    expect(findingsOf(frontMatter, afterEdit(text, edit))).toEqual([]);
  });

  test.each([
    ['principles: #Ownership', 'principles: Ownership'],
    ['principles: #ownership #DiveDeep', 'principles: [Ownership, Dive Deep]'],
    ['principles: #Dive Deep, Frugality', 'principles: [Dive Deep, Frugality]'],
    ['principles: #Are Right, A Lot', 'principles: "Are Right, A Lot"'],
    ['level: #L5', 'level: L5'],
    ['level: #senior', 'level: senior'],
    ['status: #draft', 'status: draft'],
    ['length: #concise', 'length: concise'],
  ])('a value behind a hash is told, and left to the writer: %s', (before, after) => {
    const [finding, ...others] = findingsOf(frontMatter, story(before));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('as a comment and drops it. Leave out the “#”.');
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.suggestions.map((edit) => afterEdit(story(before), edit))).toEqual([story(after)]);
    expect(words(after)).toEqual([]);
  });

  test.each([
    'principles: # Ownership',
    'principles: #todo',
    'principles: #Ownership or so',
    'principles: #Ownership, and one more',
    'principles: ## Ownership',
    'principles:\n  #Ownership',
    'principles: [Ownership] #Frugality',
    'level: #SDE1 | SDE2',
    'level: #SDE1 or SDE2',
    'level: #later',
    'level: SDE2 #L5',
    'status: #half done',
    'mine: #Ownership',
  ])('a comment is one: %s', (line) => {
    expect(words(line)).toEqual([]);
  });

  test.each([
    ['principles: !mine Ownership', 'principles: "!mine Ownership"'],
    ['principles: [&mine Ownership]', 'principles: ["&mine Ownership"]'],
    ['tags:\n  - !b # c', 'tags:\n  - "!b # c"'],
  ])('a mark that YAML may be meant to read is for the writer to quote: %s', (before, after) => {
    const [finding, ...others] = findingsOf(frontMatter, story(before));
    expect(others).toEqual([]);
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.suggestions.map((edit) => afterEdit(story(before), edit))).toEqual([story(after)]);
  });

  test.each(['tags:\n  - !b\n    c', 'tags: [!b\n  c, d]'])(
    'an item that goes on below is told without a fix: %s',
    (line) => {
      const [finding, ...others] = findingsOf(frontMatter, story(line));
      expect(others).toEqual([]);
      expect(finding?.message).toContain('YAML reads the “!”');
      expect(finding).not.toHaveProperty('fix');
      expect(finding?.suggestions).toEqual([]);
    },
  );

  test('a reference in a list to what is named above is YAML’s', () => {
    const [finding, ...others] = findingsOf(frontMatter, story('company: &mine a', 'tags: [*mine, b]'));
    expect(others).toEqual([]);
    expect(finding?.message).toContain("doesn't work here");
  });

  test('a reference to an item of the same list takes no fix that would leave it without one', () => {
    const [finding, ...others] = findingsOf(frontMatter, story('tags: [&a night, *a]'));
    expect(others).toEqual([]);
    expect(finding?.message).toContain("doesn't work here");
    expect(finding).not.toHaveProperty('fix');
  });

  test.each(['title: &a Night', 'tags: [&a, b]'])(
    'a name that only the story seems to refer to is none: %s',
    (line) => {
      const text = `${story(line)}\n## Action\n\nI did *a lot, *a .\n`;
      expect(findingsOf(frontMatter, text)[0]).toHaveProperty('fix');
    },
  );

  test.each([
    ['level: !SDE2', 'level: "SDE2"'],
    ['level: *SDE2', 'level: "SDE2"'],
    ['level: &Senior', 'level: "Senior"'],
    ['status: !draft', 'status: "draft"'],
    ['length: !concise', 'length: "concise"'],
    ['length: &full', 'length: "full"'],
    ['role: *nurse', 'role: "nurse"'],
    ['role: *nurse*', 'role: "nurse"'],
    ['role: !nurse', 'role: "nurse"'],
  ])('a mark before a word of a short list is shown, for the writer to take out: %s', (before, after) => {
    const text = story(before);
    const [finding, ...others] = findingsOf(frontMatter, text);
    expect(others).toEqual([]);
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe(before.replace(/^\w+: /, ''));
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.suggestions.map((edit) => afterEdit(text, edit))).toEqual([story(after)]);
    expect(words(after)).toEqual([]);
  });

  test.each([
    ['title: two\n  lines #1 x', '#1 x'],
    ['title:\n  two\n  lines #1', '#1'],
    ['question: Why\r\n  us #2 ever\r\nlevel: SDE2', '#2 ever'],
    ['tags: night\n  shift #lamp', '#lamp'],
    ['tags:\n  - night\n    shift #lamp at two\n  - b', '#lamp at two'],
    ['tags:\r\n- night\r\n\r\n  shift #lamp', '#lamp'],
    ['principles:\n  - Dive\n    Deep #1', '#1'],
  ])('what is dropped behind words over several lines is told without a fix: %j', (lines, hash) => {
    const [finding, ...others] = findingsOf(frontMatter, story(lines));
    expect(others).toEqual([]);
    expect(finding?.message).toContain(`YAML reads “${hash}” as a comment`);
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.suggestions).toEqual([]);
  });

  test('a value over several lines is told without a fix', () => {
    expect(findingsOf(frontMatter, story('title: a: b', '  and c'))[0]).not.toHaveProperty('fix');
  });
});

describe('front-matter: a fix makes what a person sees', () => {
  test.each([
    ['title: "Stop" and "go"', 'title: "\\"Stop\\" and \\"go\\""'],
    ['title: "He said "no" to us"', 'title: "He said \\"no\\" to us"'],
    ['title: "C:\\Users"', 'title: "C:\\\\Users"'],
    ['title: [A] Team', 'title: "[A] Team"'],
    ['title: > 50% faster', 'title: "> 50% faster"'],
    ["title: 'tis late", 'title: "\'tis late"'],
    ['principles: "Ownership", "Dive Deep"', 'principles: ["Ownership", "Dive Deep"]'],
    ['principles: Are Rigt A Lot, Ownership', 'principles: ["Are Right, A Lot", Ownership]'],
    ['principles: Ownership, Dive Deap', 'principles: Ownership, Dive Deep'],
  ])('%s becomes %s', (before, after) => {
    expect(fixed(before)).toBe(after);
    expect(words(after)).toEqual([]);
  });

  test.each([
    ['a comment could be meant', 'title: a: b # c'],
    ['an escape could be meant', 'title: "a\\"b" c'],
    ['names and words are mixed', 'principles: "Ownership" and "Dive Deep"'],
    ['a list is not closed', 'principles: [Ownership'],
    ['a name in it is referred to below', 'title: &a Night: one\nmine: *a'],
    ['a name in its row is referred to below', 'tags: [&a night, #b]\nmine: *a'],
  ])('or there is none: %s', (_why, line) => {
    const [finding] = findingsOf(frontMatter, story(line));
    expect(finding?.severity).toBe('error');
    expect(finding).not.toHaveProperty('fix');
  });

  test('two slips of one key are told once, for the writer to put together', () => {
    const [finding, ...others] = findingsOf(frontMatter, story('principle: Ownership', 'principals: Dive Deep'));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('“principle” and “principals” both look like “principles”');
    expect(finding).not.toHaveProperty('fix');
  });

  test.each([
    ['\n\n---\ntitle: x\n---\n', '---\ntitle: x\n---\n'],
    ['\uFEFF\uFEFF---\ntitle: x\n---\n', '\uFEFF---\ntitle: x\n---\n'],
    ['<!-- private -->\n---\ntitle: x\n---\n', '---\ntitle: x\n---\n\n<!-- private -->\n'],
    ['----\ntitle: x\n----\n', '---\ntitle: x\n---\n'],
    ['+++\ntitle: x\n+++\n', '---\ntitle: x\n---\n'],
    ['---\ntitle: a: \uD83Db\n---\n', '---\ntitle: "a: \uD83Db"\n---\n'],
    ['+++\ntitle = "x"\n+++\n', '---\ntitle: "x"\n---\n'],
    [
      '\uFEFF\r\n+++\r\n# mine\r\n\r\ntitle = "a \\"b\\": #1" # c\r\nprinciples=[ "Ownership", \'Dive Deep\', ]#d\r\n  n = 5\r\n+++\r\n',
      '\uFEFF---\r\n# mine\r\n\r\ntitle: "a \\"b\\": #1" # c\r\nprinciples: [ "Ownership", \'Dive Deep\', ] #d\r\nn: 5\r\n---\r\n',
    ],
    ['<!-- a -->\n+++\ntitle = "x"\n+++\n', '---\ntitle: "x"\n---\n\n<!-- a -->\n'],
    ['---\r\ntitle: x\r\n—\r\n', '---\r\ntitle: x\r\n---\r\n'],
    ['+++\ntitle = "x"\n# Action\n+++\n', '---\ntitle: "x"\n# Action\n---\n'],
  ])('%j becomes %j', (before, after) => {
    const body = '\n## Situation\n\nIt was stuck.\n';
    const [finding, ...others] = findingsOf(frontMatter, before + body);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(afterEdit(before + body, finding?.fix)).toBe(after + body);
    expect(findingsOf(frontMatter, after + body)).toEqual([]);
  });

  test.each([
    ['a table', 'title = "x"\n[mine]\na = 1\n'],
    ['text over several lines', 'title = """\nx\n"""\n'],
    ['a list over several lines', 'title = "x"\nprinciples = [\n  "Ownership"\n]\n'],
    ['a key of several parts', 'title = "x"\na.b = 1\n'],
    ['what YAML reads otherwise', 'title = "x"\na = 1_000\n'],
    ['an escape that YAML lacks', 'title = "\\q"\n'],
    ['words alone', 'title = "x"\nI fixed it\n'],
  ])('TOML with %s is told, and left to the writer', (_, toml) => {
    const [finding, ...others] = findingsOf(frontMatter, `+++\n${toml}+++\n\n## Situation\n\nIt was stuck.\n`);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('TOML');
    expect(finding).not.toHaveProperty('fix');
  });
});
