/** @jest-environment jsdom */
import { PaneInPage } from './fakes/paneInPage';

describe('The ribbon', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('checks', async () => {
    await pane.open();
    await pane.command('check');
    expect(pane.session.checks).toEqual(['2026-03-01']);
  });

  it('asks before it writes', async () => {
    await pane.openChecked();
    await pane.command('write');
    expect([pane.text().includes('Det här kommer att skrivas'), pane.session.calls]).toEqual([true, []]);
  });

  it('asks before it clears', async () => {
    await pane.openChecked();
    await pane.command('clear');
    expect([pane.text().includes('Ta bort alla märkningar?'), pane.session.calls]).toEqual([true, []]);
  });

  it('opens the reconciliation, checked', async () => {
    await pane.open();
    await pane.command('reconcile');
    expect(pane.text()).toContain('Ladda ned bokföringsorder');
  });

  it('has nothing to write before a check', async () => {
    await pane.open();
    expect(pane.ribbonState).toEqual({ write: false, reconcile: false });
  });

  it('has something to write once the required tables are seen, and nothing to reconcile without a ledger', async () => {
    await pane.openChecked();
    expect(pane.ribbonState).toEqual({ write: true, reconcile: false });
  });
});

describe('The menu of a cell', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('explains a cell with a finding, and moves the focus there', async () => {
    pane.session.cell = { kind: 'input', sheet: 'Parter', cell: 'C5' };
    await pane.openChecked();
    await pane.command('explain');
    expect([pane.panel(), pane.focused()]).toEqual([
      expect.stringContaining('Avvikelser i Parter!C5'),
      expect.stringContaining('Avvikelser i Parter!C5'),
    ]);
  });

  it('checks first when nothing is checked', async () => {
    pane.session.cell = { kind: 'input', sheet: 'Parter', cell: 'C5' };
    await pane.open();
    await pane.command('explain');
    expect([pane.session.checks, pane.panel().length > 0]).toEqual([['2026-03-01'], true]);
  });

  it('says when a cell has nothing to explain', async () => {
    pane.session.cell = { kind: 'input', sheet: 'Parter', cell: 'Z99' };
    await pane.openChecked();
    await pane.command('explain');
    expect(pane.text()).toContain('Den valda cellen har ingen avvikelse och är inget beräknat belopp.');
  });
});
