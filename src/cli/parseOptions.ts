import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Arguments that make no sense; the message is a sentence for whoever typed them. */
export class ArgumentError extends Error {}

/**
 * The options and paths of a command line. `help` is the command line that lists the options.
 *
 * @throws {ArgumentError} on an option that is not known, or that lacks its value
 */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  help: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node explains at length how to pass a path that begins with a dash; its first sentence is enough.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new ArgumentError(`${sentence.replace(/\.$/, '')}. "${help}" lists the options.`);
  }
}

/**
 * One of the formats that a command prints in.
 *
 * @throws {ArgumentError} on any other
 */
export function readFormat<F extends string>(written: string, formats: readonly F[]): F {
  const format = formats.find((candidate) => candidate === written);
  if (format === undefined) throw new ArgumentError(`There's no format "${written}". Use ${formats.join(', ')}.`);
  return format;
}
