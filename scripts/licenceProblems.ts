import type { ProductPackage } from './productPackages';

/** Licences that ask for nothing but that their text is kept; a municipality can use, change and pass on the whole. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/**
 * A sentence a problem.
 *
 * @param review the page on which each direct dependency is explained, by its name in backticks
 */
export function licenceProblems(
  packages: readonly Pick<ProductPackage, 'name' | 'licence' | 'isDirect'>[],
  review: string,
): readonly string[] {
  const refused = packages.filter(({ licence }) => !ALLOWED.includes(licence));
  const unexplained = packages.filter(({ name, isDirect }) => isDirect && !review.includes(`\`${name}\``));
  return [
    ...refused.map(({ name, licence }) => `${name}: the licence ${licence || '(none)'} is not allowed here.`),
    ...unexplained.map(({ name }) => `${name}: nothing says why it is needed.`),
  ];
}
