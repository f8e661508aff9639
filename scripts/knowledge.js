// @ts-check
// Reads src/coaching/principles/*.yaml, holds each against the schema that reads a user's own packs, and writes JSON.

const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const valibot = require('valibot');
const yaml = require('yaml');

const SOURCE = 'src/coaching/principles';

/** @returns {Promise<typeof import('../src/coaching/schema')>} the schemas, compiled on the spot. */
async function loadSchemas() {
  const options = /** @type {const} */ ({ bundle: true, format: 'cjs', platform: 'node', packages: 'external' });
  const built = await esbuild.build({ ...options, entryPoints: ['src/coaching/schema.ts'], write: false });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', built.outputFiles[0]?.text ?? '')(module, module.exports, require);
  return /** @type {typeof import('../src/coaching/schema')} */ (module.exports);
}

/**
 * Writes `<folder>/<slug>.json` for every principle's file, and `<folder>/index.json`, which names them all: a web
 * extension can read a file of its own folder, and cannot list one.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} the files written
 * @throws with every fault as `file: path: message` if a file does not hold against its schema
 */
async function buildKnowledge(folder) {
  if (!fs.existsSync(SOURCE)) return [];
  const { principleSchema, commonSchema } = await loadSchemas();
  const faults = [];
  const texts = new Map();
  const index = [];
  for (const file of fs.readdirSync(SOURCE).filter((name) => name.endsWith('.yaml'))) {
    const document = yaml.parseDocument(fs.readFileSync(path.join(SOURCE, file), 'utf8'));
    if (document.errors.length > 0) {
      faults.push(...document.errors.map((error) => `${SOURCE}/${file}: ${error.message}`));
      continue;
    }
    const schema = file === 'common.yaml' ? commonSchema : principleSchema;
    const checked = valibot.safeParse(schema, document.toJS());
    for (const issue of checked.issues ?? []) {
      faults.push(`${SOURCE}/${file}: ${valibot.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
    }
    const target = file.replace(/\.yaml$/, '.json');
    texts.set(path.join(folder, target), JSON.stringify(checked.output));
    if (schema === commonSchema || !checked.success) continue;
    const { name, aliases, summary } = /** @type {import('../src/coaching/schema').Principle} */ (checked.output);
    index.push({ name, aliases, summary, file: target });
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  texts.set(path.join(folder, 'index.json'), JSON.stringify(index));
  fs.mkdirSync(folder, { recursive: true });
  for (const [file, text] of texts) fs.writeFileSync(file, text);
  return [...texts.keys()];
}

module.exports = { buildKnowledge };
