import { axisOver, labelStep } from '../../src/taskpane/charts/axis';

test('An axis ends on round numbers that hold all values', () => {
  expect(axisOver([0, 11.3], 4)).toEqual({ low: 0, high: 15, ticks: [0, 5, 10, 15] });
});

test('An axis goes no further than it must', () => {
  expect(axisOver([60, 100], 4)).toEqual({ low: 0, high: 100, ticks: [0, 25, 50, 75, 100] });
});

test('An axis goes below nothing where a value does', () => {
  expect(axisOver([-3, 10], 4)).toEqual({ low: -5, high: 10, ticks: [-5, 0, 5, 10] });
});

test('An axis of nothing has its nought', () => {
  expect(axisOver([0, 0], 4).ticks).toEqual([0]);
});

test.each([
  ['all of them where there is room', 40, 32, 1],
  ['every other where there is not', 31, 32, 2],
  ['every fourth where a year is narrow', 9, 32, 4],
])('Labels are shown, %s', (_, slot, label, step) => {
  expect(labelStep(slot, label)).toBe(step);
});
