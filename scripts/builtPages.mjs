import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the add-in and the workbench are built to be tried in a browser. */
export const ADDIN_FOLDER = path.join(root, 'output/addin');
export const WORKBENCH_FOLDER = path.join(root, 'output/workbench');

export function buildAddin() {
  return webpack('--env', 'unchecked', '--output-path', ADDIN_FOLDER);
}

export function buildWorkbench() {
  return webpack('--env', 'workbench');
}

function webpack(...options) {
  return runPackage('webpack-cli/bin/cli.js', ['--mode', 'production', ...options]);
}

/** Runs a package's command; rejects when it ends with anything but 0. */
export function runPackage(script, args, env = {}) {
  const file = path.join(root, 'node_modules', script);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))));
  });
}
