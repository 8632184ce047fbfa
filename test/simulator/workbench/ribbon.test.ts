/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../src/simulator/workbench/ribbon/readRibbon';
import { keysOf, readShortcuts } from '../../../src/simulator/workbench/ribbon/shortcuts';

const manifest = readFileSync('manifest.xml', 'utf8');
const swedish = readRibbon(manifest, 'sv-SE');

describe('The ribbon of the workbench', () => {
  it('has the manifest’s buttons in their order', () => {
    expect(swedish.controls.map(({ label }) => label)).toEqual([
      'Öppna',
      'Kontrollera',
      'Beräkna och skriv',
      'Stäm av delår',
      'Förklara',
      'Rensa märkningar',
    ]);
  });

  it('speaks Excel’s language', () => {
    expect(readRibbon(manifest, 'en-US').controls.map(({ label }) => label)).toContain('Compute and write');
  });

  it('has off from the start what the manifest has off', () => {
    expect(swedish.controls.filter(({ startsEnabled }) => !startsEnabled).map(({ label }) => label)).toEqual([
      'Beräkna och skriv',
      'Stäm av delår',
    ]);
  });

  it('has the lines of a menu under its button', () => {
    const [explain] = swedish.controls.filter(({ label }) => label === 'Förklara');
    expect(explain?.items.map(({ label }) => label)).toEqual(['Förklara cellen', 'Gå till regeln', 'Hjälp']);
  });

  it('has the lines of the menu of a cell', () => {
    expect(swedish.cellMenu.map(({ functionName }) => functionName)).toEqual(['socinvExplain', 'socinvRule']);
  });

  it('shows the icons of its own folder', () => {
    expect(swedish.controls[1]?.icon).toBe('assets/commands/check-32.png');
  });

  it('has nothing of a manifest that has nothing for it', () => {
    expect(readRibbon('<OfficeApp/>', 'sv-SE')).toEqual({ group: '', controls: [], cellMenu: [] });
  });
});

describe('The shortcuts of the workbench', () => {
  it('are those of the add-in’s file', () => {
    const shortcuts = readShortcuts(readFileSync('src/commands/shortcuts.json', 'utf8'));
    expect(shortcuts.get('Ctrl+Shift+Alt+K')).toBe('socinvCheck');
  });

  it('are told by the key’s place, whatever sign Alt gives it', () => {
    expect(keysOf({ ctrlKey: true, shiftKey: true, altKey: true, code: 'KeyK' })).toBe('Ctrl+Shift+Alt+K');
  });

  it('are not those of fewer keys', () => {
    expect(keysOf({ ctrlKey: true, shiftKey: false, altKey: true, code: 'KeyK' })).toBe('Ctrl+Alt+K');
  });
});
