import { rules } from '../../src/core/rules/registry';
import { parameterDefinitions } from '../../src/core/parameters/definitions';
import { say, sentenceOf } from '../../src/core/text/sentence';
import { put } from '../../src/core/text/wording';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { Money } from '../../src/core/values/money';
import { englishWording } from '../../src/i18n/english/englishWording';
import { translations } from '../../src/i18n/english/translations';
import { tableSchemas } from '../../src/workbook/schema';
import { inputIssueKinds } from '../../src/workbook/reading/inputIssues';
import { saidInCode } from './saidInCode';

const gapsOf = (text: string): string => (text.match(/\{\d+\}/g) ?? []).sort().join(' ');

const said = saidInCode();

describe('In English', () => {
  it('the code says what there is to translate', () => {
    expect(said.length).toBeGreaterThan(500);
  });

  it('every sentence that the code says has its words', () => {
    expect(said.filter((id) => translations[id] === undefined)).toEqual([]);
  });

  it('every sentence has the gaps of the Swedish one', () => {
    const odd = Object.entries(translations).filter(([swedish, own]) => gapsOf(swedish) !== gapsOf(own));
    expect(odd).toEqual([]);
  });

  it('every rule has its title, its reading and its remedy', () => {
    const texts = rules.flatMap(({ title, reading, remedy }) => [title, reading, remedy]);
    expect(texts.filter((text) => translations[text] === undefined)).toEqual([]);
  });

  it('every demand on the input has its words and its remedy', () => {
    const texts = Object.values(inputIssueKinds).flatMap(({ expectation, remedy }) => [expectation, remedy]);
    expect(texts.filter((text: string) => translations[text] === undefined)).toEqual([]);
  });

  it('every parameter has its meaning', () => {
    const meanings = Object.values(parameterDefinitions).map(({ meaning }) => meaning);
    expect(meanings.filter((text) => translations[text] === undefined)).toEqual([]);
  });

  it('every table and column has what it is for', () => {
    const texts = Object.values(tableSchemas).flatMap(({ purpose, columns }) => [
      purpose,
      ...columns.map(({ explanation }) => explanation),
    ]);
    expect(texts.filter((text) => translations[text] === undefined)).toEqual([]);
  });

  it('amounts, shares and days are as English writes them', () => {
    const day = CalendarDate.parse('2021-03-01') ?? '';
    const whole = say`Kostnaden ${Money.ofOre(9600050n)} den ${day} ligger efter slutdatum för ${'S1'}. Den räknas med.`;
    expect(put(whole, englishWording)).toBe(
      'The cost SEK\u00A096,000.50 on 2021-03-01 is after the end date of S1. It is counted.',
    );
  });

  it('an amount below nothing has its sign first', () => {
    expect(put(say`Beviljat belopp: ${Money.ofKronor(-5)}`, englishWording)).toBe(
      'Granted amount: −SEK\u00A05',
    );
  });

  it('what is not translated stands as it is', () => {
    expect(put(sentenceOf('Kolumnens eget namn'), englishWording)).toBe('Kolumnens eget namn');
  });
});
