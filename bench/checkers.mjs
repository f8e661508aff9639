// The other checkers of English and Markdown that npm run bench compares with, each as it is set up by its own manual.
// Each is a function that loads it and hands back a function that checks a text.

export const CHECKERS = {
  // Four rules on top of its parser of English.
  async retext() {
    const { retext } = await import('retext');
    const rules = ['equality', 'indefinite-article', 'passive', 'repeated-words'];
    const processor = retext();
    for (const rule of rules) processor.use((await import(`retext-${rule}`)).default);
    return (text) => processor.process(text);
  },

  async markdownlint() {
    const { lint } = await import('markdownlint/sync');
    return (text) => lint({ strings: { story: text } });
  },

  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text);
  },

  async textlint() {
    const { TextlintKernel } = await import('@textlint/kernel');
    const { default: markdown } = await import('@textlint/textlint-plugin-markdown');
    const { default: writeGood } = await import('textlint-rule-write-good');
    const kernel = new TextlintKernel();
    const options = {
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }],
      rules: [{ ruleId: 'write-good', rule: writeGood.default ?? writeGood }],
    };
    return (text) => kernel.lintText(text, options);
  },

  async 'harper.js'() {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'markdown' });
  },
};

// `node bench/checkers.mjs NAME FILE…`: what it costs a process to load one and to check its first text, and what it holds then.
const [, script, name, ...files] = process.argv;
if (script?.endsWith('checkers.mjs') && name !== undefined) {
  const { readFileSync } = await import('node:fs');
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const load =
    CHECKERS[name] ??
    (async () => {
      const { checkStory } = await import(name);
      return checkStory;
    });
  const start = cpu();
  const check = await load();
  const loaded = cpu();
  const found = await check(texts[0]);
  const checked = cpu();
  for (let round = 0; round < 20; round += 1) for (const text of texts) await check(`${text}${round}`);
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const memory = { rss: rss / 1e6, held: (heapUsed + external) / 1e6 };
  console.log(JSON.stringify({ load: loaded - start, first: checked - loaded, ...memory, found: found !== undefined }));
}
