import { allowedScriptAddress, asPlainText } from '../../src/page/trustedTexts';

const PAGE = 'https://exempel.se/socinv/taskpane.html';

describe('A script’s address', () => {
  it.each([
    'https://exempel.se/socinv/taskpane.12345678.js',
    'taskpane.12345678.js',
    'https://appsforoffice.microsoft.com/lib/1/hosted/excel-win32-16.01.js',
  ])('is allowed on the page’s own host and on Microsoft’s: %s', (address) => {
    expect(allowedScriptAddress(address, PAGE)).toBe(address);
  });

  it.each([
    'https://exempel.se.annan.se/a.js',
    'https://appsforoffice.microsoft.com.annan.se/a.js',
    'http://appsforoffice.microsoft.com/a.js',
    '//annan.se/a.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'blob:https://annan.se/1',
    'blob:https://exempel.se/1',
    'filesystem:https://exempel.se/temporary/a.js',
    'http://exempel.se/socinv/a.js',
    'https://',
  ])('is refused elsewhere: %s', (address) => {
    expect(allowedScriptAddress(address, PAGE)).toBeNull();
  });
});

describe('A text that is set as markup', () => {
  it('is shown as it reads', () => {
    expect(asPlainText('<img src=x onerror="a&b">')).toBe('&lt;img src=x onerror="a&amp;b"&gt;');
  });
});
