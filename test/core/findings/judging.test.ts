import { Decimal } from 'decimal.js';
import { bareMessage, wholeMessage } from '../../../src/core/findings/acceptanceSentences';
import { acceptedSentence, wholeSentence } from '../../../src/core/findings/acceptanceSentences';
import type { JudgedFindings } from '../../../src/core/findings/acceptances';
import { judgeAcceptances } from '../../../src/core/findings/acceptances';
import type { Finding } from '../../../src/core/findings/finding';
import { reasonsOf } from '../../../src/core/findings/finding';
import type { FindingValue } from '../../../src/core/findings/findingValue';
import type { Acceptance, AcceptedValue } from '../../../src/core/model/followUpRows';
import { straight } from '../../../src/core/steps/steps';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { percentage, sentenceOf } from '../../../src/core/text/sentence';
import { Money } from '../../../src/core/values/money';
import { share } from '../../../src/core/values/share';
import { day } from '../rules/askRule';

const at = { sheet: 'Budget', cell: 'D2', table: 'Budget', column: '2020' };

function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'OR-30',
    severity: 'stop',
    place: at,
    message: 'Något är fel.',
    said: sentenceOf('Något är fel.'),
    source: { document: 'Riktlinjer', page: '8', quote: 'så' },
    ...parts,
  };
}

function acceptance(parts: Partial<Acceptance> = {}): Acceptance {
  return {
    rule: 'OR-30',
    investment: '',
    sheet: 'Budget',
    cell: 'D2',
    actual: undefined,
    limit: undefined,
    by: 'Ekonomichefen',
    date: day('2021-02-01'),
    reason: 'Rättas i höst',
    at,
    ...parts,
  };
}

function judged(findings: readonly Finding[], acceptances: readonly Acceptance[]): JudgedFindings {
  return straight(judgeAcceptances(findings, acceptances, day('2021-03-01')));
}

/** What is told of an acceptance of one value when the value is another now. */
function told(actual: Acceptance['actual'], now: FindingValue | undefined): string | undefined {
  const { open } = judged([finding(now === undefined ? {} : { actual: now })], [acceptance({ actual })]);
  return open[0] && wholeMessage(open[0]).replace(/\u00A0/g, ' ');
}

describe('An accepted value', () => {
  it.each<[string, FindingValue, AcceptedValue]>([
    ['is no number where something is before it', 'REN 5', { text: 'REN 5', number: new Decimal(5) }],
    ['is no number where something is after it', '5 st', { text: '5 ST', number: new Decimal(5) }],
    ['is a whole number', 5, { text: 'fem', number: new Decimal('5.00') }],
    ['is an amount', Money.ofKronor(5), { text: 'fem', number: new Decimal('5') }],
    ['is a share', percentage(share('0.25')), { text: '25 %', number: new Decimal('0.250') }],
    ['is so many of something', { count: 61, unit: 'days' }, { text: '61 d', number: new Decimal(61) }],
    ['is a code that a cell holds as a number', '5', { text: '5,0', number: new Decimal('5.0') }],
    [
      'is a code with a point that a cell holds as a number',
      '12.50',
      { text: '12,5', number: new Decimal('12.5') },
    ],
    ['is a negative code that a cell holds as a number', '-5', { text: '−5', number: new Decimal(-5) }],
    ['is the name of what is missing', { missing: 'Budget' }, { text: 'budget' }],
    ['is a code where it begins with a nought', '05', { text: '05', number: new Decimal(5) }],
    ['may have other white space', 'fem \u00A0 kronor', { text: ' Fem kronor' }],
    ['may be a date', day('2021-01-31'), { text: '31 januari', date: day('2021-01-31') }],
  ])('%s', (_, actual, accepted) => {
    expect(judged([finding({ actual })], [acceptance({ actual: accepted })]).accepted).toHaveLength(1);
  });

  it.each<[string, FindingValue | undefined, AcceptedValue]>([
    ['of another amount', Money.ofKronor(5), { text: '5.00', number: new Decimal('5.01') }],
    ['of so many more', { count: 61, unit: 'days' }, { text: '61', number: new Decimal(62) }],
    ['without its spaces', 'femkronor', { text: 'fem kronor' }],
    ['of a code with another nought', '05', { text: '5', number: new Decimal(5) }],
    ['of a number with something after it', '5 st', { text: '5', number: new Decimal(5) }],
    ['of a number with something before it', 'REN 5', { text: '5', number: new Decimal(5) }],
    ['of another day', day('2021-01-31'), { text: '2021-01-31', date: day('2021-01-30') }],
    ['that is gone', undefined, { text: '' }],
  ])('%s is another', (_, actual, accepted) => {
    const now = finding(actual === undefined ? {} : { actual });
    expect(judged([now], [acceptance({ actual: accepted })]).accepted).toEqual([]);
  });

  it('is told with as many decimals as the value has now', () => {
    expect(told({ text: '0,5', number: new Decimal('0.5') }, percentage(share('0.75')))).toBe(
      'Något är fel. Godkändes 2021-02-01 med värdet 0,50; värdet är nu 0,75.',
    );
  });

  it('keeps the decimals that it has more', () => {
    expect(told({ text: '0,125', number: new Decimal('0.125') }, percentage(share('0.75')))).toContain(
      'med värdet 0,125;',
    );
  });

  it('is told as it was written where the value is no number', () => {
    expect(told({ text: 'sju', number: new Decimal(7) }, 'nivå 1.5 kr')).toContain('med värdet sju;');
  });

  it('is told as it was written where the value is a whole number', () => {
    expect(told({ text: '07', number: new Decimal(7) }, 8)).toContain('med värdet 07;');
  });

  it('is told as a day where the value is one', () => {
    expect(told({ text: '30 jan', date: day('2021-01-30') }, day('2021-01-31'))).toContain(
      'med värdet 2021-01-30;',
    );
  });

  it('is told as it was written where the value is gone', () => {
    expect(told({ text: 'sju' }, undefined)).toBe(
      'Något är fel. Godkändes 2021-02-01 med värdet sju; värdet är nu tomt.',
    );
  });

  it('is not told where it is the limit that has changed', () => {
    const parts = {
      actual: { text: '1', number: new Decimal(1) },
      limit: { text: '2', number: new Decimal(2) },
    };
    const [open] = judged([finding({ actual: 1, limit: 3 })], [acceptance(parts)]).open;
    expect(open && wholeMessage(open)).toBe(
      'Något är fel. Godkändes 2021-02-01 med gränsen 2; gränsen är nu 3.',
    );
  });

  it('is told without the limit where that is as it was', () => {
    const parts = {
      actual: { text: '1', number: new Decimal(1) },
      limit: { text: '2', number: new Decimal(2) },
    };
    const [open] = judged([finding({ actual: 4, limit: 2 })], [acceptance(parts)]).open;
    expect(open?.formerAcceptance).toEqual({ date: day('2021-02-01'), actual: '1' });
  });
});

describe('An acceptance', () => {
  it('of a finding without a cell or investment holds for it', () => {
    const { rule, severity, message, said, source } = finding();
    const nowhere: Finding = { rule, severity, message, said, source };
    expect(judged([nowhere], [acceptance({ sheet: '', cell: '' })]).accepted).toHaveLength(1);
  });

  it('stands beside older ones of the same cell', () => {
    const older = acceptance({ date: day('2020-01-01'), actual: { text: 'x' } });
    const findings = [finding({ actual: 'x' }), finding({ actual: 'y' })];
    const newer = acceptance({ actual: { text: 'y' } });
    expect(judged(findings, [older, newer]).accepted.map((own) => own.acceptance)).toEqual([older, newer]);
  });

  it('leaves the findings in their order', () => {
    const [one, two] = [finding({ rule: 'OR-31' }), finding({ rule: 'OR-32' })];
    expect(judged([one, two], []).open).toEqual([one, two]);
  });

  it.each([
    ['Rättas i höst', 'Godkänd 2021-02-01: Rättas i höst.'],
    ['Rättas i höst!', 'Godkänd 2021-02-01: Rättas i höst!'],
    ['Varför inte?', 'Godkänd 2021-02-01: Varför inte?'],
  ])('for the reason ”%s” ends as a sentence does', (reason, sentence) => {
    expect(inSwedish(acceptedSentence(acceptance({ reason })))).toBe(sentence);
  });
});

describe('The message of a finding', () => {
  it('that nobody has accepted is its own', () => {
    expect([wholeMessage(finding()), inSwedish(wholeSentence(finding()))]).toEqual([
      'Något är fel.',
      'Något är fel.',
    ]);
  });

  it('that somebody has accepted goes on with that, in both forms', () => {
    const own = finding({ actual: 2, formerAcceptance: { date: day('2021-02-01'), actual: '1' } });
    const whole = 'Något är fel. Godkändes 2021-02-01 med värdet 1; värdet är nu 2.';
    expect([wholeMessage(own), inSwedish(wholeSentence(own))]).toEqual([whole, whole]);
  });

  it.each([
    'Något är fel. Godkändes 2021-02-01 med värdet 1; värdet är nu 2.',
    'Något är fel. Godkänd 2021-02-01: Rättas\ni höst.',
    'Något är fel.',
  ])('is found again: %j', (message) => {
    expect(bareMessage(message)).toBe('Något är fel.');
  });

  it('may speak of what is accepted itself', () => {
    expect(bareMessage('Planen är Godkänd i nämnden.')).toBe('Planen är Godkänd i nämnden.');
  });
});

describe('The reasons of a finding', () => {
  const reasons = { inputs: [], steps: [sentenceOf('1 + 1 = 2')] };

  it('are those that stand there', () => {
    expect(reasonsOf({ why: reasons })).toBe(reasons);
  });

  it('are put together when they are asked for', () => {
    expect(reasonsOf({ why: () => reasons })).toBe(reasons);
  });
});
