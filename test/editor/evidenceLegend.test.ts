import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceLegend, SWATCH_LAYERS } from '../../src/editor/evidenceLegend';
import { EVIDENCE_KINDS } from '../../src/editor/evidenceMarks';

type Color = readonly [number, number, number];

/** What a hover is painted on in the editor's own themes. */
const GROUNDS = {
  dark: '#202020',
  light: '#f8f8f8',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
} as const;

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { colors: readonly { id: string; defaults: Readonly<Record<keyof typeof GROUNDS, string>> }[] };
};

const channels = (hex: string): number[] => (hex.match(/[\da-f]{2}/gi) ?? []).map((one) => Number.parseInt(one, 16));

/** A pale color, painted so many times. */
function painted(hex: string, ground: string, times: number): Color {
  const [red = 0, green = 0, blue = 0, alpha = 255] = channels(hex);
  const [r = 0, g = 0, b = 0] = channels(ground);
  const share = 1 - (1 - alpha / 255) ** times;
  const mix = (over: number, under: number): number => over * share + under * (1 - share);
  return [mix(red, r), mix(green, g), mix(blue, b)];
}

/** As WCAG counts it. */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(EVIDENCE_KINDS)('the swatch of %s', (kind) => {
  test.each(Object.entries(GROUNDS))('is seen on the hover of a %s theme', (theme, ground) => {
    const color = contributes.colors.find(({ id }) => id === `starStory.evidence.${kind}`);
    const hex = color?.defaults[theme as keyof typeof GROUNDS] ?? '';
    const seen = (times: number): number => contrast(painted(hex, ground, times), painted(ground, ground, 1));
    expect(seen(SWATCH_LAYERS)).toBeGreaterThanOrEqual(3);
    expect(seen(1)).toBeLessThan(3);
  });
  test('is made of what a hover may have, each layer inside another', () => {
    const line = evidenceLegend()
      .split('<br>')
      .find((one) => one.includes(`-${kind})`));
    // The one style that the editor leaves a span of Markdown.
    const open = `<span style="background-color:var(--vscode-starStory-evidence-${kind});">`;
    expect(line?.startsWith(open.repeat(SWATCH_LAYERS))).toBe(true);
    expect(line?.split(open)).toHaveLength(SWATCH_LAYERS + 1);
    expect(line?.split('</span>')).toHaveLength(SWATCH_LAYERS + 1);
    expect(line).toMatch(/<\/span>&nbsp; \w/);
  });
});
