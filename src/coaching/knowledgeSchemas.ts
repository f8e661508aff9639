import type { GenericSchema } from 'valibot';
import { loopSchema } from './loopSchema';
import { shippedPackSchema } from './packFileSchema';
import { questionModelSchema, questionWordsSchema } from './questionWordsSchema';
import { commonSchema, principleSchema } from './schema';
import { tracksSchema } from './trackSchema';

const SINGLE: Readonly<Record<string, GenericSchema>> = {
  'principles/common.yaml': commonSchema,
  'tracks.yaml': tracksSchema,
  'loop.yaml': loopSchema,
  'question-words.yaml': questionWordsSchema,
  'question-model.yaml': questionModelSchema,
};

/** The schema of a file of knowledge, by its path in `src/coaching`; undefined where no such file has a place. */
export function schemaOf(file: string): GenericSchema | undefined {
  const single = SINGLE[file];
  if (single) return single;
  if (/^principles\/[a-z-]+\.yaml$/.test(file)) return principleSchema;
  if (/^packs\/[a-z-]+\.yaml$/.test(file)) return shippedPackSchema;
  return undefined;
}
