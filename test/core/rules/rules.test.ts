import { spelled } from '../../../src/core/findings/findingValue';
import type { Finding } from '../../../src/core/findings/finding';
import { reasonsOf } from '../../../src/core/findings/finding';
import type { RuleId } from '../../../src/core/findings/ruleId';
import type { ParameterName } from '../../../src/core/parameters/definitions';
import { ParameterTable } from '../../../src/core/parameters/parameterTable';
import { rules } from '../../../src/core/rules/registry';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import { put } from '../../../src/core/text/wording';
import { placeLabel } from '../../../src/core/values/place';
import { englishWording } from '../../../src/i18n/english/englishWording';
import type { RunResult } from '../../../src/workbook/run';
import { kept } from '../../kept';
import { hasSwedishWords } from '../../i18n/swedishLeft';
import { notGiven, soundTables } from '../workbookBuilder';
import { outcomeOf, runOn } from './askRule';
import { allCases } from './cases';
import { reasonFaults } from './reasonFaults';
import type { Outcome, RuleCase } from './ruleCase';

/** What the tests ask of a case: it is run once for all of them. */
interface Told {
  readonly outcome: Outcome;
  /** Of every rule. */
  readonly messages: readonly string[];
  /** Of every rule: the breaches that an acceptance cannot tell from another of the same rule. */
  readonly alike: readonly string[];
  /** Of the rule’s own breaches: the messages, and what each rests on. */
  readonly said: string;
  /** The first breach’s grounds: `Startdatum: 2020-01-01`, and its steps. */
  readonly grounds: readonly string[];
  readonly faults: readonly string[];
  readonly parametersRead: readonly ParameterName[];
  /** What English makes of the rule’s own breaches, and of why it could not be checked. */
  readonly english: readonly string[];
}

const ruleOf = new Map(allCases.flatMap(({ rule, cases }) => cases.map((one) => [one, rule] as const)));

const toldOf = kept((one: RuleCase): Told => {
  const id = ruleOf.get(one);
  if (id === undefined) throw new Error(`${one.name} is a case of no rule`);
  const result = runOn(one.tables, one.today);
  const own = result.findings.filter(({ rule }) => rule === id);
  const grounds = own.map((finding) => {
    const { inputs = [], steps = [] } = reasonsOf(finding) ?? {};
    return [
      ...inputs.map(({ what, value }) => `${inSwedish(what)}: ${valueInSwedish(value)}`),
      ...steps.map(inSwedish),
    ].map((line) => line.replace(/\u00A0/g, ' '));
  });
  return {
    outcome: outcomeOf(id, result),
    messages: result.findings.map(({ message }) => message),
    alike: repeated(result.findings.map(knownBy)),
    said: [...own.map(({ message }) => message.replace(/\u00A0/g, ' ')), ...grounds.flat()].join('\n'),
    grounds: grounds[0] ?? [],
    faults: own.flatMap((finding) => reasonFaults(finding, one.tables)),
    parametersRead: parametersReadBy(id, result),
    english: [...own, ...result.result.rules.couldNotCheck.filter(({ rule }) => rule === id)].map(
      ({ said }) => put(said, englishWording),
    ),
  };
});

/** By what an acceptance knows a breach. */
function knownBy({ rule, investment, place, actual, limit }: Finding): string {
  const at = place ? placeLabel(place) : 'no cell';
  return [rule, investment ?? 'no investment', at, spelled(actual) ?? '', spelled(limit) ?? ''].join(' | ');
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

/** The parameters that the rule asks for when it is asked. */
function parametersReadBy(id: RuleId, { result: { investments, context } }: RunResult): ParameterName[] {
  const rule = rules.find((known) => known.id === id);
  const spy = jest.spyOn(ParameterTable.prototype, 'sourced');
  try {
    if (rule?.isAboutPortfolio) rule.check(context, investments);
    else if (rule) {
      for (const schedules of investments) {
        const { investment, parameters } = schedules;
        rule.check({ investment, schedules, parameters, ...context });
      }
      rule.checkRest?.(context, investments);
    }
    return [...new Set(spy.mock.calls.map(([name]) => name))];
  } finally {
    spy.mockRestore();
  }
}

/** Without what is data in every language: what is quoted, and the names of steps and columns. */
const ownWords = (text: string): string =>
  text.replace(/“[^”]*”/g, '').replace(/the step [^.]* is missing|Mått för genomförande/g, '');

describe.each(allCases)('$rule', ({ rule, cases }) => {
  it.each(cases)('$name', (one) => {
    expect(toldOf(one).outcome).toEqual(one.outcome);
  });

  const switched = cases.filter(({ parameter }) => parameter !== undefined);
  if (switched.length > 0) {
    it.each(switched)('$name, and not without $parameter', ({ tables, today, parameter = '', outcome }) => {
      expect(outcomeOf(rule, runOn(notGiven(tables, parameter), today))).not.toEqual(outcome);
    });
  }

  const worded = cases.filter(({ says }) => says !== undefined);
  if (worded.length > 0) {
    it.each(worded)('$name, in words', (one) => {
      const { said } = toldOf(one);
      expect((one.says ?? []).filter((words) => !said.includes(words))).toEqual([]);
    });
  }

  const grounded = cases.filter(({ grounds }) => grounds !== undefined);
  if (grounded.length > 0) {
    it.each(grounded)('$name, on these grounds', (one) => {
      expect(toldOf(one).grounds).toEqual(one.grounds);
    });
  }

  it('rests each breach on what the cells hold, with figures that come out', () => {
    expect(cases.flatMap((one) => toldOf(one).faults.map((fault) => [one.name, fault]))).toEqual([]);
  });

  it('leaves no Swedish words in English', () => {
    const left = cases.flatMap((one) => toldOf(one).english.map(ownWords).filter(hasSwedishWords));
    expect([...new Set(left)]).toEqual([]);
  });

  it('reads no parameter that it does not name', () => {
    const named = rules.find(({ id }) => id === rule)?.parameters ?? [];
    const read = cases.flatMap((one) => toldOf(one).parametersRead);
    expect(read.filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('A portfolio that follows the guidelines', () => {
  it('has nothing to say but how the first year differs from its budget', () => {
    expect(
      runOn(soundTables).findings.map(({ rule, actual, limit }) => [rule, spelled(actual), spelled(limit)]),
    ).toEqual([['OR-40', '160000.50', '300000.00']]);
  });
});

describe('Every breach', () => {
  it('is one that an acceptance tells from the other breaches of its rule', () => {
    expect([...new Set([...ruleOf.keys()].flatMap((one) => toldOf(one).alike))]).toEqual([]);
  });
});

describe('Every message', () => {
  const messages = () => [...ruleOf.keys()].flatMap((one) => toldOf(one).messages);

  it('is a sentence with an end', () => {
    expect(messages().filter((message) => !/^[\p{Lu}\d”].*[.]$/su.test(message))).toEqual([]);
  });

  it('has nothing in it that is not for people', () => {
    expect(messages().filter((message) => /undefined|NaN|Infinity|\[object|\bnull\b/.test(message))).toEqual(
      [],
    );
  });
});
