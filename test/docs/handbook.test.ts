import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { headingAnchor } from '../../scripts/headingAnchor.mjs';
import { sv } from '../../src/i18n/pane/sv';
import { HELP_TOPICS } from '../../src/taskpane/help/helpTopics';
import { PICTURES } from '../pictures/pictureNames';

const handbook = readFileSync('docs/handbok.md', 'utf8');
const folder = 'docs/bilder';

/** Every plain text of the catalogue, groups and lists opened. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What stands in Excel's own ribbon and menus. */
function ribbonTexts(): string[] {
  const strings = readFileSync('manifest.xml', 'utf8').matchAll(/<bt:String [^>]*DefaultValue="([^"]*)"/g);
  return [...strings].flatMap(([, text]) => text ?? []);
}

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].flatMap(([, part]) => part ?? []);
}

const picturesIn = (text: string): string[] => found(/!\[[^\]]*\]\(([^)]+)\)/g, text);

test('The handbook names buttons, tabs and headings as the pane or the ribbon has them', () => {
  const known = new Set([...textsOf(sv), ...ribbonTexts()]);
  const named = found(/\*\*([^*]+)\*\*/g, handbook);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('The handbook shows every picture that is taken, and no other', () => {
  expect(picturesIn(handbook).sort()).toEqual(PICTURES.map((name) => `bilder/${name}.png`).sort());
});

test('The README shows only pictures that are taken', () => {
  const taken = PICTURES.map((name) => `${folder}/${name}.png`);
  const shown = picturesIn(readFileSync('README.md', 'utf8'));
  expect(shown.filter((picture) => !taken.includes(picture))).toEqual([]);
});

test('There are no pictures but those that are taken', () => {
  expect(readdirSync(folder).sort()).toEqual(PICTURES.map((name) => `${name}.png`).sort());
});

test.each(PICTURES)('The picture %s is there, and loads at once', (name) => {
  expect(statSync(`${folder}/${name}.png`).size).toBeLessThan(150_000);
});

test('Every picture of the handbook is told in words', () => {
  expect(found(/!\[([^\]]*)\]/g, handbook).filter((words) => words.length < 10)).toEqual([]);
});

test('The handbook leads only to pages that there are', () => {
  const links = found(/[^!]\[[^\]]*\]\(([^)#]+)/g, handbook);
  expect(links.filter((link) => !existsSync(`docs/${link}`))).toEqual([]);
});

test('The pane’s help begins at a heading of the handbook', () => {
  const anchors = found(/^#{1,3} (.+)$/gm, handbook).map(headingAnchor);
  expect(Object.values(HELP_TOPICS).filter((topic) => !anchors.includes(topic))).toEqual([]);
});

test('No two headings of the handbook have the same anchor', () => {
  const anchors = found(/^#{1,3} (.+)$/gm, handbook).map(headingAnchor);
  expect(anchors).toEqual([...new Set(anchors)]);
});
