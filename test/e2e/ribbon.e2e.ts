import { OFFICE_MEMBERS } from '../simulator/officeMembers';
import type { Desk } from './desk';
import { expect, test } from './desk';

/** On Excel's ribbon, beside the pane. */
function ribbonButton(desk: Desk, name: string): ReturnType<Desk['tab']> {
  return desk.page.getByRole('toolbar', { name: 'Sociala investeringar' }).getByRole('button', { name });
}

function menuItem(desk: Desk, name: string): ReturnType<Desk['tab']> {
  return desk.page.getByRole('menuitem', { name });
}

test('The ribbon’s Kontrollera checks the workbook in the pane', async ({ desk }) => {
  await ribbonButton(desk, 'Kontrollera').click();
  await expect(desk.findings().first()).toContainText('Stopp');
});

test('What needs a checked workbook is off until it has been checked', async ({ desk }) => {
  await expect(ribbonButton(desk, 'Beräkna och skriv')).toBeDisabled();
  await ribbonButton(desk, 'Kontrollera').click();
  await expect(ribbonButton(desk, 'Beräkna och skriv')).toBeEnabled();
});

test('The ribbon’s Beräkna och skriv shows what will be written, and writes nothing', async ({ desk }) => {
  await ribbonButton(desk, 'Kontrollera').click();
  await ribbonButton(desk, 'Beräkna och skriv').click();
  await expect(desk.pane.getByRole('heading', { name: 'Det här kommer att skrivas' })).toBeVisible();
  await expect(desk.sheetTab('Regelkontroll')).toHaveCount(0);
});

test('The ribbon’s Rensa märkningar asks first', async ({ desk }) => {
  await ribbonButton(desk, 'Rensa märkningar').click();
  await expect(desk.pane.getByRole('heading', { name: 'Ta bort alla märkningar?' })).toBeVisible();
});

test('The ribbon can be used with the keyboard alone', async ({ desk }) => {
  await ribbonButton(desk, 'Förklara').focus();
  await desk.page.keyboard.press('Enter');
  await expect(menuItem(desk, 'Förklara cellen')).toBeFocused();
  await desk.page.keyboard.press('Escape');
  await expect(menuItem(desk, 'Förklara cellen')).toHaveCount(0);
});

test('A shortcut checks the workbook from the sheet', async ({ desk }) => {
  await desk.cell('A2').click();
  await desk.page.keyboard.press('Control+Shift+Alt+K');
  await expect(desk.findings().first()).toContainText('Stopp');
});

test('The menu of a cell explains its finding', async ({ desk }) => {
  await desk.check();
  await desk.sheetTab('Parter').click();
  await desk.cell('C5').click({ button: 'right' });
  await menuItem(desk, 'Förklara cellen').click();
  await expect(desk.pane.getByRole('region', { name: 'Förklaring av den valda cellen' })).toContainText(
    'Jobb AB',
  );
});

test('The menu of a cell leads to its rule', async ({ desk }) => {
  await desk.check();
  await desk.sheetTab('Parter').click();
  await desk.cell('C5').click({ button: 'right' });
  await menuItem(desk, 'Gå till regeln').click();
  await expect(desk.pane.getByRole('region', { name: 'Förklaring av den valda cellen' })).toContainText(
    'Örebro Ks 954/2016, s. 6',
  );
});

test('The genuine client has every member of Office that the add-in uses', async ({ desk }) => {
  const missing = await desk.frame().evaluate((paths) => {
    const isThere = (path: string): boolean => {
      let object: unknown = window;
      for (const name of path.split('.')) {
        if (typeof object !== 'object' || object === null || !(name in object)) return false;
        object = Reflect.get(object, name);
      }
      return true;
    };
    return paths.filter((path) => !isThere(path));
  }, Object.values(OFFICE_MEMBERS));
  expect(missing).toEqual([]);
});
