import { licenceProblems } from '../../scripts/licenceProblems';

const known = { name: 'react', licence: 'MIT', isDirect: true };
const REVIEW = 'The pane is drawn by `react`.';

describe('The review of the packages that the product stands on', () => {
  it('has nothing to say of a package that is allowed and explained', () => {
    expect(licenceProblems([known], REVIEW)).toEqual([]);
  });

  it.each(['GPL-3.0', 'UNLICENSED', '', '(MIT OR GPL-3.0)'])(
    'refuses a licence that is not allowed: %s',
    (licence) => {
      expect(licenceProblems([{ ...known, licence }], REVIEW)).toHaveLength(1);
    },
  );

  it('asks why a package is there that the product has chosen', () => {
    expect(licenceProblems([known], 'Nothing here.')).toEqual(['react: nothing says why it is needed.']);
  });

  it('does not take a name in the middle of another for an explanation', () => {
    expect(licenceProblems([known], 'Drawn by `react-dom`.')).toHaveLength(1);
  });

  it('does not ask about the packages of a package', () => {
    expect(licenceProblems([{ ...known, isDirect: false }], '')).toEqual([]);
  });
});
