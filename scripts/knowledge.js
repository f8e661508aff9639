// @ts-check
// Reads src/coaching/**/*.yaml, holds each file against its schema, and writes them as one compressed file.

const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
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
 * Everything that is known, by its name, and an `index` of the principles beside it.
 *
 * @returns {Promise<Record<string, unknown>>}
 * @throws with every fault as `file: path: message` if a file does not hold against its schema
 */
async function readKnowledge() {
  const faults = [];
  /** @type {Record<string, unknown>} */
  const archive = {};
  const index = [];
  for (const { file, schema } of await sources()) {
    const { value, faults: found } = read(file, schema);
    faults.push(...found.map((fault) => `${SOURCE}/${file}: ${fault}`));
    const entry = file.replace(/^principles\//, '').replace(/\.yaml$/, '');
    archive[entry] = value;
    if (!file.startsWith('principles/') || entry === 'common' || found.length > 0) continue;
    const { name, aliases, summary, assigned } = /** @type {import('../src/coaching/schema').Principle} */ (value);
    index.push({ name, aliases, summary, assigned, file: entry });
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { ...archive, index };
}

/**
 * Writes `<folder>/knowledge.bin`, compressed. Its name says nothing of that, as some servers unpack what they know.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} the files written
 */
async function buildKnowledge(folder) {
  if (!fs.existsSync(SOURCE)) return [];
  const file = path.join(folder, 'knowledge.bin');
  const packed = gzipSync(JSON.stringify(await readKnowledge()), { level: 9 });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, packed);
  return [file];
}

module.exports = { buildKnowledge, readKnowledge };
