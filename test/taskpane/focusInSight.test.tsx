/** @jest-environment jsdom */
import type { ReactElement } from 'react';
import { act, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { useFocusInSight } from '../../src/taskpane/state/useFocusInSight';

function Page(): ReactElement {
  const page = useRef<HTMLDivElement>(null);
  useFocusInSight(page);
  return (
    <div ref={page}>
      <button type="button">Sist</button>
    </div>
  );
}

/** A page 500 pixels high that gets 40 lower, with a focused button whose lower edge is at a height. */
function scrolledTo(bottom: number): number {
  const told: (() => void)[] = [];
  globalThis.ResizeObserver = class {
    constructor(tell: ResizeObserverCallback) {
      told.push(() => tell([], this));
    }
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const container = document.body.appendChild(document.createElement('div'));
  let height = 500;
  const scrolled = jest.fn();
  jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => height);
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return this.tagName === 'BUTTON' ? new DOMRect(0, bottom - 32, 100, 32) : new DOMRect(0, 0, 320, height);
  });
  HTMLElement.prototype.scrollIntoView = scrolled;
  const root = createRoot(container);
  act(() => root.render(<Page />));
  container.querySelector('button')?.focus();
  height = 460;
  told.forEach((tell) => tell());
  act(() => root.unmount());
  return scrolled.mock.calls.length;
}

beforeAll(() => {
  globalThis.DOMRect ??= class {
    constructor(
      readonly x = 0,
      readonly y = 0,
      readonly width = 0,
      readonly height = 0,
    ) {}
    get top(): number {
      return this.y;
    }
    get bottom(): number {
      return this.y + this.height;
    }
  } as typeof DOMRect;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => jest.restoreAllMocks());

test('what has the focus is brought back where the page gets lower under it', () => {
  expect(scrolledTo(500)).toBe(1);
});

test('what had been scrolled out of sight before stays there', () => {
  expect(scrolledTo(700)).toBe(0);
});
