/** @jest-environment jsdom */
import { sentenceOf } from '../../src/core/text/sentence';
import type { Finding, Severity } from '../../src/core/findings/finding';
import type { FindingValue } from '../../src/core/findings/findingValue';
import type { FindingId } from '../../src/core/findings/ruleId';
import { valueInSwedish } from '../../src/core/text/inSwedish';
import { percentage, say } from '../../src/core/text/sentence';
import { putValue } from '../../src/core/text/wording';
import { investmentId } from '../../src/core/values/ids';
import { Money } from '../../src/core/values/money';
import { share } from '../../src/core/values/share';
import { OfficeProblem } from '../../src/excel/officeProblem';
import { englishWording } from '../../src/i18n/english/englishWording';
import { findingFigures } from '../../src/taskpane/findings/findingFigures';
import type { Said } from '../../src/taskpane/shared/said';
import { day } from '../core/rules/askRule';
import { PaneInPage } from './fakes/paneInPage';

describe('The list of findings', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('shows a finding’s sentence', async () => {
    await pane.openChecked();
    expect(pane.text()).toContain('återför');
  });

  it('shows the numbers as a Swede writes them', async () => {
    pane.session.findings = [finding({ actual: Money.ofOre(125_000_050n), limit: Money.ofKronor(96_000) })];
    await pane.openChecked();
    expect(pane.text()).toContain('Värde 1 250 000,50 krGräns 96 000 kr');
  });

  it('leaves dates and codes as they are', async () => {
    pane.session.findings = [finding({ actual: day('2021-09-30'), limit: '90017' })];
    await pane.openChecked();
    expect(pane.text()).toContain('Värde 2021-09-30Gräns 90017');
  });

  it.each([
    [1, '1 varning'],
    [2, '2 varningar'],
  ])('counts the warnings in words: %d', async (warnings, shown) => {
    pane.session.findings = Array.from({ length: warnings }, (_, row) =>
      finding({ severity: 'warn', cell: `G${row + 2}` }),
    );
    await pane.openChecked();
    const chips = [...document.querySelectorAll('.chip')].map((chip) =>
      [...chip.querySelectorAll('span')].map(({ textContent }) => textContent).join(' '),
    );
    expect(chips[1]).toBe(shown);
  });

  it('names the severity in words, not by colour alone', async () => {
    pane.session.findings = [finding({ severity: 'stop' })];
    await pane.openChecked();
    expect(pane.findings()[0]).toMatch(/^Stopp/);
  });

  it('gives the rule’s title beside its id', async () => {
    pane.session.findings = [finding({ rule: 'OR-52' })];
    await pane.openChecked();
    expect(pane.findings()[0]).toContain('OR-52 Minst 30 procent av kostnaden återförs alltid');
  });

  it('quotes the source with document and page when asked', async () => {
    pane.session.findings = [finding({})];
    await pane.openChecked();
    await pane.click('Förklara OR-52');
    expect(pane.text()).toContain('”minst 30 procent”Örebro Ks 954/2016, s. 11');
  });

  it('tells how an open text is read when asked', async () => {
    pane.session.findings = [finding({ rule: 'OR-52' })];
    await pane.openChecked();
    await pane.click('Förklara OR-52');
    expect(pane.text()).toContain('Läsart: När bedömningen är gjord');
  });

  it('selects the cell when a finding is clicked', async () => {
    pane.session.findings = [finding({ cell: 'G12' })];
    await pane.openChecked();
    await pane.click('Stopp');
    expect(pane.session.selected).toEqual(['Fakturor!G12']);
  });

  it('tells a screen reader which cell was selected', async () => {
    pane.session.findings = [finding({ cell: 'G12' })];
    await pane.openChecked();
    await pane.click('Stopp');
    expect(pane.announced()).toBe('Fakturor!G12 är markerad.');
  });

  it('says what stopped Excel from selecting the cell', async () => {
    pane.session.findings = [finding({})];
    await pane.openChecked();
    pane.failNext(new OfficeProblem(say`Bladet Fakturor finns inte längre.`, 'ItemNotFound'));
    await pane.click('Stopp');
    expect(pane.text()).toContain('Bladet Fakturor finns inte längre.');
  });

  it('has no button on a finding without a cell', async () => {
    const { rule, severity, message, said, source } = finding({});
    pane.session.findings = [{ rule, severity, message, said, source }];
    await pane.openChecked();
    expect(pane.text()).toContain('Ingen cell');
  });

  it('shows only the severity that is pressed', async () => {
    pane.session.findings = [
      finding({ severity: 'stop' }),
      finding({ severity: 'info', message: 'Bara att veta.' }),
    ];
    await pane.openChecked();
    await pane.click('1upplysning');
    expect(pane.findings()).toEqual([expect.stringContaining('Bara att veta.')]);
  });

  it('shows all severities when the same one is pressed again', async () => {
    pane.session.findings = [finding({ severity: 'stop' }), finding({ severity: 'info' })];
    await pane.openChecked();
    await pane.click('1upplysning');
    await pane.click('1upplysning');
    expect(pane.findings()).toHaveLength(2);
  });

  it('shows only the investment that is chosen', async () => {
    pane.session.findings = [
      finding({ investment: 'S1' }),
      finding({ investment: 'S2', message: 'I den andra.' }),
    ];
    await pane.openChecked();
    await pane.choose('Satsning', 'S2');
    expect(pane.findings()).toEqual([expect.stringContaining('I den andra.')]);
  });

  it('shows only the rule that is chosen', async () => {
    pane.session.findings = [finding({ rule: 'OR-52' }), finding({ rule: 'OR-53', message: 'För sent.' })];
    await pane.openChecked();
    await pane.choose('Regel', 'OR-53');
    expect(pane.findings()).toEqual([expect.stringContaining('För sent.')]);
  });

  it('searches without regard to case or to the spaces in numbers', async () => {
    pane.session.findings = [finding({ message: 'VAN återför 80\u00A0000\u00A0kr.' }), finding({})];
    await pane.openChecked();
    await pane.type('Sök i avvikelserna', 'van 80 000');
    expect(pane.findings()).toHaveLength(1);
  });

  it('says when nothing matches the filter', async () => {
    pane.session.findings = [finding({})];
    await pane.openChecked();
    await pane.type('Sök i avvikelserna', 'finns inte');
    expect(pane.text()).toContain('Ingen avvikelse stämmer med filtret.');
  });

  it('shows everything again at one press', async () => {
    pane.session.findings = [finding({}), finding({})];
    await pane.openChecked();
    await pane.type('Sök i avvikelserna', 'finns inte');
    await pane.click('Visa alla');
    expect(pane.findings()).toHaveLength(2);
  });

  it('keeps the filter over a look at another tab', async () => {
    pane.session.findings = [finding({ severity: 'stop' }), finding({ severity: 'info' })];
    await pane.openChecked();
    await pane.click('1upplysning');
    await pane.click('Belopp');
    await pane.click('Avvikelser');
    expect(pane.findings()).toHaveLength(1);
  });

  it('draws of a thousand findings those near the screen', async () => {
    pane.session.findings = Array.from({ length: 1000 }, () => finding({}));
    await pane.openChecked();
    expect(pane.findings().length).toBeLessThan(40);
  });

  it('draws a short list whole', async () => {
    pane.session.findings = Array.from({ length: 40 }, () => finding({}));
    await pane.openChecked();
    expect(pane.findings()).toHaveLength(40);
  });

  it('tells a screen reader how many findings there are, drawn or not', async () => {
    pane.session.findings = Array.from({ length: 1000 }, () => finding({}));
    await pane.openChecked();
    const first = document.querySelector('.finding');
    expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual([
      '1',
      '1000',
    ]);
  });

  it('does not say that all is well when rules could not be checked', async () => {
    pane.session.findings = [];
    await pane.openChecked();
    expect(pane.text()).toContain('Inga avvikelser. Se också vad som inte kunde prövas.');
  });
});

interface About {
  severity?: Severity;
  rule?: FindingId;
  investment?: string;
  message?: string;
  cell?: string;
  actual?: FindingValue;
  limit?: FindingValue;
}

function finding({
  severity = 'stop',
  rule = 'OR-52',
  investment = 'S1',
  cell = 'A2',
  ...about
}: About): Finding {
  const { message = 'Det stämmer inte.', actual, limit } = about;
  return {
    rule,
    severity,
    message,
    said: sentenceOf(message),
    investment: investmentId(investment),
    place: { sheet: 'Fakturor', cell, table: 'Fakturor', column: 'Belopp' },
    source: { document: 'Örebro Ks 954/2016', page: '11', quote: 'minst 30 procent' },
    ...(actual === undefined ? {} : { actual }),
    ...(limit === undefined ? {} : { limit }),
  };
}

const inEnglish: Pick<Said, 'value'> = { value: (value) => putValue(value, englishWording) };

describe('The value and limit of a finding', () => {
  it.each<[string, FindingValue, string, string]>([
    ['an amount', Money.ofOre(125_000_050n), '1 250 000,50 kr', 'SEK 1,250,000.50'],
    ['a share', percentage(share('0.505')), '50,5 %', '50.5%'],
    ['days', { count: 61, unit: 'days' }, '61 dagar', '61 days'],
    ['a year', 2031, '2031', '2031'],
    ['a code', '12.50', '12.50', '12.50'],
  ])('are shown in their own unit: %s', (_, value, swedish, english) => {
    const both = [{ value: valueInSwedish }, inEnglish].map((said) =>
      findingFigures({ actual: value, limit: value }, said),
    );
    expect(both.map(({ actual, limit }) => [plain(actual), plain(limit)])).toEqual([
      [swedish, swedish],
      [english, english],
    ]);
  });

  it.each([
    ['0.500001', '50,0001 %', '50 %'],
    ['0.4', '40 %', '50 %'],
  ])('tell a share from the limit that it is a little off: %s', (actual, shown, limit) => {
    const figures = findingFigures(
      { actual: percentage(share(actual)), limit: percentage(share('0.5')) },
      { value: valueInSwedish },
    );
    expect([plain(figures.actual), plain(figures.limit)]).toEqual([shown, limit]);
  });

  it('are those that there are', () => {
    expect(findingFigures({ limit: 'Kommunstyrelsen' }, inEnglish)).toEqual({
      actual: undefined,
      limit: 'Kommunstyrelsen',
    });
  });

  it('are not the name of what is missing', () => {
    expect(findingFigures({ limit: { missing: 'Aterforingsplan' } }, inEnglish).limit).toBeUndefined();
  });
});

function plain(text: string | undefined): string | undefined {
  return text?.replace(/\u00A0/g, ' ');
}
