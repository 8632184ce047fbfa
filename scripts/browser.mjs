import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * A browser to test in: one that is installed, else the headless Chromium that comes with `npm ci` on Linux.
 * Undefined where there is none.
 */
export async function findBrowser() {
  const installed = installedBrowsers().find((file) => existsSync(file));
  if (installed) return { executablePath: installed, args: rootArguments() };
  if (process.platform !== 'linux') return undefined;
  try {
    // The package unpacks its libraries only where it believes that it runs in Lambda.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return {
      executablePath: await chromium.executablePath(),
      args: [...rootArguments(), '--disable-gpu', '--no-zygote'],
    };
  } catch {
    return undefined;
  }
}

function installedBrowsers() {
  const {
    BROWSER_PATH,
    ProgramFiles = '',
    'ProgramFiles(x86)': programFilesX86 = '',
    PATH = '',
  } = process.env;
  if (BROWSER_PATH) return [BROWSER_PATH];
  if (process.platform === 'win32') {
    return [ProgramFiles, programFilesX86].flatMap((root) => [
      path.join(root, 'Google/Chrome/Application/chrome.exe'),
      path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  return PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** Chromium refuses its sandbox to root, as in a container. */
function rootArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
