// npm run test:e2e: builds the add-in and the workbench, serves both, and runs test/e2e in a browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { serve } from '../test/e2e/staticServer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const browser = await findBrowser();
if (browser)
  process.exitCode = await build().then(
    () => test(browser),
    () => 1,
  );
else console.log('Webbläsartesterna hoppas över: här finns ingen Chrome, Edge eller Chromium.');

async function build() {
  await Promise.all([
    run('webpack-cli/bin/cli.js', [
      '--mode',
      'production',
      '--env',
      'unchecked',
      '--output-path',
      'output/addin',
    ]),
    run('webpack-cli/bin/cli.js', ['--mode', 'production', '--env', 'workbench']),
  ]);
}

async function test({ executablePath, args }) {
  const [addin, workbench] = await Promise.all([
    serve(path.join(root, 'output/addin')),
    serve(path.join(root, 'output/workbench')),
  ]);
  const env = {
    E2E_BROWSER: executablePath,
    E2E_BROWSER_ARGS: JSON.stringify(args),
    E2E_ADDIN: addin.url,
    E2E_WORKBENCH: workbench.url,
  };
  const tests = ['test', '-c', 'test/e2e/playwright.config.ts', ...process.argv.slice(2)];
  try {
    await run('@playwright/test/cli.js', tests, env);
    return 0;
  } catch {
    return 1;
  } finally {
    addin.close();
    workbench.close();
  }
}

function run(script, args, env = {}) {
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
