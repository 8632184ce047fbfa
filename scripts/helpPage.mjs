import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';
import { headingAnchor } from './headingAnchor.mjs';

/** Which page of the add-in each page of the documentation becomes. */
const PAGES = { 'handbok.md': 'hjalp.html', 'regler.md': 'regler.html' };
/** The page loads its sheet and its pictures from here, and runs nothing. */
const RULES =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/**
 * A page of the documentation as a static page of the add-in: no script, a contents list of its second headings, an
 * anchor for each heading.
 *
 * @param file the markdown file; its pictures are found from its folder
 * @param stylesheet the address of the page's sheet
 * @throws where the page leads to what is not in the build
 */
export function helpPage(file, stylesheet) {
  const headings = [];
  const marked = new Marked({ renderer: renderer(path.dirname(file), headings) });
  const body = marked.parse(readFileSync(file, 'utf8'));
  const title = headings.find(({ depth }) => depth === 1)?.text ?? '';
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${RULES}" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)} – Sociala investeringar</title>
    <link rel="stylesheet" href="${stylesheet}" />
  </head>
  <body>
    <main>
${withContents(body, headings)}    </main>
  </body>
</html>
`;
}

function renderer(folder, headings) {
  return {
    heading({ tokens, text, depth }) {
      const anchor = headingAnchor(text);
      headings.push({ depth, text, anchor });
      return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    image({ href, text }) {
      const { width, height } = pictureSize(path.join(folder, href));
      // The pictures are taken at twice their size.
      return `<img src="${href}" alt="${escaped(text)}" width="${width / 2}" height="${height / 2}" loading="lazy" />`;
    },
    link({ href, tokens }) {
      return `<a href="${escaped(addressOf(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    table(token) {
      const { text = '' } = headings.at(-1) ?? {};
      const row = (cells, tag) =>
        `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>\n`;
      const rows = token.rows.map((cells) => row(cells, 'td')).join('');
      // Reached by keyboard, since it may have to be scrolled.
      return `<div class="table" role="group" aria-label="Tabell: ${escaped(text)}" tabindex="0"><table>
<thead>${row(token.header, 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</thead>
<tbody>${rows}</tbody>
</table></div>
`;
    },
    html({ text }) {
      return escaped(text);
    },
  };
}

/** After the introduction, before the first section. */
function withContents(body, headings) {
  const sections = headings.filter(({ depth }) => depth === 2);
  const first = body.indexOf('<h2');
  if (first < 0) return body;
  const items = sections.map(({ text, anchor }) => `<li><a href="#${anchor}">${escaped(text)}</a></li>`);
  const contents = `<nav aria-label="Innehåll"><ul>\n${items.join('\n')}\n</ul></nav>\n`;
  return body.slice(0, first) + contents + body.slice(first);
}

function addressOf(href) {
  if (href.startsWith('#')) return href;
  const [page, anchor] = href.split('#');
  const built = PAGES[page];
  if (built === undefined) throw new Error(`The help leads to ${href}, which is not in the build.`);
  return anchor === undefined ? built : `${built}#${anchor}`;
}

/** The width and height of a PNG, in pixels. */
function pictureSize(file) {
  const header = readFileSync(file).subarray(0, 24);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
