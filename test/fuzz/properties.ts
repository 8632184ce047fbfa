import type { FuzzProperty } from './fuzzProperty';
import { MUTATION_PROPERTIES } from './mutationProperties';
import { PERSONAL_NUMBER_PROPERTIES } from './personalNumberProperties';
import { STRANGE_PROPERTIES } from './strangeProperties';
import { SUM_PROPERTIES } from './sumProperties';

export const FUZZ_PROPERTIES: readonly FuzzProperty[] = [
  ...SUM_PROPERTIES,
  ...MUTATION_PROPERTIES,
  ...STRANGE_PROPERTIES,
  ...PERSONAL_NUMBER_PROPERTIES,
];
