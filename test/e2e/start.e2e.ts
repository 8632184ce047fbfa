import type { TableSnapshot } from '../../src/workbook/snapshot';
import { expect, test, type Desk } from './desk';
import { emptyFile, exampleFile } from './exampleFile';
import { expectWithinReach } from './withinReach';

/** A list that a municipality may have: other names, and a date that is none. */
const ownList: TableSnapshot = {
  name: 'Projektlista',
  sheet: 'Projekt',
  top: 0,
  left: 0,
  headers: ['Projektnr', 'Projektnamn', 'Läge', 'Projektstart', 'Projektslut', 'Sökta medel', 'Kommentar'],
  rows: [
    ['S1', 'Tillbaka till skolan', 'Pågår', '2024-01-01', '2026-12-31', 1200000, 'ring'],
    ['S2', 'Ett eget hem', 'Pågår', 'i våras', '2026-12-31', 800000, ''],
  ],
};

async function openEmpty(desk: Desk): Promise<void> {
  await desk.drop('tom.xlsx', emptyFile());
  await expect(desk.button('Lägg in exemplet')).toBeVisible();
}

async function openOwn(desk: Desk): Promise<void> {
  await desk.drop('egen.xlsx', exampleFile({ date1904: false, tables: [ownList] }));
  await expect(desk.button('Använd tabeller')).toBeVisible();
}

function guideStep(desk: Desk, heading: string): ReturnType<Desk['pane']['getByRole']> {
  return desk.pane.getByRole('heading', { name: heading, exact: true });
}

test('The guide leads from a breach to its correction and the written plan, by keyboard alone', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  await openEmpty(desk);
  const press = async (name: string): Promise<void> => {
    await desk.button(name).focus();
    await desk.page.keyboard.press('Enter');
  };
  await press('Lägg in exemplet');
  await expect(guideStep(desk, 'Kontrollera')).toBeFocused();
  await press('Kontrollera nu');
  await expect(guideStep(desk, 'Se en avvikelse')).toBeFocused();
  await press('Gå till cellen');
  await expect(desk.sheetTab('Återföringsplan')).toHaveAttribute('aria-pressed', 'true');
  await press('Rätta åt mig');
  await expect(guideStep(desk, 'Skriv det beräknade')).toBeVisible();
  await press('Se vad som skrivs');
  await desk.pane.getByRole('button', { name: 'Skriv', exact: true }).focus();
  await desk.page.keyboard.press('Enter');
  await expect(guideStep(desk, 'Klart')).toBeVisible();
  await expect(desk.sheetTab('Återföring')).toBeVisible();
});

test('A table of the municipality’s own is read where it stands', async ({ desk }) => {
  await openOwn(desk);
  await desk.button('Använd tabeller').click();
  await desk.button('Projektlista').click();
  await desk.button('Nästa').click();
  await desk.button('Nästa').click();
  await expect(desk.pane.getByText('Startdatum i cell D3 på bladet Projekt')).toBeVisible();
  await desk.button('Bekräfta').click();
  await expect(desk.pane.getByText('Kopplingen är skriven i tabellen Kopplingar.')).toBeVisible();
  await expect(desk.sheetTab('Kopplingar')).toBeVisible();
  await desk.button('Startdatum i cell D3').click();
  await expect(desk.selectedCell()).toHaveText('i våras');
});

test('What stands selected in the sheet is read as a table', async ({ desk }) => {
  await openOwn(desk);
  await desk.cell('B2').click();
  await desk.button('Använd tabeller').click();
  await desk.button('Använd det jag har markerat').click();
  await expect(desk.pane.getByText('Projektlista har 2 rader.')).toBeVisible();
});

const STEPS: readonly { name: string; reach: (desk: Desk) => Promise<void> }[] = [
  { name: 'en tom arbetsbok', reach: openEmpty },
  { name: 'en arbetsbok med egna tabeller', reach: openOwn },
  {
    name: 'valet av kolumner',
    reach: async (desk) => {
      await openOwn(desk);
      await desk.button('Använd tabeller').click();
      await desk.button('Projektlista').click();
      await desk.button('Nästa').click();
    },
  },
  {
    name: 'förhandsvisningen av en egen tabell',
    reach: async (desk) => {
      await openOwn(desk);
      await desk.button('Använd tabeller').click();
      await desk.button('Projektlista').click();
      await desk.button('Nästa').click();
      await desk.button('Nästa').click();
    },
  },
  {
    name: 'guiden',
    reach: async (desk) => {
      await openEmpty(desk);
      await desk.button('Lägg in exemplet').click();
      await desk.button('Kontrollera nu').click();
      await desk.button('Gå till cellen').click();
      await expect(desk.button('Rätta åt mig')).toBeVisible();
    },
  },
  {
    name: 'hjälp om en tabell',
    reach: async (desk) => {
      await desk.check();
      await desk.goTo('Planera', 'Underlag');
      await desk.pane.getByRole('button', { name: /^Parter/ }).click();
    },
  },
];

for (const { name, reach } of STEPS) {
  test(`The first minute shuts no one out at 320 pixels: ${name}`, async ({ desk }) => {
    await desk.setPaneWidth(320);
    await reach(desk);
    await expectWithinReach(desk, 320);
  });
}
