import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADDIN_FOLDER, buildAddin, root, runPackage } from '../builtPages.mjs';
import { median, milliseconds, times } from './measure';
import type { Part } from './part';

const BARE_FOLDER = path.join(root, 'output/barePane');
const RUNS = 9;

interface Opened {
  readonly ready: readonly number[];
  readonly answered: readonly number[];
  readonly files: readonly { readonly file: string; readonly raw: number; readonly gzip: number }[];
}

/** The pane's bytes and time until its first button answers, against the least pane of React and Fluent. */
export const panes: Part = {
  name: 'panel',
  title: `The pane's start, the median of ${RUNS} cold openings in turns in one browser`,
  measure: async () => {
    await buildAddin();
    await buildBarePane();
    const { product, bare } = openBoth();
    const row = (name: string, own: Opened): readonly string[] => [
      name,
      kilobytes(sumOf(own, 'raw')),
      kilobytes(sumOf(own, 'gzip')),
      milliseconds(median(own.ready)),
      milliseconds(median(own.answered)),
    ];
    return {
      columns: ['pane', 'bytes', 'gzip', 'first button can be pressed', 'and has answered'],
      rows: [
        row('the add-in', product),
        row('React and Fluent 8 alone', bare),
        [
          'ratio',
          times(sumOf(product, 'raw') / sumOf(bare, 'raw')),
          times(sumOf(product, 'gzip') / sumOf(bare, 'gzip')),
          times(median(product.ready) / median(bare.ready)),
          times(median(product.answered) / median(bare.answered)),
        ],
      ],
      notes: [
        'Bytes are those of every file that is asked for before the button has answered; Office.js is another’s, and left out.',
      ],
    };
  },
};

function buildBarePane(): Promise<void> {
  const config = fileURLToPath(new URL('pane/webpack.config.cjs', import.meta.url));
  const options = ['--mode', 'production', '--config', config, '--output-path', BARE_FOLDER];
  return runPackage('webpack-cli/bin/cli.js', options);
}

function openBoth(): { readonly product: Opened; readonly bare: Opened } {
  const script = fileURLToPath(new URL('pane/measurePanes.mjs', import.meta.url));
  const answer = spawnSync(process.execPath, [script, ADDIN_FOLDER, BARE_FOLDER, String(RUNS)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  if (answer.status !== 0) throw new Error(answer.stderr);
  return JSON.parse(answer.stdout);
}

function sumOf({ files }: Opened, size: 'raw' | 'gzip'): number {
  return files.reduce((sum, file) => sum + file[size], 0);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
