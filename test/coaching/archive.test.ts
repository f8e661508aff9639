import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../src/coaching/archive';
import type { PrincipleEntry } from '../../src/coaching/knowledge';
import { COMMON, PRINCIPLES } from './knowledgeFromYaml';

/** Bytes. All principles, tracks and packs together, as they ship. */
const BUDGET = 300 * 1024;

const script = createRequire(import.meta.url)('../../scripts/knowledge.js');
const archive: Readonly<Record<string, unknown>> = await script.readKnowledge();
const text = JSON.stringify(archive);
const bytes = (from: Uint8Array) => new Uint8Array(from);

describe('the one file of knowledge', () => {
  test('keeps its budget', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(BUDGET);
  });
  test('holds everything, and an index that names an entry for every principle', () => {
    const index = archive['index'] as readonly PrincipleEntry[];
    expect(index).toHaveLength(PRINCIPLES.length);
    for (const { name, file } of index) expect(archive[String(file)], name).toMatchObject({ name });
    expect(archive).toMatchObject({ common: { probes: COMMON }, tracks: {}, loop: {} });
  });
  test('is read as it was written', async () => {
    expect(await unpack(bytes(gzipSync(text)))).toEqual(JSON.parse(text));
  });
  test('is read where a server has unpacked it on the way', async () => {
    expect(await unpack(new TextEncoder().encode(text))).toEqual(JSON.parse(text));
  });
  test.each([
    ['nothing', new Uint8Array()],
    ['a file cut short', bytes(gzipSync(text).subarray(0, 1000))],
    ['another file', new TextEncoder().encode('<html>')],
  ])('is refused where it is %s', async (_name, broken) => {
    await expect(unpack(broken)).rejects.toThrow();
  });
});
