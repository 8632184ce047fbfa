import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { addFormats, removeFormats } from '../flags/flagFormats';
import { BlockReader } from '../reading/blockReader';
import type { FirstLook, Inventory } from '../reading/inventory';
import { takeInventory } from '../reading/inventory';
import { areProtected, protectedAmong } from '../refusing/refusals';
import { isSameName } from '../sameName';
import { STAGING_SHEET } from '../sheetNames';
import { OfficeProblem } from '../officeProblem';
import { finishCharts, finishOutput } from '../writing/finish';
import { layOut } from '../writing/layout';
import type { Manifest, SavedFormat } from '../writing/manifest';
import type { ReadManifest, ReadPhase } from '../writing/manifestText';
import { parseManifest, parsePhase } from '../writing/manifestText';
import { removeStaging } from '../writing/staging';
import type { PutAside } from './putAside';
import { putAside } from './putAside';
import { askToRestoreColumn, askToRestoreOutput, askWhetherSaved, removeNewSheets } from './restore';

export type Mending = { readonly kind: 'undone' } | { readonly kind: 'finished' } | PutAside;

/**
 * Mends a write that was cut off, from what the staging sheet says alone, so that it can be done after the add-in has
 * been closed too: the previous result is whole again, or the new one where all but the last had been done. Where
 * somebody has changed what the staging sheet says, nothing is undone by it: the sheet is put aside.
 */
export async function mendWrite(context: Excel.RequestContext, look: FirstLook): Promise<Mending> {
  const staging = context.workbook.worksheets.getItem(STAGING_SHEET).load('visibility');
  const first = staging.getRange('A1').load('values');
  const used = staging.getUsedRangeOrNullObject(true);
  const inventory = await takeInventory(context, look);
  const text = String(first.values[0]?.[0] ?? '');
  const isEmpty = used.isNullObject;
  const phase = parsePhase(text);
  // A user's own can be seen, or at least shown; what is hidden as well as the staging can only be the add-in's.
  if (phase === undefined && !isEmpty && staging.visibility !== 'VeryHidden') throw notStaging();
  if (inventory.structureProtected) throw stoppedByProtection(say`Arbetsbokens struktur är skyddad.`);
  // A write may have been cut off before it had written anything there.
  const known = phase ?? (isEmpty ? NOT_BEGUN : undefined);
  if (known === undefined) return putAside(context, inventory, 'another phase');
  if (known.phase === 'ready' || known.phase === 'written') {
    const read = await readManifest(context, known.cells);
    if (read.kind === 'unreadable') return putAside(context, inventory, read.reason);
    return mendBy(context, read.manifest, inventory, known.phase);
  }
  removeStaging(staging);
  await context.sync();
  return { kind: 'undone' };
}

const NOT_BEGUN: ReadPhase = { phase: 'staging', cells: 0 };

async function mendBy(
  context: Excel.RequestContext,
  manifest: Manifest,
  inventory: Inventory,
  phase: 'ready' | 'written',
): Promise<Mending> {
  refuseProtected(manifest, inventory);
  if (phase === 'written') {
    await finishWithOrWithoutCharts(context, manifest, inventory);
    return { kind: 'finished' };
  }
  if ((await undo(context, manifest, inventory)) === 'cells changed') {
    return putAside(context, inventory, 'saved cells changed');
  }
  removeStaging(context.workbook.worksheets.getItem(STAGING_SHEET));
  await context.sync();
  return { kind: 'undone' };
}

function notStaging(): OfficeProblem {
  return new OfficeProblem(
    say`Bladet ${STAGING_SHEET} har ett namn som tillägget behöver för sig självt. Byt namn på bladet och kontrollera igen. Inget har ändrats.`,
    'staging name taken by the user',
  );
}

async function readManifest(context: Excel.RequestContext, rows: number): Promise<ReadManifest> {
  const reader = new BlockReader();
  const cells = reader.ask({ sheet: STAGING_SHEET, top: 1, left: 0, rows, columns: 1 });
  await reader.read(context);
  return parseManifest(cells().map(([cell]) => String(cell ?? '')));
}

function refuseProtected({ outputs, columns, formats }: Manifest, { sheets, tables }: Inventory): void {
  const ofTables = tables.filter(({ name }) => {
    return [...outputs.map(({ finish }) => finish.table), ...columns.map(({ table }) => table)].includes(
      name,
    );
  });
  const touched = [...ofTables, ...outputs.map(({ finish }) => finish), ...formats].map(({ sheet }) => sheet);
  const locked = protectedAmong(sheets, touched);
  if (locked.length > 0) throw stoppedByProtection(areProtected(locked));
}

function stoppedByProtection(what: Sentence): OfficeProblem {
  return new OfficeProblem(
    say`En tidigare skrivning avbröts och behöver ställas till rätta. ${what} Ta bort skyddet under Granska och kontrollera igen. Till dess ändras inget.`,
    'mending stopped by protection',
  );
}

/** A chart that Excel refuses to draw must not keep the user from the rest for ever: the next write draws it. */
async function finishWithOrWithoutCharts(
  context: Excel.RequestContext,
  manifest: Manifest,
  inventory: Inventory,
): Promise<void> {
  try {
    await finishAll(context, manifest, inventory, [finishOutput, finishCharts]);
  } catch {
    // What had been done before the refusal must not be done by its old place again.
    await finishAll(context, manifest, await takeInventory(context, inventory), [finishOutput]);
  }
}

async function finishAll(
  context: Excel.RequestContext,
  { outputs }: Manifest,
  { tables, outputSheets }: Inventory,
  steps: readonly (typeof finishOutput)[],
): Promise<void> {
  for (const { finish, before } of outputs) {
    const table = tables.find(({ name }) => isSameName(name, finish.table));
    // The user has deleted the table since.
    if (table === undefined) continue;
    const sheet = outputSheets.find(({ name }) => name === table.sheet);
    const placed = {
      columns: table.headers,
      width: layOut(before?.headers ?? [], finish.headers).columns.length,
      top: table.area.top,
      left: table.area.left,
      charts: sheet?.charts ?? [],
      hasGrown: finish.rows + 1 > (before?.area?.rows ?? 0),
    };
    for (const step of steps) step(context, { ...finish, sheet: table.sheet }, placed);
  }
  removeStaging(context.workbook.worksheets.getItem(STAGING_SHEET));
  await context.sync();
}

/** Queues the way back, unless somebody has changed the cells that are to be put back. */
async function undo(
  context: Excel.RequestContext,
  manifest: Manifest,
  inventory: Inventory,
): Promise<'queued' | 'cells changed'> {
  const reader = new BlockReader();
  const steps = [
    ...manifest.outputs.map((output) => askToRestoreOutput(reader, output, inventory)),
    ...manifest.columns.map((column) => askToRestoreColumn(reader, column, inventory)),
  ];
  const areSaved = manifest.outputs.map(({ before }) => askWhetherSaved(reader, before));
  await reader.read(context);
  if (areSaved.some((isSaved) => !isSaved())) return 'cells changed';
  removeNewSheets(context, manifest.outputs, inventory);
  for (const step of steps) step(context);
  removeFormats(context, inventory.ownFormats);
  addFormats(
    context,
    manifest.formats.flatMap((format) => formatByNow(format, inventory)),
  );
  return 'queued';
}

/** The format on its sheet, whatever that is called by now. */
function formatByNow(format: SavedFormat, { sheets }: Inventory): SavedFormat[] {
  const sheet = sheets.find(({ id }) => id === format.sheetId);
  return sheet && format.address !== '' ? [{ ...format, sheet: sheet.name }] : [];
}
