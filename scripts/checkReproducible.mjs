// npm run check:build: builds the add-in twice, in two folders and two time zones, and compares every byte.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = path.join(root, 'output/reproducible');
/** Where a build could take something with it: the folder's name and depth, the clock's zone, the language. */
const PLACES = [
  { folder: path.join(work, 'a'), env: { TZ: 'UTC', LANG: 'C' } },
  { folder: path.join(work, 'another place/b'), env: { TZ: 'Pacific/Auckland', LANG: 'sv_SE.UTF-8' } },
];

rmSync(work, { recursive: true, force: true });
for (const { folder } of PLACES) {
  for (const file of sources()) cpSync(path.join(root, file), path.join(folder, file));
  linkFolder(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}
await Promise.all(PLACES.map(build));
const [first, second] = PLACES.map(({ folder }) => filesIn(path.join(folder, 'dist')));
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = names.filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.alloc(0)));
for (const name of different) console.error(`Not the same in both builds: ${name}`);
console.log(`${names.length} files built twice, ${different.length} of them different.`);
rmSync(work, { recursive: true, force: true });
process.exitCode = names.length > 0 && different.length === 0 ? 0 : 1;

/** The files of the project, as they are here and now. */
function sources() {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' });
  const gone = new Set(deleted.split('\0'));
  return list.split('\0').filter((file) => file !== '' && !gone.has(file));
}

/** The same files under another name: a copy would take as much room again. */
function linkFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isFile()) linkSync(source, target);
  }
}

function build({ folder, env }) {
  const webpack = path.join(folder, 'node_modules/webpack-cli/bin/cli.js');
  const options = ['--mode', 'production', '--env', 'unchecked'];
  const child = spawn(process.execPath, [webpack, ...options], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build ended with ${code}.`))));
  });
}

function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), readFileSync(file)];
    }),
  );
}
