/**
 * Run in the pane's page: the texts and marks that do not stand out enough from what they lie on (WCAG 2.2, 1.4.3 and
 * 1.4.11), each with its contrast. Faster than axe's rule, so that it can be asked of every view in every theme, and
 * it reads drawings too.
 */
export function hardToSee(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === '' || !isSeen(element)) continue;
    const style = getComputedStyle(element);
    const color = element instanceof SVGElement ? style.fill : style.color;
    const pixels = parseFloat(style.fontSize);
    const isLarge = pixels >= 24 || (pixels >= 18.66 && Number(style.fontWeight) >= 700);
    tell(element, color, isLarge ? 3 : 4.5);
  }
  for (const shape of document.querySelectorAll('svg :is(path, rect, line, circle, polyline)')) {
    if (!isSeen(shape) || shape.closest('defs')) continue;
    const { fill, stroke } = getComputedStyle(shape);
    // A mark on a filled shape is read against the shape, and a ring against the ground.
    const strongest = [fill, stroke].filter(isColor).sort((a, b) => against(shape, b) - against(shape, a))[0];
    if (strongest && !shape.matches('.mark, .stripe-ground, .chart-grid')) tell(shape, strongest, 3);
  }
  return found;

  function tell(element: Element, color: string, least: number): void {
    const contrast = against(element, color);
    if (contrast < least) found.push(`${contrast.toFixed(2)} ${element.outerHTML.slice(0, 120)}`);
  }

  function isSeen(element: Element): boolean {
    if (element.closest('.visually-hidden, [disabled], [aria-disabled="true"], .is-disabled, noscript'))
      return false;
    const { width, height } = element.getBoundingClientRect();
    return width + height > 2 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  function isColor(color: string): boolean {
    return color.startsWith('rgb') && !/, 0\)$/.test(color);
  }

  function against(element: Element, color: string): number {
    const [one, other] = [luminance(color), luminance(ground(element))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  function ground(element: Element): string {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { backgroundColor } = getComputedStyle(around);
      if (!(around instanceof SVGElement) && isColor(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const light = Number(part) / 255;
      return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
