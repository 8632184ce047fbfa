/** The licence allows Office.js to be loaded from Microsoft alone: it is neither bundled nor copied. */
const OFFICE_HOST = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = '/lib/1/hosted/office.js';
const CUSTOM_FUNCTIONS_RUNTIME = '/lib/1/hosted/custom-functions-runtime.js';

module.exports = { OFFICE_HOST, OFFICE_JS, CUSTOM_FUNCTIONS_RUNTIME };
