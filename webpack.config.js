const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { version } = require('./package.json');
const { LicenceNotices } = require('./scripts/licenceNotices.cjs');
const { manifestFor, movedManifest } = require('./scripts/manifestFor.cjs');
const {
  host: OFFICE_HOST,
  officeJs: OFFICE_JS,
  customFunctionsRuntime,
} = require('./scripts/officeScripts.json');
const { paneStyles } = require('./scripts/paneStyles.cjs');
const { workerHeaders } = require('./scripts/workerRules.cjs');

const PANE_BRIDGE = 'paneBridge.js';
const TRUSTED_TYPES = 'trustedTypes.js';
/** Addresses that stand in the manifest, or in a page before the scripts that the build puts there. */
const FIXED_NAMES = { paneBridge: PANE_BRIDGE, trustedTypes: TRUSTED_TYPES, functions: 'functions.js' };
const officeJsFolder = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');

const helpStyles = stylesheet('src/help/help.css');
const workbenchStyles = stylesheet('src/simulator/workbench/workbench.css');
const allPaneStyles = {
  from: 'src/taskpane/**/*.css',
  to: namedByContent('taskpane', paneStyles()),
  transformAll: () => paneStyles(),
};

/** A sheet that is copied under a name of its content, so that no browser keeps an old one. */
function stylesheet(from) {
  return { from, to: namedByContent(path.basename(from, '.css'), readFileSync(path.join(__dirname, from))) };
}

function namedByContent(name, content) {
  return `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.css`;
}

/** A page of the documentation, without the pictures that the page shows. */
function helpPageFrom(file, to) {
  const transform = async (_text, from) => {
    const { helpPage } = await import('./scripts/helpPage.mjs');
    return helpPage(from, helpStyles.to);
  };
  return { from: file, to, transform };
}

/**
 * `webpack --mode production` builds the add-in into dist/, with `--env workbench` the workbench into output/workbench/.
 * The development server has both. `ADDIN_URL` is where the add-in will be served, and `ADDIN_ENVIRONMENT` what it is
 * called there: production, test or development. `--env unchecked` leaves the types to `tsc`.
 */
module.exports = (env, argv) => {
  const isWorkbench = Boolean(env.workbench || env.WEBPACK_SERVE);
  const officeHost = isWorkbench ? '' : OFFICE_HOST;
  // In the workbench the simulated Excel is put in place before Office.js, which comes from this machine.
  const officeScripts = [...(isWorkbench ? [PANE_BRIDGE] : []), TRUSTED_TYPES, officeHost + OFFICE_JS];
  const { ADDIN_URL: address, ADDIN_ENVIRONMENT: environment } = process.env;
  // Asks a live Excel what the add-in rests on: beside the add-in, and never in the one that people use.
  const hasSelfTest = isWorkbench || environment === 'test' || environment === 'development';
  return {
    mode: argv.mode || 'development',
    target: ['web', 'es2020'],
    devtool: argv.mode === 'production' ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      functions: './src/functions/index.ts',
      trustedTypes: './src/page/trustedTypes.ts',
      ...(hasSelfTest && { selftest: './src/selftest/index.ts' }),
      ...(isWorkbench && {
        workbench: './src/simulator/workbench/index.tsx',
        paneBridge: './src/simulator/workbench/paneBridge.ts',
      }),
    },
    output: {
      path: path.join(__dirname, isWorkbench ? 'output/workbench' : 'dist'),
      filename: ({ chunk }) => FIXED_NAMES[chunk.name] ?? '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            // The production build is refused where the types are wrong; the workbench is to start at once.
            transpileOnly: isWorkbench || Boolean(env.unchecked),
            onlyCompileBundledFiles: true,
            compilerOptions: { noEmit: false },
          },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        minify: false,
        inject: 'body',
        templateParameters: {
          scripts: officeScripts,
          stylesheet: allPaneStyles.to,
        },
      }),
      new HtmlWebpackPlugin({
        filename: 'functions.html',
        template: './src/functions/functions.html',
        chunks: ['functions'],
        scriptLoading: 'defer',
        minify: false,
        inject: 'body',
        templateParameters: { scripts: [TRUSTED_TYPES, officeHost + customFunctionsRuntime] },
      }),
      ...(hasSelfTest
        ? [
            new HtmlWebpackPlugin({
              filename: 'sjalvtest.html',
              template: './src/selftest/sjalvtest.html',
              chunks: ['selftest'],
              scriptLoading: 'defer',
              minify: false,
              inject: 'body',
              templateParameters: { scripts: officeScripts },
            }),
          ]
        : []),
      ...(isWorkbench
        ? [
            new HtmlWebpackPlugin({
              filename: 'workbench.html',
              template: './src/simulator/workbench/workbench.html',
              chunks: ['workbench'],
              minify: false,
              templateParameters: { stylesheet: workbenchStyles.to },
            }),
          ]
        : []),
      new LicenceNotices(),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          { from: 'src/functions/functions.json', to: 'functions.json' },
          { from: 'src/commands/shortcuts.json', to: 'shortcuts.json' },
          { from: 'src/commands/shortcuts.en-US.json', to: 'shortcuts.en-US.json' },
          helpPageFrom('docs/handbok.md', 'hjalp.html'),
          helpPageFrom('docs/regler.md', 'regler.html'),
          { from: 'docs/bilder', to: 'bilder' },
          helpStyles,
          allPaneStyles,
          ...(isWorkbench ? [workbenchStyles] : []),
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (manifest) => manifestFor(manifest.toString(), { address, environment, version }),
          },
          ...(hasSelfTest
            ? [
                {
                  from: 'src/selftest/sjalvtest.xml',
                  to: 'sjalvtest.xml',
                  transform: (manifest) => movedManifest(manifest.toString(), { address, version }),
                },
              ]
            : []),
        ],
      }),
    ],
    optimization: {
      // The worker is one file, without parts that it would have to load.
      splitChunks: false,
      // The workbench too, so that the pane in it is the shipped one, byte for byte (test/e2e/addin.e2e.ts).
      minimize: argv.mode === 'production',
      // A tenth of the time that Terser takes, and smaller. Scripts alone: whoever reviews the add-in reads its pages.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 2 } },
          parallel: false,
        }),
      ],
    },
    performance: { hints: false },
    devServer: {
      // Only for whoever sits at this machine.
      host: 'localhost',
      port: 3000,
      onListening: () => console.log('Arbetsbänken: http://localhost:3000/workbench.html'),
      hot: false,
      liveReload: true,
      client: { overlay: false },
      static: [{ directory: officeJsFolder, publicPath: path.posix.dirname(OFFICE_JS), watch: false }],
      headers: ({ url }) => ({ 'Cache-Control': 'no-store', ...workerHeaders(url) }),
    },
    stats: 'errors-warnings',
  };
};
