// @ts-check
// Reads src/coaching/**/*.yaml, holds each file against its schema, and writes JSON.

const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const valibot = require('valibot');
const yaml = require('yaml');

const SOURCE = 'src/coaching';

/**
 * @template T
 * @param {string} file a module of src/coaching
 * @returns {Promise<T>} the module, compiled on the spot
 */
async function load(file) {
  const options = /** @type {const} */ ({ bundle: true, format: 'cjs', platform: 'node', packages: 'external' });
  const built = await esbuild.build({ ...options, entryPoints: [`${SOURCE}/${file}`], write: false });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', built.outputFiles[0]?.text ?? '')(module, module.exports, require);
  return /** @type {T} */ (module.exports);
}

/**
 * Each YAML file there is, with its schema.
 *
 * @returns {Promise<{ file: string, schema: import('valibot').GenericSchema }[]>}
 */
async function sources() {
  /** @type {typeof import('../src/coaching/knowledgeSchemas')} */
  const { schemaOf } = await load('knowledgeSchemas.ts');
  const files = fs.readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => {
    const file = name.replaceAll('\\', '/');
    const schema = schemaOf(file);
    if (!schema) throw new Error(`${SOURCE}/${file}: no schema is known for it`);
    return { file, schema };
  });
}

/**
 * @param {string} file
 * @param {import('valibot').GenericSchema} schema
 * @returns {{ value: unknown, faults: string[] }}
 */
function read(file, schema) {
  const document = yaml.parseDocument(fs.readFileSync(path.join(SOURCE, file), 'utf8'));
  if (document.errors.length > 0) return { value: undefined, faults: document.errors.map(({ message }) => message) };
  const checked = valibot.safeParse(schema, document.toJS());
  const faults = (checked.issues ?? []).map((issue) => `${valibot.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
  return { value: checked.output, faults };
}

/**
 * Writes `<folder>/<slug>.json` for every file, and `<folder>/index.json`, which names the principles: a web extension
 * can read a file of its own folder, and cannot list one.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} the files written
 * @throws with every fault as `file: path: message` if a file does not hold against its schema
 */
async function buildKnowledge(folder) {
  if (!fs.existsSync(SOURCE)) return [];
  const faults = [];
  const texts = new Map();
  const index = [];
  for (const { file, schema } of await sources()) {
    const { value, faults: found } = read(file, schema);
    faults.push(...found.map((fault) => `${SOURCE}/${file}: ${fault}`));
    const target = file.replace(/^principles\//, '').replace(/\.yaml$/, '.json');
    texts.set(path.join(folder, target), JSON.stringify(value));
    if (!file.startsWith('principles/') || file.endsWith('/common.yaml') || found.length > 0) continue;
    const { name, aliases, summary, assigned } = /** @type {import('../src/coaching/schema').Principle} */ (value);
    index.push({ name, aliases, summary, assigned, file: target });
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  texts.set(path.join(folder, 'index.json'), JSON.stringify(index));
  for (const [file, text] of texts) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return [...texts.keys()];
}

module.exports = { buildKnowledge };
