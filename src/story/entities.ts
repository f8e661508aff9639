const NAMED: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
    ['ndash', '–'],
  ] as const),
  ...([
    ['mdash', '—'],
    ['hellip', '…'],
    ['rsquo', '’'],
    ['lsquo', '‘'],
    ['rdquo', '”'],
    ['ldquo', '“'],
  ] as const),
  ...([
    ['bull', '•'],
    ['rarr', '→'],
    ['times', '×'],
    ['euro', '€'],
    ['pound', '£'],
    ['deg', '°'],
  ] as const),
]);

/** The text with the character references of HTML as the characters they stand for; an unknown one stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : written;
  });
}
