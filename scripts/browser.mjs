import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** A browser that is installed, else the one that comes with `npm ci`. Undefined where there is none. */
export async function findBrowser() {
  return chosenBrowser() ?? installedBrowser() ?? (await bundledBrowser());
}

/**
 * The same, but the one that comes with `npm ci` first: everybody's tests meet the same version, and as it has no
 * windows to draw around its pages they take half the time.
 */
export async function findBrowserForTests() {
  return chosenBrowser() ?? (await bundledBrowser()) ?? installedBrowser();
}

function chosenBrowser() {
  const { BROWSER_PATH } = process.env;
  return BROWSER_PATH ? { executablePath: BROWSER_PATH, args: rootArguments() } : undefined;
}

function installedBrowser() {
  const executablePath = installedBrowsers().find((file) => existsSync(file));
  return executablePath ? { executablePath, args: rootArguments() } : undefined;
}

/** A headless Chromium without a window, for Linux. */
async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
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
  const { ProgramFiles = '', 'ProgramFiles(x86)': programFilesX86 = '', PATH = '' } = process.env;
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
