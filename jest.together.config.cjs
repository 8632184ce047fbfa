const alone = require('./jest.config.cjs');

/**
 * `npm run test:unit`: every test file, in groups that load the product once. One by one, as in `npx jest test/core`,
 * each file loads all that it needs anew, which is most of the time that many of them take.
 *
 * The command's interrupt budget has the engine compile less for good, since every simulated Excel has a client of its
 * own that lives for one test: a seventh of the time.
 *
 * @type {import('jest').Config}
 */
module.exports = { ...alone, testMatch: ['**/test/together/*.together.ts'] };
