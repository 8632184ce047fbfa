const path = require('node:path');

/** The bench on the modules put together as they are in the add-in, and not one by one as `tsx` runs them. */
module.exports = {
  mode: 'production',
  target: 'node20',
  context: path.join(__dirname, '../..'),
  entry: './scripts/bench/main.ts',
  output: { path: path.join(__dirname, '../../output/bench'), filename: 'bench.cjs' },
  optimization: { minimize: false },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    // What a script looks for beside itself, or in a package, is found when it runs.
    parser: { javascript: { url: false, createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};
