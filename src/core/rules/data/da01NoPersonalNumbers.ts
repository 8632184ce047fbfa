import { reason } from '../../findings/reasons';
import type { PersonalNumberCell } from '../../model/portfolio';
import { say } from '../../text/sentence';
import { sameKey } from '../../values/ids';
import { placeLabel } from '../../values/place';
import { EVERY_DECISION } from '../heldBy';
import type { InvestmentRule, Verdict } from '../rule';
import { breach, couldNotCheck } from '../rule';

export const noPersonalNumbers: InvestmentRule = {
  id: 'DA-01',
  severity: 'stop',
  title: 'Inga personnummer eller samordningsnummer i tabellerna',
  source: {
    document: 'Lag (2018:218) och EU:s dataskyddsförordning',
    page: '3 kap. 10 §',
    quote:
      'Personnummer och samordningsnummer får behandlas utan samtycke endast när det är klart motiverat med hänsyn till ändamålet med behandlingen, vikten av en säker identifiering eller något annat beaktansvärt skäl.',
  },
  ...EVERY_DECISION,
  reading:
    'Gäller varje cell i arbetsbokens alla tabeller, också i egna kolumner och egna tabeller. Tio eller tolv siffror räknas när de är en dag som finns (eller en dag plus 60) och kontrollsiffran stämmer, med eller utan bindestreck; organisationsnummer och OCR-nummer räknas inte, och inte belopp i tilläggets egna beloppskolumner.',
  remedy:
    'Ta bort numret ur cellen och skriv något som inte pekar ut en person, till exempel ett löpnummer eller en befattning.',
  reads: [],
  parameters: [],
  judgesRows: true,
  isAboutWorkbook: true,

  check({ investment, facts }) {
    return facts.personalNumbers
      .filter((cell) => cell.investment !== undefined && sameKey(cell.investment, investment.id))
      .map(judge);
  },

  checkRest({ portfolio }) {
    return portfolio.personalNumbers
      .filter(
        (cell) => !portfolio.investments.some(({ id }) => cell.investment && sameKey(cell.investment, id)),
      )
      .map(judge);
  },
};

function judge({ kind, at }: PersonalNumberCell): Verdict {
  if (kind === 'notLoaded')
    return couldNotCheck(say`Excel har inte räknat ut eller hämtat cellen ${placeLabel(at)} än`);
  if (kind === 'notRead') {
    const table = at.table === '' ? say`en tabell` : say`tabellen ${at.table}`;
    const row = /\d+$/.exec(at.cell)?.[0] ?? at.cell;
    return couldNotCheck(
      say`${table} på bladet ${at.sheet} är för stor: från och med rad ${row} har den inte lästs`,
    );
  }
  const column = at.column === '' ? '' : say` (${at.column})`;
  return breach({
    place: at,
    message: say`Cell ${at.cell} på bladet ${at.sheet}${column} innehåller ett personnummer eller samordningsnummer. Det visas inte här; ta bort det ur arbetsboken.`,
    why: {
      inputs: [reason(at.column === '' ? say`Cellen` : say`${at.column}`, say`visas inte`, at)],
      steps: [say`Siffrorna är en dag som finns, eller en dag plus 60`, say`Kontrollsiffran stämmer`],
    },
  });
}
