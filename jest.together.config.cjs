const alone = require('./jest.config.cjs');

/**
 * `npm run test:unit`: every test file, in groups that load the product once. One by one, as in `npx jest test/core`,
 * each file loads all that it needs anew, which is most of the time that many of them take.
 *
 * @type {import('jest').Config}
 */
module.exports = { ...alone, testMatch: ['**/test/together/*.together.ts'] };
