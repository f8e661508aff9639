// @ts-check
// The licences of what is bundled, which ask to be handed on with it.

const fs = require('node:fs');
const path = require('node:path');

/** What the lexicon was made from: src/language/lexicon/words.json holds groups of words and their parts of speech. */
const LEXICON = `The lexicon: WordNet 3.1 (WordNet License) and GloVe word vectors (PDDL 1.0)

WordNet Release 3.1. This software and database is being provided to you, the LICENSEE, by Princeton University under
the WordNet license: permission to use, copy, modify and distribute it for any purpose and without fee or royalty is
granted, provided that this notice is kept. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
It is provided "as is", without representations or warranties of any kind. The name of Princeton University may not be
used in advertising or publicity.

GloVe: Global Vectors for Word Representation, Stanford University, public domain (PDDL 1.0). Neither the database nor
the vectors are in this package: the parts of speech and the grouping of words were computed from them.
`;

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
  const all = [...notices, LEXICON].join(`\n${'-'.repeat(72)}\n\n`);
  fs.writeFileSync(file, `STAR Story holds these packages.\n\n${all}`);
  return file;
}

module.exports = { writeNotices };
