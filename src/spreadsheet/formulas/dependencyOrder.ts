import { FormulaPool, type PlacedFormula } from './formulaPool';

interface Step {
  readonly formula: PlacedFormula;
  /** Of what the formula rests on, so many areas have no formula left. */
  areasDone: number;
}

/** Each formula after those that it rests on; in a circle of formulas, one comes before what it rests on. */
export function dependencyOrder(formulas: readonly PlacedFormula[]): PlacedFormula[] {
  const pool = new FormulaPool(formulas);
  const order: PlacedFormula[] = [];
  for (const first of formulas) {
    if (!pool.take(first)) continue;
    const path: Step[] = [{ formula: first, areasDone: 0 }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const before = nextBefore(step, pool);
      if (before === undefined) {
        order.push(step.formula);
        path.pop();
      } else {
        pool.take(before);
        path.push({ formula: before, areasDone: 0 });
      }
    }
  }
  return order;
}

function nextBefore(step: Step, pool: FormulaPool): PlacedFormula | undefined {
  const areas = step.formula.precedents ?? [];
  for (let area = areas[step.areasDone]; area !== undefined; area = areas[step.areasDone]) {
    const found = pool.firstIn(area);
    if (found !== undefined) return found;
    step.areasDone += 1;
  }
  return undefined;
}
