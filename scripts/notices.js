// @ts-check
// The licences of what is bundled, which ask to be handed on with it.

const fs = require('node:fs');
const path = require('node:path');

/**
 * Writes the names, versions and licence texts of the packages that went into the bundles.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @param {string} file
 * @returns {string} the file written
 */
function writeNotices(metafiles, file) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (found) folders.add(found[1]);
    }
  }
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const text = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (text === undefined) throw new Error(`${name} has no licence text to hand on.`);
    return `${name} ${version} (${license})\n\n${fs.readFileSync(path.join(folder, text), 'utf8').trim()}\n`;
  });
  fs.writeFileSync(file, `STAR Story holds these packages.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`);
  return file;
}

module.exports = { writeNotices };
