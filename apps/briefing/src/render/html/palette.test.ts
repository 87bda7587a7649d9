import { describe, expect, test } from 'vitest';
import { day, night, type Palette } from './palette.ts';

/** WCAG 2.2, relative luminance and contrast. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('the measure itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each<[string, Palette]>([
  ['day', day],
  ['night', night],
])('%s', (_, palette) => {
  test.each(['ink', 'soft', 'accent'] as const)('%s on paper has contrast AA', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('every colour is plain hex', () => {
    for (const color of Object.values(palette)) expect(color).toMatch(/^#[0-9a-f]{6}$/u);
  });
});
