import type { RuleCases } from '../ruleCase';
import { or01 } from './OR-01.cases';
import { or04 } from './OR-04.cases';
import { or06 } from './OR-06.cases';
import { or07 } from './OR-07.cases';
import { or08 } from './OR-08.cases';
import { or09 } from './OR-09.cases';
import { or10 } from './OR-10.cases';
import { or11 } from './OR-11.cases';
import { or12 } from './OR-12.cases';
import { or13 } from './OR-13.cases';
import { or15 } from './OR-15.cases';
import { or16 } from './OR-16.cases';
import { or17 } from './OR-17.cases';
import { or18 } from './OR-18.cases';
import { or19 } from './OR-19.cases';
import { or20 } from './OR-20.cases';
import { or21 } from './OR-21.cases';
import { or22 } from './OR-22.cases';
import { or23 } from './OR-23.cases';
import { or24 } from './OR-24.cases';
import { or25 } from './OR-25.cases';
import { or26 } from './OR-26.cases';
import { or27 } from './OR-27.cases';
import { or28 } from './OR-28.cases';
import { or29 } from './OR-29.cases';
import { or30 } from './OR-30.cases';
import { or31 } from './OR-31.cases';
import { or32 } from './OR-32.cases';
import { or33 } from './OR-33.cases';
import { or34 } from './OR-34.cases';
import { or35 } from './OR-35.cases';
import { or36 } from './OR-36.cases';
import { or37 } from './OR-37.cases';
import { or39 } from './OR-39.cases';
import { or40 } from './OR-40.cases';
import { or41 } from './OR-41.cases';
import { or42 } from './OR-42.cases';
import { or43 } from './OR-43.cases';
import { or46 } from './OR-46.cases';
import { or47 } from './OR-47.cases';
import { or48 } from './OR-48.cases';
import { or49 } from './OR-49.cases';
import { or51 } from './OR-51.cases';
import { or52 } from './OR-52.cases';
import { or53 } from './OR-53.cases';
import { or54 } from './OR-54.cases';
import { or55 } from './OR-55.cases';
import { or57 } from './OR-57.cases';
import { da01 } from './DA-01.cases';
import { da02 } from './DA-02.cases';
import { da03 } from './DA-03.cases';
import { us01 } from './US-01.cases';
import { ra01 } from './RA-01.cases';
import { ra02 } from './RA-02.cases';
import { ra03 } from './RA-03.cases';
import { ra04 } from './RA-04.cases';
import { ra05 } from './RA-05.cases';
import { ra06 } from './RA-06.cases';
import { ra07 } from './RA-07.cases';
import { ra08 } from './RA-08.cases';

export const allCases: readonly RuleCases[] = [
  or01,
  or04,
  or06,
  or07,
  or08,
  or09,
  or10,
  or11,
  or12,
  or13,
  or15,
  or16,
  or17,
  or18,
  or19,
  or20,
  or21,
  or22,
  or23,
  or24,
  or25,
  or26,
  or27,
  or28,
  or29,
  or30,
  or31,
  or32,
  or33,
  or34,
  or35,
  or36,
  or37,
  or39,
  or40,
  or41,
  or42,
  or43,
  or46,
  or47,
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
  da01,
  da02,
  da03,
  us01,
];
