/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { followTheme } from '../../src/taskpane/theming/followTheme';
import { themeName } from '../../src/taskpane/theming/themeName';

describe('The theme', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#f3f2f1', 'light'],
    ['#E6E6E6', 'light'],
    ['#666666', 'dark'],
    ['#363636', 'dark'],
    ['#262626', 'black'],
    ['#0a0a0a', 'black'],
    ['#000000', 'black'],
  ])('on the ground %s of Office is %s', (ground, name) => {
    expect(themeName(ground, false)).toBe(name);
  });

  it('is the browser’s where Office tells none', () => {
    expect([themeName(undefined, true), themeName(undefined, false)]).toEqual(['dark', 'light']);
  });

  it('is the browser’s where Office tells something that is no colour', () => {
    expect([themeName('', true), themeName('white', false), themeName('#12', true)]).toEqual([
      'dark',
      'light',
      'dark',
    ]);
  });

  it('is Office’s own also where the browser prefers another', () => {
    expect(themeName('#ffffff', true)).toBe('light');
  });
});

describe('The page', () => {
  beforeEach(() => {
    const preference = { matches: true, addEventListener: () => undefined };
    Object.assign(window, { matchMedia: () => preference });
  });

  it('has the browser’s theme until Office has answered', () => {
    followTheme(() => undefined);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('has Office’s theme once it is shown again', () => {
    let ground: string | undefined = undefined;
    const show = followTheme(() => ground);
    ground = '#262626';
    show();
    expect(document.documentElement.dataset.theme).toBe('black');
  });

  it('follows a theme that was changed while the user was elsewhere', () => {
    let ground = '#ffffff';
    followTheme(() => ground);
    ground = '#666666';
    window.dispatchEvent(new Event('focus'));
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});

const styles = readFileSync(path.join(__dirname, '../../src/taskpane/theming/colours.css'), 'utf8');
const THEMES = {
  light: /:root \{([^}]+)\}/,
  dark: /:root\[data-theme='dark'\] \{([^}]+)\}/,
  black: /:root\[data-theme='black'\] \{([^}]+)\}/,
};
const GROUNDS = ['ground', 'faint', 'green-faint', 'stop-faint', 'warn-faint', 'info-faint'];
const TEXTS = ['text', 'muted', 'green', 'green-strong', 'stop', 'warn', 'info'];
const MARKS = ['edge', 'warn-shape'];

describe.each(Object.entries(THEMES))('In the theme %s', (_name, block) => {
  const colors = colorsOf(block.exec(styles)?.[1] ?? '');

  it('every colour is given', () => {
    expect([...colors.keys()]).toEqual(expect.arrayContaining([...GROUNDS, ...TEXTS, ...MARKS]));
  });

  it.each(TEXTS)('%s can be read on every ground', (text) => {
    expect(GROUNDS.filter((ground) => contrast(colors.get(text), colors.get(ground)) < 4.5)).toEqual([]);
  });

  it.each(MARKS)('%s can be made out on every ground', (mark) => {
    expect(GROUNDS.filter((ground) => contrast(colors.get(mark), colors.get(ground)) < 3)).toEqual([]);
  });

  it.each(['green', 'green-strong', 'stop', 'info', 'warn-shape'])(
    'the ground can be made out on %s',
    (fill) => {
      expect(contrast(colors.get('ground'), colors.get(fill))).toBeGreaterThanOrEqual(
        fill === 'warn-shape' ? 3 : 4.5,
      );
    },
  );
});

test('The style sheet has no colours but those of the themes', () => {
  const rest = styles.slice(styles.indexOf('box-sizing'));
  expect(rest.match(/#[0-9a-f]{3,8}\b|\b(rgba?|hsla?)\(|: *(white|black)\b/gi)).toBeNull();
});

function colorsOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]+);/g)].map(([, name = '', color = '']) => [name, color]),
  );
}

/** Contrast by the definition of WCAG 2.2; nothing where a colour is missing. */
function contrast(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const digits = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
