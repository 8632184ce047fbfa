import type { RuleCases } from '../ruleCase';
import { or06 } from './OR-06.cases';
import { or07 } from './OR-07.cases';
import { or08 } from './OR-08.cases';
import { or17 } from './OR-17.cases';
import { or23 } from './OR-23.cases';
import { or24 } from './OR-24.cases';
import { or30 } from './OR-30.cases';
import { or36 } from './OR-36.cases';
import { or37 } from './OR-37.cases';
import { or39 } from './OR-39.cases';
import { or41 } from './OR-41.cases';
import { or42 } from './OR-42.cases';
import { or43 } from './OR-43.cases';
import { or46 } from './OR-46.cases';
import { or48 } from './OR-48.cases';
import { or49 } from './OR-49.cases';
import { or51 } from './OR-51.cases';
import { or52 } from './OR-52.cases';
import { or53 } from './OR-53.cases';
import { or54 } from './OR-54.cases';
import { or55 } from './OR-55.cases';
import { or57 } from './OR-57.cases';
import { ra01 } from './RA-01.cases';
import { ra02 } from './RA-02.cases';
import { ra03 } from './RA-03.cases';
import { ra04 } from './RA-04.cases';
import { ra05 } from './RA-05.cases';
import { ra06 } from './RA-06.cases';
import { ra07 } from './RA-07.cases';
import { ra08 } from './RA-08.cases';

export const allCases: readonly RuleCases[] = [
  or06,
  or07,
  or08,
  or17,
  or23,
  or24,
  or30,
  or36,
  or37,
  or39,
  or41,
  or42,
  or43,
  or46,
  or48,
  or49,
  or51,
  or52,
  or53,
  or54,
  or55,
  or57,
  ra01,
  ra02,
  ra03,
  ra04,
  ra05,
  ra06,
  ra07,
  ra08,
];
