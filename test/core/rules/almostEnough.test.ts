import { edit, given, soundTables } from '../workbookBuilder';
import type { Tables } from '../workbookBuilder';
import { runOn } from './askRule';

function messagesOf(rule: string, tables: Tables): string[] {
  return runOn(tables)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message.replace(/\u00A0/g, ' '));
}

describe('What is almost enough is not told as enough', () => {
  it('of a project leader’s extent', () => {
    expect(messagesOf('OR-23', edit(soundTables, { 'Bemanning!D2': 0.2499999 }))).toEqual([
      'S1 har projektledare på 24,99999 % den 2020-01-01. Det ska vara minst 25 % under hela satsningen.',
    ]);
  });

  it('of the municipality’s part of a company', () => {
    const company = edit(soundTables, { 'Parter!C2': 'Kommunalt bolag', 'Parter!E2': 0.4999999 });
    expect(messagesOf('OR-08', company)).toEqual([
      'VAN ägs till 49,99999 % av kommunen. Ett bolag som medverkar ska ägas till mer än 50 %.',
    ]);
  });

  it('and two decimals do where they tell the two apart', () => {
    const asked = given(edit(soundTables, { 'Bemanning!D2': 0.333333 }), 'projektledare.omfattning', 0.34);
    expect(messagesOf('OR-23', asked)).toEqual([
      'S1 har projektledare på 33,33 % den 2020-01-01. Det ska vara minst 34 % under hela satsningen.',
    ]);
  });
});
