import { resultJson } from '../../../src/workbook/json/resultJson';
import { ALL_PARTS } from '../../../src/workbook/resultParts';
import { resultText } from '../../../src/workbook/json/resultText';
import { runOn } from '../../core/rules/askRule';
import { soundTables } from '../../core/workbookBuilder';

describe('The result as text', () => {
  it.each([0, 1, 2_500])('is the JSON with %s findings, line by line', (count) => {
    const run = runOn({ ...soundTables, Fakturor: [['Satsning', 'Part']] });
    const [first] = run.findings;
    if (first === undefined) throw new Error('the test needs a finding');
    const findings = Array.from({ length: count }, (_, index) => ({
      ...first,
      message: `Rad ${index}:\n”så”, \\ och \u2028.`,
    }));
    const told = { ...run, findings };
    const text = [...resultText(told, ALL_PARTS)].join('');
    expect(text).toBe(`${JSON.stringify(resultJson(told, ALL_PARTS), undefined, 2)}\n`);
  });

  it('leaves out the parts that are not asked for', () => {
    const run = runOn(soundTables);
    const parts = { ...ALL_PARTS, findings: false, schedules: false };
    expect(JSON.parse([...resultText(run, parts)].join(''))).toEqual(
      JSON.parse(JSON.stringify(resultJson(run, parts))),
    );
  });
});
