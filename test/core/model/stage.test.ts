import type { Status } from '../../../src/core/model/choices';
import { STATUSES } from '../../../src/core/model/choices';
import type { Investment } from '../../../src/core/model/portfolio';
import { isKnownClosed, isKnownDecided, isOverBy, mayBeDecided } from '../../../src/core/model/stage';
import type { Read } from '../../../src/core/values/read';
import { day, runOn } from '../rules/askRule';
import { append, invoice, soundTables } from '../workbookBuilder';

const at = { sheet: 'Satsningar', cell: 'C2', table: 'Satsningar', column: 'Status' };
const known = (value: Status): Read<Status> => ({ kind: 'value', value, at });
const UNREADABLE = { kind: 'unreadable', at } as const;
const BLANK = { kind: 'blank', at } as const;
const NO_MONEY = { payoutsMade: [], invoices: [] };

const those = (is: (status: Read<Status>) => boolean): readonly Status[] =>
  STATUSES.filter((status) => is(known(status)));

const [sound] = runOn(soundTables).portfolio.investments as readonly [Investment];
const [invoiced] = runOn(append(soundTables, 'Fakturor', invoice('VAN', 2022, 1000))).portfolio
  .investments as readonly [Investment];

describe('An investment', () => {
  it('is known to be decided from Beviljad on', () => {
    expect(those((status) => isKnownDecided({ status }))).toEqual([
      'Beviljad',
      'Pågår',
      'Avslutad',
      'Uppföljd',
    ]);
  });

  it('may be decided from Beviljad on', () => {
    expect(those((status) => mayBeDecided({ status, ...NO_MONEY }))).toEqual([
      'Beviljad',
      'Pågår',
      'Avslutad',
      'Uppföljd',
    ]);
  });

  it.each([BLANK, UNREADABLE])(
    'may be decided, and is not known to be, where its status is $kind',
    (status) => {
      expect([mayBeDecided({ status, ...NO_MONEY }), isKnownDecided({ status })]).toEqual([true, false]);
    },
  );

  it('may be decided where it has been paid, whatever its status', () => {
    const { payoutsMade } = sound;
    expect(mayBeDecided({ status: known('Ansökan'), payoutsMade, invoices: [] })).toBe(true);
  });

  it('may be decided where it has been invoiced, whatever its status', () => {
    const { invoices } = invoiced;
    expect(mayBeDecided({ status: known('Ansökan'), payoutsMade: [], invoices })).toBe(true);
  });

  it('is known to be closed when it has ended and when it has been followed up', () => {
    expect(those((status) => isKnownClosed({ status }))).toEqual(['Avslutad', 'Uppföljd']);
  });

  it('is not known to be closed where its status cannot be read', () => {
    expect(isKnownClosed({ status: UNREADABLE })).toBe(false);
  });
});

describe('A closed investment', () => {
  const status = known('Avslutad');
  const last = { kind: 'value', value: day('2021-12-31'), at } as const;

  it('is over on its last day', () => {
    expect(isOverBy(day('2021-12-31'), { status, end: last })).toBe(true);
  });

  it('is not over on the day before', () => {
    expect(isOverBy(day('2021-12-30'), { status, end: last })).toBe(false);
  });

  it('is over on any day where it has no last day, and on none where that cannot be read', () => {
    const isOver = (end: Investment['end']): boolean => isOverBy(day('2021-12-31'), { status, end });
    expect([isOver(BLANK), isOver(UNREADABLE)]).toEqual([true, false]);
  });

  it('is not over before it is closed', () => {
    expect(isOverBy(day('2021-12-31'), { status: known('Pågår'), end: last })).toBe(false);
  });
});
