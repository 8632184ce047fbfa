import type {
  Acceptance,
  AcceptedValue,
  Amendment,
  Meeting,
  OrganisationMember,
  ParticipantCount,
  PlannedActivity,
  Report,
} from '../../core/model/followUpRows';
import type { AmendmentKind } from '../../core/model/choices';
import {
  AMENDMENTS,
  FORUMS,
  ORGANISATION_ROLES,
  PERIOD_NAMES,
  REPORTED_PERIODS,
} from '../../core/model/choices';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { partyId } from '../../core/values/ids';
import { Exact } from '../../core/values/money';
import type { Place } from '../../core/values/place';
import { valueOf } from '../../core/values/read';
import { answered } from './answered';
import { needed } from './neededCell';
import type { RowReader } from './rowReader';
import { dateOfSerial, dateOfText } from './serialDate';
import { readSwedishNumber } from './swedishNumber';

/* As in readRows.ts: one function a table, undefined means that the row is left out. */

export function readReport(row: RowReader): Report | undefined {
  const year = needed(row, 'År', row.year('År'));
  const period = needed(row, 'Period', row.choice('Period', REPORTED_PERIODS));
  const submitted = row.date('Inlämnad');
  const covered = {
    activities: row.words('Aktiviteter'),
    waysOfWorking: row.words('Arbetssätt'),
    effects: row.words('Effekter'),
    economy: row.words('Ekonomi'),
  };
  if (year === undefined || period === undefined || submitted.kind === 'unreadable') return undefined;
  return { year, period, submitted, ...covered, at: row.placeOf('Inlämnad') };
}

export function readParticipantCount(row: RowReader): ParticipantCount | undefined {
  const year = needed(row, 'År', row.year('År'));
  const period = needed(row, 'Period', row.choice('Period', PERIOD_NAMES));
  const counts = {
    planned: row.decimal('Planerade'),
    started: row.decimal('Påbörjade'),
    completed: row.decimal('Slutförda'),
    comparison: row.decimal('Jämförelsegrupp'),
  };
  if (year === undefined || period === undefined) return undefined;
  return { year, period, ...counts, at: row.placeOf('Period') };
}

/** The cells that a kind of decision changes something with. */
const NEEDED_BY: Readonly<Record<AmendmentKind, readonly ('Nytt slutdatum' | 'Belopp' | 'Part')[]>> = {
  Förlängning: ['Nytt slutdatum'],
  Tillskott: ['Belopp'],
  Omfördelning: ['Belopp', 'Part'],
  Avslut: [],
};

/** Each kind of decision needs the cell that it changes something with. */
export function readAmendment(row: RowReader): Amendment | undefined {
  const date = needed(row, 'Datum', row.date('Datum'));
  const instance = row.words('Instans');
  const kind = needed(row, 'Slag', row.choice('Slag', AMENDMENTS));
  const newEnd = row.date('Nytt slutdatum');
  const amount = row.amount('Belopp');
  const party = row.id('Part');
  if (kind !== undefined) {
    const cells = { 'Nytt slutdatum': newEnd, Belopp: amount, Part: party };
    const empty = NEEDED_BY[kind].filter((header) => cells[header].kind === 'blank');
    const [noColumn] = empty.filter((header) => cells[header].at === undefined);
    if (noColumn !== undefined)
      row.reject('Slag', 'IN-11', noColumnMessage(kind, noColumn, row.placeOf('Slag')));
    for (const header of empty) row.missing(header);
  }
  if (date === undefined || kind === undefined || row.damagedAt) return undefined;
  const name = valueOf(party);
  return {
    kind,
    date,
    instance,
    newEnd: valueOf(newEnd),
    newEndAt: row.placeOf('Nytt slutdatum'),
    amount: valueOf(amount),
    amountAt: row.placeOf('Belopp'),
    party: name === undefined ? undefined : partyId(name),
    at: row.placeOf('Datum'),
  };
}

function noColumnMessage(kind: AmendmentKind, header: string, at: Place): Sentence {
  return say`${kind} i cell ${at.cell} på bladet ${at.sheet} behöver kolumnen ${header}, som saknas eller är dubbel i tabellen ${at.table}. Raden är inte med i beräkningarna förrän kolumnen finns och cellen är ifylld.`;
}

export function readOrganisationMember(row: RowReader): OrganisationMember | undefined {
  const role = needed(row, 'Roll', row.choice('Roll', ORGANISATION_ROLES));
  const organisation = row.words('Organisation');
  const extent = row.share('Omfattning');
  const team = row.words('Team');
  row.remark('Namn');
  if (role === undefined || extent.kind === 'unreadable') return undefined;
  return {
    role,
    organisation,
    extent,
    extentAt: row.placeOf('Omfattning'),
    team,
    at: row.placeOf('Roll'),
  };
}

export function readMeeting(row: RowReader): Meeting | undefined {
  const forum = needed(row, 'Forum', row.choice('Forum', FORUMS));
  const date = needed(row, 'Datum', row.date('Datum'));
  if (forum === undefined || date === undefined) return undefined;
  return { forum, date, at: row.placeOf('Datum') };
}

/** An activity may lack its planned date: then it is told by RA-07, and the row stays out of the calendar. */
export function readPlannedActivity(row: RowReader): PlannedActivity | undefined {
  const partGoal = row.words('Delmål');
  const activity = row.words('Aktivitet');
  const planned = row.date('Planerat klart');
  const done = row.date('Klart');
  const deviation = row.decimal('Avvikelse');
  if (planned.kind === 'unreadable' || done.kind === 'unreadable' || deviation.kind === 'unreadable') {
    return undefined;
  }
  return { partGoal, activity, planned, done, deviation, at: row.placeOf('Planerat klart') };
}

export function readAcceptance(row: RowReader, date1904: boolean): Acceptance | undefined {
  const rule = needed(row, 'Regel', row.id('Regel'));
  const investment = row.id('Satsning');
  const sheet = row.signsOrWords('Ark');
  const cell = row.signsOrWords('Cell');
  const by = needed(row, 'Godkänd av', answered(row.id('Godkänd av')));
  const date = needed(row, 'Datum', row.date('Datum'));
  const reason = needed(row, 'Skäl', answered(row.id('Skäl')));
  // Results repeat them, so none may be a person's number.
  for (const header of ['Värde', 'Gräns']) row.id(header);
  const actual = acceptedValue(row, 'Värde', date1904);
  const limit = acceptedValue(row, 'Gräns', date1904);
  if (rule === undefined || by === undefined || date === undefined || reason === undefined) return undefined;
  if (row.damagedAt) return undefined;
  return {
    rule,
    investment: valueOf(investment) ?? '',
    sheet: valueOf(sheet) ?? '',
    cell: valueOf(cell) ?? '',
    actual,
    limit,
    by,
    date,
    reason,
    at: row.placeOf('Regel'),
  };
}

function acceptedValue(row: RowReader, header: string, date1904: boolean): AcceptedValue | undefined {
  const read = row.raw(header);
  if (read.kind !== 'value') return undefined;
  const text = String(read.value).trim();
  if (typeof read.value === 'number') {
    const date = dateOfSerial(read.value, date1904);
    return { text, number: new Exact(text), ...(date ? { date } : {}) };
  }
  const number = readSwedishNumber(text);
  const date = dateOfText(text);
  return {
    text,
    ...(number.kind === 'number' ? { number: new Exact(number.decimal) } : {}),
    ...(date ? { date } : {}),
  };
}
