const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const productConfig = require('../../../webpack.config.js');

/** The bare pane, built as the product is. */
module.exports = (env, argv) => {
  const product = productConfig({ ...env, unchecked: true }, argv);
  return {
    ...product,
    entry: { taskpane: path.join(__dirname, 'barePane.tsx') },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: path.join(__dirname, 'barePane.html'),
        scriptLoading: 'defer',
        minify: false,
        inject: 'body',
      }),
    ],
  };
};
