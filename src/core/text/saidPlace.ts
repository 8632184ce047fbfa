import type { Place } from '../values/place';
import { placeLabel } from '../values/place';
import type { SentenceValue } from './sentence';
import { say } from './sentence';

/** As people are told of it: `Fakturor!G12`, `huvudbok.csv, rad 12`. */
export function saidPlace(place: Place): SentenceValue {
  return place.line === undefined ? placeLabel(place) : say`${place.sheet}, ${saidCell(place)}`;
}

/** `G12`, `rad 12` */
export function saidCell({ cell, line }: Place): SentenceValue {
  return line === undefined ? cell : say`rad ${line}`;
}
