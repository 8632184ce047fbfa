import { devNull } from 'node:os';
import { parseCommand } from '../../src/headless/commandLine';
import { CalendarDate } from '../../src/core/values/calendarDate';

const clock = CalendarDate.parse('2026-11-21') as CalendarDate;

function refusal(...args: string[]): string {
  const command = parseCommand(args, clock);
  return 'refusal' in command ? command.refusal : 'accepted';
}

function accepted(...args: string[]) {
  const command = parseCommand(args, clock);
  if ('refusal' in command) throw new Error(command.refusal);
  return command;
}

describe('the command line', () => {
  it('takes the clock for today where no day is given', () => {
    expect(accepted('in.xlsx').today.toString()).toBe('2026-11-21');
  });

  it('takes the day that is given', () => {
    expect(accepted('in.xlsx', '--today', '2024-02-29').today.toString()).toBe('2024-02-29');
  });

  it('asks for everything unless a part is named', () => {
    expect(accepted('in.xlsx').parts).toEqual({
      findings: true,
      schedules: true,
      payoff: true,
      reconciliation: true,
    });
  });

  it('asks for the rules alone with --only check', () => {
    expect(accepted('in.xlsx', '--only', 'check').parts).toEqual({
      findings: true,
      schedules: false,
      payoff: false,
      reconciliation: false,
    });
  });

  it('asks for the sums alone with --only schedules', () => {
    expect(accepted('in.xlsx', '--only', 'schedules').parts).toEqual({
      findings: false,
      schedules: true,
      payoff: false,
      reconciliation: false,
    });
  });

  it('asks for the model alone with --only payoff', () => {
    expect(accepted('in.xlsx', '--only', 'payoff').parts).toEqual({
      findings: false,
      schedules: false,
      payoff: true,
      reconciliation: false,
    });
  });

  it('asks for the reconciliation alone with --only reconcile', () => {
    expect(accepted('in.xlsx', '--only', 'reconcile').parts).toEqual({
      findings: false,
      schedules: false,
      payoff: false,
      reconciliation: true,
    });
  });

  it.each([
    ['in.xlsx', 'UT.XLSX'],
    ['in.xlsm', 'ut.xlsm'],
    ['in', 'ut.xlsm'],
    ['in.xlsx', devNull],
  ])('takes a copy of %s as %s', (input, out) => {
    expect(accepted(input, '--out', out).out).toBe(out);
  });

  it('takes a ledger file', () => {
    expect(accepted('in.xlsx', '--ledger', 'h.csv').ledger).toBe('h.csv');
  });

  it.each([
    ['no workbook', [], /Ange en arbetsbok/],
    ['two workbooks', ['a.xlsx', 'b.xlsx'], /en arbetsbok i taget/],
    ['a day that does not exist', ['a.xlsx', '--today', '2023-02-29'], /--today ska vara ett datum/],
    [
      'an unknown part',
      ['a.xlsx', '--only', 'constructor'],
      /--only ska vara check, schedules, payoff eller reconcile/,
    ],
    ['an unknown option', ['a.xlsx', '--utt', 'b.xlsx'], /går inte att tolka/],
    [
      'a copy with macros under the ending of one without',
      ['a.xlsm', '--out', 'b.xlsx'],
      /sluta på \.xlsm, /,
    ],
    [
      'a copy without macros under the ending of one with',
      ['a.XLSX', '--out', 'b.xlsm'],
      /sluta på \.xlsx, /,
    ],
    ['a copy under the ending of something else', ['a.xlsx', '--out', 'b.csv'], /sluta på \.xlsx, /],
    ['a copy of a file without ending under none', ['a', '--out', 'b'], /sluta på \.xlsx eller \.xlsm, /],
    ['a copy without a name', ['a.xlsx', '--out', ''], /--out saknar filnamn/],
    ['a JSON without a name', ['a.xlsx', '--json', ''], /--json saknar filnamn/],
  ])('refuses %s in one line', (_, args, sentence) => {
    expect(refusal(...args)).toMatch(sentence);
  });

  it.each([
    ['a day', ['a.xlsx', '--today', '811218-9876']],
    ['a part', ['a.xlsx', '--only', '811218-9876']],
  ])('does not repeat a personal number that is given for %s', (_, args) => {
    expect(refusal(...args)).not.toMatch(/811218|9876/);
  });
});
