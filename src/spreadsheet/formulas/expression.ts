import { parseReference, type Reference } from './references';
import { isLost, parseStructured, type StructuredReference } from './structured';
import { tokenize, type Token } from './tokens';

/** The formulas that the simulated Excel can work out. Anything else has no expression. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'error'; text: string }
  | { kind: 'reference'; reference: Reference }
  | { kind: 'structured'; reference: StructuredReference }
  | { kind: 'negative'; operand: Expression }
  | { kind: 'arithmetic'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression }
  | { kind: 'call'; name: FunctionName; arguments: Expression[] };

type FunctionName = 'SUM' | 'SUBTOTAL' | 'ROUND';

const parameterCounts: Record<FunctionName, [number, number]> = {
  SUM: [1, 255],
  SUBTOTAL: [2, 255],
  ROUND: [2, 2],
};

class NotEvaluable extends Error {}

/** Excel takes no more levels than this. */
const DEEPEST = 64;

/** Undefined when the formula uses anything beyond SUM, SUBTOTAL, ROUND, + - * / and references. */
export function parseExpression(formula: string): Expression | undefined {
  const tokens = tokenize(formula.slice(1))?.filter((token) => token.kind !== 'space');
  if (tokens === undefined) return undefined;
  try {
    const parser = new Parser(tokens);
    return parser.whole();
  } catch (error) {
    if (error instanceof NotEvaluable) return undefined;
    throw error;
  }
}

class Parser {
  private position = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.sum();
    if (this.position < this.tokens.length) throw new NotEvaluable();
    return expression;
  }

  private sum(): Expression {
    let left = this.product();
    for (let operator = this.takeOneOf('+', '-'); operator; operator = this.takeOneOf('+', '-')) {
      left = { kind: 'arithmetic', operator, left, right: this.product() };
    }
    return left;
  }

  private product(): Expression {
    let left = this.factor();
    for (let operator = this.takeOneOf('*', '/'); operator; operator = this.takeOneOf('*', '/')) {
      left = { kind: 'arithmetic', operator, left, right: this.factor() };
    }
    return left;
  }

  private factor(): Expression {
    if (this.takeOneOf('-')) return { kind: 'negative', operand: this.within(() => this.factor()) };
    if (this.takeOneOf('+')) return this.within(() => this.factor());
    return this.operand();
  }

  private operand(): Expression {
    const token = this.tokens[this.position++];
    switch (token?.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'error':
        return { kind: 'error', text: token.text.slice(token.text.lastIndexOf('#')) };
      case 'reference':
        return { kind: 'reference', reference: required(parseReference(token.text)) };
      case 'structured':
        return structured(required(parseStructured(token.text)));
      case 'function':
        return this.call(token.text.toUpperCase());
      case 'operator':
        return this.parenthesised(token.text);
      default:
        throw new NotEvaluable();
    }
  }

  private parenthesised(text: string): Expression {
    if (text !== '(') throw new NotEvaluable();
    const inner = this.within(() => this.sum());
    if (!this.takeOneOf(')')) throw new NotEvaluable();
    return inner;
  }

  private call(name: string): Expression {
    if (!isFunctionName(name) || !this.takeOneOf('(')) throw new NotEvaluable();
    const parameter = (): Expression => this.within(() => this.sum());
    const parameters = [parameter()];
    while (this.takeOneOf(',')) parameters.push(parameter());
    const [fewest, most] = parameterCounts[name];
    const fits = parameters.length >= fewest && parameters.length <= most;
    if (!fits || !this.takeOneOf(')')) throw new NotEvaluable();
    return { kind: 'call', name, arguments: parameters };
  }

  private within(parse: () => Expression): Expression {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new NotEvaluable();
    const inner = parse();
    this.depth -= 1;
    return inner;
  }

  private takeOneOf<T extends string>(...texts: T[]): T | undefined {
    const token = this.tokens[this.position];
    const found = token?.kind === 'operator' ? texts.find((text) => text === token.text) : undefined;
    if (found !== undefined) this.position++;
    return found;
  }
}

function structured(reference: StructuredReference): Expression {
  return isLost(reference) ? { kind: 'error', text: '#REF!' } : { kind: 'structured', reference };
}

function isFunctionName(name: string): name is FunctionName {
  return name in parameterCounts;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new NotEvaluable();
  return value;
}
