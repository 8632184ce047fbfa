import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerHeaders } from '../../scripts/workerRules.cjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OFFICE_JS = '/lib/1/hosted/';
const officeJsFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
};

/** Serves a built folder, and Office.js from node_modules, on a port of its own. */
export function serve(folder) {
  const server = createServer((request, response) => {
    const file = fileFor(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, ...workerHeaders(file) });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}

function fileFor(folder, pathname) {
  const isOffice = pathname.startsWith(OFFICE_JS);
  const base = isOffice ? officeJsFolder : folder;
  const file = path.join(base, decodeURIComponent(isOffice ? pathname.slice(OFFICE_JS.length) : pathname));
  const isInside = file.startsWith(base + path.sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
