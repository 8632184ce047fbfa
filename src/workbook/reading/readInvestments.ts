import type { Investment, Party } from '../../core/model/portfolio';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import type { InvestmentId, PartyId } from '../../core/values/ids';
import { investmentId, keyOf, partyId } from '../../core/values/ids';
import type { Assignment } from '../../core/model/choices';
import { ASSIGNMENTS, PARTY_TYPES, STATUSES } from '../../core/model/choices';
import type { Place } from '../../core/values/place';
import type { Read } from '../../core/values/read';
import { firstGiven, firstWritten, valueOf } from '../../core/values/read';
import { inputIssue } from './inputIssues';
import type { ReadingLog } from './readingLog';
import type { RowReader } from './rowReader';
import type { UnplacedParties } from './unplacedParties';
import { ALL_PLACED, mayBeParty, withUnplaced } from './unplacedParties';

/** What `Satsningar` says of an investment, before other tables' rows are put with it. */
export type InvestmentHead = Pick<
  Investment,
  | 'id'
  | 'at'
  | 'name'
  | 'targetGroup'
  | 'status'
  | 'start'
  | 'decidedEnd'
  | 'appliedFor'
  | 'decidedGrant'
  | 'decisionDate'
  | 'decidedBy'
  | 'ruleSet'
>;

/** @param read each row, with what is damaged of it in the log */
export function investmentHeads(
  rows: readonly RowReader[],
  read: (row: RowReader) => InvestmentHead | undefined,
  log: ReadingLog,
): Map<string, InvestmentHead> {
  const heads = new Map<string, InvestmentHead>();
  for (const row of rows) {
    const head = read(row);
    if (head === undefined) continue;
    const key = keyOf(head.id);
    if (heads.has(key)) {
      const message = say`Satsningen ${head.id} står på mer än en rad i Satsningar. Bara den första raden har lästs; ge varje satsning en egen beteckning.`;
      log.findings.push(inputIssue('IN-10', message, { place: head.at, investment: head.id }));
    } else {
      heads.set(key, head);
    }
  }
  return heads;
}

/** Reads one row of `Satsningar`; undefined when it does not name an investment. */
export function readInvestmentHead(row: RowReader): InvestmentHead | undefined {
  const id = row.id('Satsning');
  if (id.kind === 'blank') row.missing('Satsning');
  if (id.kind !== 'value') return undefined;
  const name = row.text('Namn');
  return {
    id: investmentId(id.value),
    at: id.at,
    name: name.kind === 'value' ? name.value : id.value,
    targetGroup: row.words('Målgrupp'),
    status: row.choice('Status', STATUSES),
    start: row.date('Startdatum'),
    decidedEnd: row.date('Slutdatum'),
    appliedFor: row.amount('Ansökt belopp'),
    decidedGrant: row.amount('Beviljat belopp'),
    decisionDate: row.date('Beslutsdatum'),
    decidedBy: row.words('Beslutsinstans'),
    ruleSet: row.id('Regelverk'),
  };
}

/** The parties of each investment; rows with the same name are put together. */
export class PartyDirectory {
  private readonly byInvestment = new Map<string, Map<string, Party>>();
  private unplaced = ALL_PLACED;

  of(investment: InvestmentId): readonly Party[] {
    return [...(this.byInvestment.get(keyOf(investment))?.values() ?? [])];
  }

  /** A civil-society actor's costs lie on another party of the same investment. */
  checkPaidThrough(row: RowReader, investment: InvestmentId, { paidThrough }: Party): void {
    if (paidThrough.kind !== 'value') return;
    const payer = this.byInvestment.get(keyOf(investment))?.get(keyOf(paidThrough.value));
    if (payer || mayBeParty(paidThrough.value, investment, this.unplaced)) return;
    row.note('Betalas via', 'IN-08', unknownPayerMessage(paidThrough.value, investment, paidThrough.at));
  }

  /** Their names as they are written, by the key of the investment and of the name. */
  names(): ReadonlyMap<string, ReadonlyMap<string, PartyId>> {
    const named = [...this.byInvestment].map(
      ([investment, parties]) =>
        [investment, new Map([...parties].map(([key, { id }]) => [key, id]))] as const,
    );
    return new Map(named);
  }

  /** Of rows that do not say who is a party of what. */
  get unplacedParties(): UnplacedParties {
    return this.unplaced;
  }

  /** A row that says only a part of it. */
  leaveOpen(investment: InvestmentId | undefined, party: Party | undefined): void {
    this.unplaced = withUnplaced(this.unplaced, investment, party?.id);
  }

  add(investment: InvestmentId, party: Party): void {
    const parties = this.byInvestment.get(keyOf(investment)) ?? new Map<string, Party>();
    this.byInvestment.set(keyOf(investment), parties);
    const known = parties.get(keyOf(party.id));
    parties.set(keyOf(party.id), known ? mergeParty(known, party) : party);
  }
}

/** Reads one row of `Parter`; undefined when it does not name a party. */
export function readParty(row: RowReader): Party | undefined {
  const id = row.id('Part');
  if (id.kind === 'blank') row.missing('Part');
  if (id.kind !== 'value') return undefined;
  const ren = row.code('REN');
  const assignments = readAssignments(row);
  return {
    id: partyId(id.value),
    at: id.at,
    type: row.choice('Typ', PARTY_TYPES),
    field: row.id('Verksamhetsområde'),
    ownedShare: row.share('Ägarandel'),
    assignments: new Set(assignments),
    assignmentsAt: row.placeOf('Uppdrag'),
    ren,
    furtherRens: [],
    // Another REN than the one that is written would be a guess.
    payingRen: firstWritten(row.code('Betalande REN'), ren),
    counterparty: row.code('Motpart'),
    head: row.words('Chef'),
    signed: row.date('Underskrift'),
    paidThrough: asPartyId(row.id('Betalas via')),
  };
}

/** Whether the row can be read where it says whose costs lie on its REN. */
export function namesOwner(row: RowReader): boolean {
  return row.code('REN').kind !== 'unreadable' && row.choices('Uppdrag', ASSIGNMENTS).kind === 'value';
}

function readAssignments(row: RowReader): readonly Assignment[] {
  const read = row.choices('Uppdrag', ASSIGNMENTS);
  if (read.kind === 'blank') row.missing('Uppdrag');
  return read.kind === 'value' ? read.value : [];
}

function asPartyId(read: Read<string>): Read<PartyId> {
  return read.kind === 'value' ? { ...read, value: partyId(read.value) } : read;
}

/** The row that carries is the one whose REN costs lie on; what it leaves empty another row may give. */
function mergeParty(first: Party, second: Party): Party {
  const carrying = !isCarrying(first) && isCarrying(second) ? second : first;
  const other = carrying === first ? second : first;
  const ren = firstGiven(carrying.ren, other.ren);
  return {
    ...first,
    type: firstGiven(first.type, second.type),
    field: firstGiven(carrying.field, other.field),
    ownedShare: firstGiven(first.ownedShare, second.ownedShare),
    assignments: new Set([...first.assignments, ...second.assignments]),
    ren,
    furtherRens: furtherRensOf(first, second, ren),
    payingRen: payingRenOf(first, second),
    counterparty: firstGiven(carrying.counterparty, other.counterparty),
    head: firstGiven(carrying.head, other.head),
    signed: firstGiven(carrying.signed, other.signed),
    paidThrough: firstGiven(carrying.paidThrough, other.paidThrough),
  };
}

/** A row that only repays names the REN of the party's ordinary work, so costs do not lie there. */
function furtherRensOf(first: Party, second: Party, ren: Party['ren']): Party['furtherRens'] {
  const rows = [...first.furtherRens, first, second].filter(
    ({ assignments }) => assignments.has('Genomför') || assignments.has('Utvärderar'),
  );
  const known = new Set([valueOf(ren)]);
  return rows.flatMap((row) => {
    const own = valueOf(row.ren);
    if (own === undefined || known.has(own)) return [];
    known.add(own);
    return [{ ren: row.ren, assignments: row.assignments }];
  });
}

/** A row that repays says best which REN pays. */
function payingRenOf(first: Party, second: Party): Party['payingRen'] {
  const repaying = [first, second].find((party) => party.assignments.has('Återför')) ?? first;
  const other = repaying === first ? second : first;
  return firstWritten(repaying.payingRen, other.payingRen);
}

function isCarrying(party: Party): boolean {
  return party.assignments.has('Genomför');
}

/** For a message: where the reader should look. */
export function unknownPartyMessage(name: string, investment: InvestmentId, at: Place): Sentence {
  return say`Parten ${name} i cell ${at.cell} på bladet ${at.sheet} finns inte i tabellen Parter för satsningen ${investment}. Raden är inte med i beräkningarna; rätta namnet eller lägg till parten.`;
}

function unknownPayerMessage(name: string, investment: InvestmentId, at: Place): Sentence {
  return say`Parten ${name} i cell ${at.cell} på bladet ${at.sheet} finns inte i tabellen Parter för satsningen ${investment}, så det går inte att se vem som bär kostnaderna. Rätta namnet eller lägg till parten.`;
}

export function unknownInvestmentMessage(name: string, at: Place): Sentence {
  return say`Satsningen ${name} i cell ${at.cell} på bladet ${at.sheet} finns inte i tabellen Satsningar. Raden är inte med i beräkningarna; rätta beteckningen eller lägg till satsningen.`;
}
