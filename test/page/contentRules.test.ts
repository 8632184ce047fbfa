import { readFileSync } from 'node:fs';
import { host } from '../../scripts/officeScripts.json';

const PAGES = ['src/taskpane/taskpane.html', 'src/functions/functions.html', 'src/selftest/sjalvtest.html'];

/** What a page says of its content, by directive. */
function rulesOf(page: string): ReadonlyMap<string, readonly string[]> {
  const [, content = ''] =
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(readFileSync(page, 'utf8')) ?? [];
  return new Map(
    content.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

describe.each(PAGES)('The rules of the page %s for its content', (page) => {
  const rules = rulesOf(page);

  it('take nothing, where nothing else is said, but from its own server', () => {
    expect(rules.get('default-src')).toEqual(["'self'"]);
  });

  it('let nothing be sent but to its own server', () => {
    expect([rules.get('connect-src'), rules.get('form-action')]).toEqual([["'self'"], ["'none'"]]);
  });

  it('take scripts from its own server and Microsoft’s, and none from a text', () => {
    expect(rules.get('script-src')).toEqual(["'self'", new URL(host).origin]);
    expect(rules.get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  it('take nothing of other kinds from elsewhere', () => {
    const known = ['default-src', 'connect-src', 'form-action', 'script-src', 'require-trusted-types-for'];
    const ofOthers = [...rules].filter(([name]) => !known.includes(name)).flatMap(([, sources]) => sources);
    // Fluent writes its styles into the page, and its pictures are data.
    const local = ["'self'", "'none'", "'unsafe-inline'", 'data:'];
    expect(ofOthers.filter((source) => !local.includes(source))).toEqual([]);
    const inline = [...rules].filter(([, sources]) => sources.includes("'unsafe-inline'"));
    expect(inline.map(([name]) => name).filter((name) => name !== 'style-src')).toEqual([]);
    expect([rules.get('object-src'), rules.get('base-uri')]).toEqual([["'none'"], ["'none'"]]);
  });
});
