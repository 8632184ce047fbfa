import { append, edit, emptied, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, unchecked } from '../ruleCase';

/* Taxes and contribution that leave no round part of a krona, and an index that does not come out even. */
const uneven = [
  ['skatt.kommun', 0.2118],
  ['skatt.region', 0.1155],
  ['arbetsgivaravgift', 0.3142],
  ['prisindex.2020', 3],
  ['prisindex.2021', 7],
].reduce((tables, [name = '', value = 0]) => given(tables, String(name), value), soundTables);
const working = append(
  append(uneven, 'Prislista', ['Lön', 'Arbetsgivaren', 27333.33, 'Lön', 2020, 'Medlingsinstitutet', '', '']),
  'Typfall',
  ['S1', 'Elev med placering', 6, 'Lön', 0, 0.37],
);
const ofKind = (kind: string) => edit(soundTables, { 'Prislista!D2': kind });

export const ek02: RuleCases = {
  rule: 'EK-02',
  unbreakable: 'every kind of price books both sides of each krona',
  cases: [
    {
      name: 'A real resource is society’s loss and its payer’s',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'Another kind of price gives other sums that tie just as well',
      kind: 'passes',
      tables: ofKind('Transferering'),
      outcome: PASSED,
    },
    {
      name: 'Digits without end in taxes and index leave nothing that does not tie',
      kind: 'atLimit',
      tables: working,
      outcome: PASSED,
    },
    {
      name: 'An effort that does harm ties too',
      kind: 'atLimit',
      tables: edit(working, { 'Typfall!F2': 4 }),
      outcome: PASSED,
    },
    {
      name: 'Nobody in the group is nothing on both sides',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Typfall!C2': 0 }),
      outcome: PASSED,
    },
    {
      name: 'Without cases there is no payoff',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Typfall'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A taxed price without the taxes cannot be computed',
      kind: 'couldNotCheck',
      tables: ofKind('Skattepliktig transferering'),
      outcome: unchecked(
        'payoff (planerat) går inte att beräkna: parametern skatt.kommun saknas, och behövs för Placering, dygn (Skattepliktig transferering)',
        'payoff (planerat) går inte att beräkna: parametern skatt.region saknas, och behövs för Placering, dygn (Skattepliktig transferering)',
      ),
    },
    {
      name: 'A kind that is none leaves its price out',
      kind: 'couldNotCheck',
      tables: ofKind('Gåva'),
      outcome: unchecked(
        'payoff (planerat) går inte att beräkna: posten Placering, dygn har inget pris i Prislista',
        'en rad är utelämnad, se Prislista!D2',
      ),
    },
    {
      name: 'Two sizes of one group are told without its name or the numbers',
      kind: 'couldNotCheck',
      tables: append(soundTables, 'Typfall', ['S1', 'Elev med placering', 7, 'Placering, dygn', 1, 0]),
      outcome: unchecked(
        'payoff (planerat) går inte att beräkna: ett typfall har olika Antal på sina rader, se Typfall!C3',
      ),
    },
    {
      name: 'Without a cost it is not a cost of nothing',
      kind: 'couldNotCheck',
      tables: emptied(soundTables, 'Insatskostnad'),
      outcome: unchecked(
        'payoff (planerat) går inte att beräkna: tabellen Insatskostnad har ingen rad för S1',
      ),
    },
    {
      name: 'Without the price list nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Prislista'),
      outcome: unchecked('tabellen Prislista saknas'),
    },
  ],
};
