import { spelled } from '../../../src/core/findings/findingValue';
import type { Verdict } from '../../../src/core/rules/rule';
import { NOT_APPLICABLE, PASS, breach, couldNotCheck, rowBreaches } from '../../../src/core/rules/rule';
import { say } from '../../../src/core/text/sentence';
import { investmentId, partyId } from '../../../src/core/values/ids';
import { append, edit, soundTables, without } from '../workbookBuilder';
import { runOn } from './askRule';
import { BROKEN, WRONG, answer, answerOfAll, asked } from './madeRule';

describe('A rule', () => {
  it.each<[string, readonly Verdict[], string[]]>([
    ['that says nothing has passed', PASS, ['checked']],
    ['that does not apply is told as that', NOT_APPLICABLE, ['notApplicable']],
    ['that could not be checked has not passed', [couldNotCheck(say`bladet saknas`)], ['bladet saknas']],
    [
      'that could not be checked twice for one reason says it once',
      [couldNotCheck(say`bladet saknas`), couldNotCheck(say`bladet saknas`)],
      ['bladet saknas'],
    ],
    [
      'that is broken in one place and could not be checked in another is both',
      [breach(WRONG), couldNotCheck(say`bladet saknas`)],
      ['broken', 'checked', 'bladet saknas'],
    ],
  ])('%s', (_, verdicts, expected) => {
    expect(answer({ check: () => verdicts })).toEqual(expected);
  });

  it.each([
    ['of its kind', new TypeError('oj'), 'TypeError'],
    ['of a thrown text', 'hoppsan', 'string'],
  ])('that fails inside has not been checked, and tells no more than the name %s', (_, thrown, words) => {
    const check = (): never => {
      throw thrown;
    };
    expect(answer({ check })).toEqual([`regeln stannade på ett fel i tillägget (${words})`]);
  });

  it('that fails on what belongs to no investment has not been checked either', () => {
    const checkRest = (): never => {
      throw new Error('oj');
    };
    expect(answer({ check: () => NOT_APPLICABLE, checkRest })).toEqual([
      'regeln stannade på ett fel i tillägget (Error)',
    ]);
  });

  it.each([
    ['from the day of the decision', { from: '2019-11-05' }, BROKEN],
    ['from the day after it', { from: '2019-11-06' }, ['notApplicable']],
    ['to the day of the decision', { from: '2016-09-20', to: '2019-11-05' }, BROKEN],
    ['to the day before it', { from: '2016-09-20', to: '2019-11-04' }, ['notApplicable']],
  ])('that holds %s', (_, holds, expected) => {
    // What is remembered of such days is so by their object.
    const tables = edit(soundTables, { 'Satsningar!H2': '2019-11-05' });
    expect(answer({ holds: { ...holds } }, tables)).toEqual(expected);
  });

  it('concerns an investment without a decision, whenever the rule holds', () => {
    expect(answer({ holds: { from: '2030-01-01' } }, edit(soundTables, { 'Satsningar!H2': '' }))).toEqual(
      BROKEN,
    );
  });

  it('concerns what was decided before its rule set began as if it was decided that day', () => {
    const early = edit(soundTables, { 'Satsningar!H2': '2016-09-19' });
    expect(answer({ holds: { from: '2016-09-20' } }, early)).toEqual(BROKEN);
  });

  it('of another rule set does not concern it', () => {
    expect(answer({ ruleSets: ['RAR'] })).toEqual(['notApplicable']);
  });

  it.each([
    ['Ansökan', ['notApplicable']],
    ['Beviljad', BROKEN],
    ['Pågår', BROKEN],
    ['', ['status saknas eller går inte att läsa']],
  ])('from the decision on: an investment that is %s', (status, expected) => {
    const tables = edit(soundTables, { 'Satsningar!C2': status });
    expect(answer({ appliesFrom: 'Beviljad' }, tables)).toEqual(expected);
  });

  it('cannot be checked without a table that it reads', () => {
    expect(answer({ reads: ['Moten'] }, without(soundTables, 'Moten'))).toEqual(['tabellen Moten saknas']);
  });

  it('can be checked without a table that it only consults', () => {
    expect(answer({ consults: ['Moten'] }, without(soundTables, 'Moten'))).toEqual(BROKEN);
  });

  it('that reads the ledger cannot be checked without Parter, which says whose the rows are', () => {
    expect(answer({ reads: ['Huvudbok'] }, without(soundTables, 'Parter'))).toEqual([
      'tabellen Parter saknas',
    ]);
  });

  it('says nothing of the rest without a table that it reads', () => {
    const rest = { reads: ['Moten'], check: () => NOT_APPLICABLE, checkRest: () => [breach(WRONG)] } as const;
    expect([answer(rest), answer(rest, without(soundTables, 'Moten'))]).toEqual([
      BROKEN,
      ['tabellen Moten saknas'],
    ]);
  });
});

describe('A row that could not be read', () => {
  const meeting = append(soundTables, 'Moten', ['S1', 'Styrgrupp', 'i maj']);
  const reason = 'en rad är utelämnad, se Moten!C2';

  it('takes the judgement of a sum away', () => {
    expect(answer({ reads: ['Moten'] }, meeting)).toEqual([reason]);
  });

  it('leaves the judgement of other rows', () => {
    expect(answer({ reads: ['Moten'], judgesRows: true }, meeting)).toEqual([...BROKEN, reason]);
  });

  it('leaves what could not be checked anyway', () => {
    const check = () => [couldNotCheck(say`bladet saknas`)];
    expect(answer({ reads: ['Moten'], check }, meeting)).toEqual(['bladet saknas', reason]);
  });

  it('matters in a table that is only consulted', () => {
    expect(answer({ consults: ['Moten'] }, meeting)).toEqual([reason]);
  });

  it('matters in no other table', () => {
    expect(answer({ reads: ['Organisation'] }, meeting)).toEqual(BROKEN);
  });

  it('matters where it does not say whose it is', () => {
    const nameless = append(soundTables, 'Moten', ['#REF!', 'Styrgrupp', '2020-05-01']);
    expect(answer({ reads: ['Moten'] }, nameless)).toEqual(['en rad är utelämnad, se Moten!A2']);
  });

  it('of another investment does not matter', () => {
    const others = append(soundTables, 'Moten', ['S9', 'Styrgrupp', 'i maj']);
    expect(answer({ reads: ['Moten'] }, others)).toEqual(BROKEN);
  });

  it('of its own matters also where the rule does not apply', () => {
    const check = () => NOT_APPLICABLE;
    expect(answer({ reads: ['Moten'], check }, meeting)).toEqual([reason]);
  });

  it('that is only consulted does not matter where the rule does not apply', () => {
    const check = () => NOT_APPLICABLE;
    expect(answer({ consults: ['Moten'], check }, meeting)).toEqual(['notApplicable']);
  });

  it('of a table that all share matters only where the rule applies', () => {
    const prices = append(soundTables, 'Prislista', ['Dygn', 'SOC', 'mycket', 'Real', 2020, '', '', '']);
    const told = 'en rad är utelämnad, se Prislista!C3';
    const check = () => NOT_APPLICABLE;
    expect([
      answer({ reads: ['Prislista'] }, prices),
      answer({ reads: ['Prislista'], check }, prices),
    ]).toEqual([[told], ['notApplicable']]);
  });

  it('among the amendments matters where the granted sum counts', () => {
    const amended = append(soundTables, 'Andringar', [
      'S1',
      'i maj',
      'Kommunstyrelsen',
      'Tillskott',
      '',
      5,
      '',
    ]);
    expect([answer({ sums: ['grantedSum'] }, amended), answer({}, amended)]).toEqual([
      ['en rad är utelämnad, se Andringar!B2'],
      BROKEN,
    ]);
  });

  it.each([
    [1050000, BROKEN],
    ['', ['en rad är utelämnad, se Budget!D2']],
  ])('of the budget matters where the granted sum comes from there: %s', (granted, expected) => {
    const tables = edit(soundTables, { 'Budget!D2': 'mycket', 'Satsningar!G2': granted });
    expect(answer({ sums: ['grantedSum'] }, tables)).toEqual(expected);
  });

  it('of the ledger matters on the investment’s own REN, and where the REN is not known', () => {
    const ledger = (ren: string) =>
      append(soundTables, 'Huvudbok', ['V3', 'i maj', '5010', ren, '70001', 'Lön', 5]);
    const reads = { reads: ['Huvudbok'] } as const;
    expect(['5101', '7777', ''].map((ren) => answer(reads, ledger(ren)).join())).toEqual([
      'en rad är utelämnad, se Huvudbok!B4',
      BROKEN.join(),
      'en rad är utelämnad, se Huvudbok!B4',
    ]);
  });
});

describe('A rule about the portfolio', () => {
  it('is asked once, of all investments together', () => {
    expect(answerOfAll({})).toEqual(BROKEN);
  });

  it('does not apply where no investment follows its set', () => {
    expect(answerOfAll({ ruleSets: ['RAR'] })).toEqual(['notApplicable']);
  });

  it('holds all the same with a table that it also holds with', () => {
    expect(answerOfAll({ ruleSets: ['RAR'], alsoHoldsWith: 'Moten' })).toEqual(BROKEN);
  });

  it('does not apply without that table', () => {
    const tables = without(soundTables, 'Moten');
    expect(answerOfAll({ ruleSets: ['RAR'], alsoHoldsWith: 'Moten' }, tables)).toEqual(['notApplicable']);
  });

  it('cannot be checked without a table that it reads', () => {
    expect(answerOfAll({ reads: ['Moten'] }, without(soundTables, 'Moten'))).toEqual([
      'tabellen Moten saknas',
    ]);
  });

  it('minds a row that could not be read in a table that all share, and in no other', () => {
    const tables = append(
      append(soundTables, 'Prislista', ['Dygn', 'SOC', 'mycket', 'Real', 2020, '', '', '']),
      'Moten',
      ['S1', 'Styrgrupp', 'i maj'],
    );
    const told = ['en rad är utelämnad, se Prislista!C3'];
    expect([
      answerOfAll({ reads: ['Prislista', 'Moten'] }, tables),
      answerOfAll({ consults: ['Prislista'] }, tables),
      answerOfAll({ reads: ['Moten'] }, tables),
    ]).toEqual([told, told, BROKEN]);
  });

  it('that has nothing to ask does not apply', () => {
    expect(answerOfAll({ check: () => NOT_APPLICABLE })).toEqual(['notApplicable']);
  });
});

describe('A finding', () => {
  const findingOf = (verdict: Verdict) => asked({ check: () => [verdict] }).findings[0];

  it('is of the investment that was asked about, as severe as its rule', () => {
    expect(findingOf(breach(WRONG))).toMatchObject({
      rule: 'OR-01',
      severity: 'warn',
      investment: 'S1',
      message: 'Det är fel.',
    });
  });

  it('is of another investment, a party and another severity where the breach says so', () => {
    const verdict = breach({
      ...WRONG,
      investment: investmentId('S2'),
      party: partyId('VAN'),
      severity: 'stop',
      actual: 1,
      limit: 2,
    });
    expect(findingOf(verdict)).toMatchObject({
      severity: 'stop',
      investment: 'S2',
      party: 'VAN',
      actual: 1,
      limit: 2,
    });
  });

  it('has no investment where nobody was asked about one', () => {
    const { findings } = asked({ check: () => PASS, checkRest: () => [breach(WRONG)] });
    expect(findings.map(({ investment }) => investment)).toEqual([undefined]);
  });

  it('is put together row by row where the breach is of rows', () => {
    const { result } = runOn(soundTables);
    const { ledger } = result.context.portfolio;
    const verdicts = rowBreaches(ledger, ({ amount }) => ({ ...WRONG, actual: amount }));
    const { findings, checked } = asked({ check: () => verdicts });
    expect([findings.map(({ actual }) => spelled(actual)), checked]).toEqual([
      ['100000.00', '60000.50'],
      ['OR-01'],
    ]);
  });

  it('is none where there are no rows', () => {
    expect(rowBreaches([], () => WRONG)).toEqual(PASS);
  });
});
