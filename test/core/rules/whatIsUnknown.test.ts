import { SHIPPED_RULE_SETS } from '../../../src/core/parameters/ruleSetNames';
import { NOT_APPLICABLE, breach, couldNotCheck } from '../../../src/core/rules/rule';
import { say } from '../../../src/core/text/sentence';
import { append, edit, emptied, given, soundTables, without } from '../workbookBuilder';
import { BROKEN, WRONG, answer, answerOfAll, asked } from './madeRule';

const OF_EVERY_SET = { ruleSets: SHIPPED_RULE_SETS };

const second = (name: string, ruleSet = '') =>
  append(soundTables, 'Satsningar', [
    name,
    'Andra',
    'Pågår',
    '2020-01-01',
    '2021-12-31',
    '',
    '',
    '2019-11-05',
    ruleSet,
  ]);

describe('Of an investment whose rule set cannot be read', () => {
  const tables = edit(soundTables, { 'Satsningar!I2': '#REF!' });
  const reason = 'regelverket går inte att läsa';

  it('nobody knows whether it follows a rule of some sets', () => {
    expect([answer({}, tables), answerOfAll({}, tables)]).toEqual([[reason], [reason]]);
  });

  it('it is known that it follows a rule of every set', () => {
    expect([answer(OF_EVERY_SET, tables), answerOfAll(OF_EVERY_SET, tables)]).toEqual([BROKEN, BROKEN]);
  });
});

describe('Where a row of Satsningar does not say its name', () => {
  const oneOfTwo = second('#REF!');
  const theOnly = edit(soundTables, { 'Satsningar!A2': '#REF!' });
  const [ofSecond, ofOnly] = ['A3', 'A2'].map((cell) => `en rad är utelämnad, se Satsningar!${cell}`);
  const ofWorkbook = { isAboutWorkbook: true } as const;

  it('a rule is asked of the others, and could not be of that one', () => {
    expect([answer({}, oneOfTwo), answer({}, theOnly)]).toEqual([[...BROKEN, ofSecond], [ofOnly]]);
  });

  it('what a rule says of the rest is told all the same', () => {
    const rest = { check: () => NOT_APPLICABLE, checkRest: () => [breach(WRONG)] };
    expect(answer(rest, theOnly)).toEqual([...BROKEN, ofOnly]);
  });

  it('a rule about the workbook is asked as if nothing was missing', () => {
    expect([answer(ofWorkbook, oneOfTwo), answer(ofWorkbook, theOnly)]).toEqual([BROKEN, ['checked']]);
  });

  it('a rule about the portfolio could not be checked, whichever sets it is of', () => {
    expect([
      answerOfAll({}, oneOfTwo),
      answerOfAll(OF_EVERY_SET, theOnly),
      answerOfAll({ ruleSets: ['RAR'] }, oneOfTwo),
    ]).toEqual([[ofSecond], [ofOnly], [ofSecond]]);
  });

  it('a rule about the portfolio and the workbook is asked where it holds for what is known', () => {
    expect([
      answerOfAll(ofWorkbook, oneOfTwo),
      answerOfAll({ ...ofWorkbook, ...OF_EVERY_SET }, theOnly),
      answerOfAll({ ...ofWorkbook, ruleSets: ['RAR'] }, oneOfTwo),
    ]).toEqual([BROKEN, BROKEN, [ofSecond]]);
  });
});

describe('Where there is no investment', () => {
  const tables = emptied(soundTables, 'Satsningar');

  it('only a rule of every set about the workbook concerns anybody', () => {
    expect([
      answerOfAll({ ...OF_EVERY_SET, isAboutWorkbook: true }, tables),
      answerOfAll(OF_EVERY_SET, tables),
      answerOfAll({ isAboutWorkbook: true }, tables),
    ]).toEqual([BROKEN, ['notApplicable'], ['notApplicable']]);
  });
});

describe('A rule about the portfolio', () => {
  it('holds where one of the investments follows its set', () => {
    expect(answerOfAll({ ruleSets: ['RAR'] }, second('S2', 'RAR'))).toEqual(BROKEN);
  });

  it.each(['Huvudbok', 'Parter'])('that reads the ledger cannot be checked without %s', (table) => {
    expect(answerOfAll({ reads: ['Huvudbok'] }, without(soundTables, table))).toEqual([
      `tabellen ${table} saknas`,
    ]);
  });
});

describe('A rule that reads the ledger', () => {
  it('says nothing of what is nobody’s without Parter', () => {
    const rest = {
      reads: ['Huvudbok'],
      check: () => NOT_APPLICABLE,
      checkRest: () => [breach(WRONG)],
    } as const;
    expect(answer(rest, without(soundTables, 'Parter'))).toEqual(['tabellen Parter saknas']);
  });
});

describe('A parameter that cannot be read', () => {
  const tables = given(soundTables, 'återföring.golv', '#REF!');
  const row = tables['Parametrar']?.length ?? 0;
  const reason = `parametern återföring.golv går inte att läsa, se Parametrar!B${row}`;
  const judged = { parameters: ['återföring.golv'] } as const;

  it('takes the judgement by it away', () => {
    expect([answer(judged, tables), answerOfAll(judged, tables)]).toEqual([[reason], [reason]]);
  });

  it('leaves the judgement by others', () => {
    const others = { parameters: ['återföring.tak'] } as const;
    expect([answer(others, tables), answerOfAll(others, tables)]).toEqual([BROKEN, BROKEN]);
  });

  it('leaves what could not be checked anyway', () => {
    const check = () => [couldNotCheck(say`bladet saknas`)];
    expect(answer({ ...judged, check }, tables)).toEqual(['bladet saknas', reason]);
  });

  it('does not matter where the rule does not apply', () => {
    expect(answer({ ...judged, check: () => NOT_APPLICABLE }, tables)).toEqual(['notApplicable']);
  });

  it('takes away what is said of the rest, where something is', () => {
    const rest = (...verdicts: readonly ReturnType<typeof breach>[]) =>
      answer({ ...judged, check: () => NOT_APPLICABLE, checkRest: () => verdicts }, tables);
    const unseen = couldNotCheck(say`bladet saknas`);
    expect([rest(breach(WRONG), unseen), rest(unseen)]).toEqual([
      ['bladet saknas', reason],
      ['bladet saknas'],
    ]);
  });
});

describe('What could not be checked', () => {
  it('is told with the investment that was asked about, and without one of the rest', () => {
    const unseen = () => [couldNotCheck(say`bladet saknas`)];
    const { couldNotCheck: told } = asked({ check: unseen, checkRest: unseen });
    expect(told.map(({ rule, investment }) => [rule, investment])).toEqual([
      ['OR-01', 'S1'],
      ['OR-01', undefined],
    ]);
  });
});
