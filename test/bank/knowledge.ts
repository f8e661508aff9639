import { createRequire } from 'node:module';
import type { Archive } from '../../src/coaching/archive';

const script = createRequire(import.meta.url)('../../scripts/knowledge.js');

/** What ships, read from its sources. */
export const ARCHIVE: Archive = await script.readKnowledge();
