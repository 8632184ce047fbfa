import { explainDuty } from '../../../src/core/explanations/dutyAmounts';
import { explainFinding } from '../../../src/core/explanations/explainFinding';
import { explainFund } from '../../../src/core/explanations/fundAmounts';
import type { Explanation } from '../../../src/core/explanations/explanation';
import { valueInSwedish } from '../../../src/core/text/inSwedish';
import { kept } from '../../kept';
import { runOn } from '../rules/askRule';
import { append, soundTables } from '../workbookBuilder';

const run = kept(() =>
  runOn(
    append(
      {
        ...soundTables,
        Redovisningar: [
          ['Satsning', 'År', 'Period', 'Inlämnad', 'Aktiviteter', 'Arbetssätt', 'Effekter', 'Ekonomi'],
          ['S1', 2021, 'Delår 2', '2021-10-20', 'a', 'b', 'c', 'd'],
        ],
        Upphandlingar: [
          [
            'Upphandling',
            'Enhet',
            'År',
            'Tjänst',
            'Social hänsyn',
            'Månader',
            'Arbetstagare',
            'Värde',
            'Fas',
          ],
          ['U1', 'E', 2025, 'Ja', 'Nej', 5, 3, 1, 'Avtal'],
          ['U2', 'E', 2025, 'Ja', 'Ja', 5, 3, 1, 'Avtal'],
          ['U3', 'E', 2025, 'Ja', 'Nej', 5, 3, 1, 'Avtal'],
        ],
      },
      'Parametrar',
      ['redovisning.förfallodagar', '11-30, 02-15', '2017-01-01', 'KF 2016', ''],
      ['redovisning.förfallodagar', '10-15, 02-15', '2021-01-01', 'KF 2020', ''],
      ['upphandling.målandel', 0.4, '2024-01-01', 'KF 2023', ''],
      ['upphandling.målandel', 0.9, '2025-01-01', 'KF 2024', 'Göteborg'],
      ['upphandling.målandel', 0.2, '2026-01-01', 'KF 2025', ''],
      ['fond.målandel', 0.04, '2019-01-01', 'KF 2018', ''],
      ['fond.målandel', 0.01, '2021-03-01', 'KF 2021', ''],
    ),
    '2026-11-21',
  ),
);

function told({ parameters }: Explanation, name: string): readonly string[] {
  return parameters
    .filter((parameter) => parameter.name === name)
    .map(({ value, source }) => `${valueInSwedish(value).replace(/\u00A0/g, ' ')} (${source})`);
}

function toldOf(rule: string, name: string): readonly string[] {
  const { findings, result } = run();
  const finding = findings.find((own) => own.rule === rule);
  return finding === undefined ? [`${rule} is not broken`] : told(explainFinding(finding, result), name);
}

describe('A parameter that holds by the day of what it is used for, and has changed since the decision', () => {
  it('is told with the value that a report’s day was judged by', () => {
    expect(toldOf('OR-29', 'redovisning.förfallodagar')).toContain('10-15, 02-15 (KF 2020)');
  });

  it('is told with the value that a year’s procurements were judged by, which is Göteborg’s own', () => {
    expect(toldOf('GB-01', 'upphandling.målandel')).toContain('90 % (KF 2024)');
  });

  it('is told once, where values for everybody change and Göteborg’s own does not', () => {
    expect(toldOf('GB-01', 'upphandling.målandel').filter((value) => value.includes('KF 2024'))).toHaveLength(
      1,
    );
  });

  it('is told of a duty with the value that its day follows', () => {
    const { result } = run();
    const [own] = result.investments;
    const duty = result.duties.find(({ rule }) => rule === 'OR-29');
    expect(
      own && duty && told(explainDuty(own, duty, result.context), 'redovisning.förfallodagar'),
    ).toContain('10-15, 02-15 (KF 2020)');
  });

  it.each([
    [2020, ['4 % (KF 2018)']],
    [2021, ['1 % (KF 2021)']],
  ])('is told of the fund %i with the value of the year’s end alone', (year, values) => {
    const { fund, context } = run().result;
    const ofYear = fund.find((own) => own.year === year);
    expect(ofYear && told(explainFund(fund, ofYear, 'Andel av budget', context), 'fond.målandel')).toEqual(
      values,
    );
  });
});
