import type { InputTable } from '../../core/model/inputTables';
import { INPUT_TABLES } from '../../core/model/inputTables';
import type { Job } from './job';

/** In which job each table is filled in. */
const jobs: Readonly<Record<InputTable, Job>> = {
  Satsningar: 'plan',
  Parter: 'plan',
  Budget: 'plan',
  Bemanning: 'plan',
  Effekter: 'plan',
  Aterforingsplan: 'plan',
  EffektUtfall: 'evaluate',
  Fakturor: 'reconcile',
  Utbetalningar: 'reconcile',
  Huvudbok: 'reconcile',
  Reservation: 'plan',
  Parametrar: 'plan',
  Redovisningar: 'reconcile',
  Redovisat: 'reconcile',
  Deltagare: 'evaluate',
  Andringar: 'plan',
  Ideprovning: 'plan',
  Ansokan: 'plan',
  Beslutsgang: 'plan',
  Utvarderingsschema: 'evaluate',
  Typfall: 'evaluate',
  Prislista: 'evaluate',
  Insatskostnad: 'evaluate',
  Upphandlingar: 'evaluate',
  Placeringar: 'evaluate',
  Organisation: 'plan',
  Moten: 'plan',
  Aktivitetsplan: 'plan',
  Godkanda: 'plan',
  DelarAvslut: 'reconcile',
  Kopplingar: 'plan',
};

export function jobOfTable(name: string): Job {
  const table = INPUT_TABLES.find((known) => known === name);
  return table === undefined ? 'plan' : jobs[table];
}
