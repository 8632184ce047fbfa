const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const FILE = 'licenser.txt';
const HEADING = 'Tillägget innehåller delar av de här paketen, under deras licenser.';

/** Puts the licence text of every package that has come into the build beside it, as the licences ask for. */
class LicenceNotices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LicenceNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicenceNotices', stage }, () => {
        const folders = new Set([...compilation.modules].flatMap(resourcesOf).flatMap(packageFolder));
        const notices = [...folders].map(noticeOf).sort();
        compilation.emitAsset(FILE, new sources.RawSource([HEADING, ...notices].join('\n\n')));
      });
    });
  }
}

/** Several modules may have been made into one. */
function resourcesOf({ resource, modules = [] }) {
  return [...(resource ? [resource] : []), ...modules.flatMap(resourcesOf)];
}

function packageFolder(file) {
  const [, folder] = file.match(/^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/) ?? [];
  return folder === undefined ? [] : [folder];
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const title = `${name} ${version} (${license})`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : '';
  return `${title}\n${'-'.repeat(title.length)}\n${text}`.trim();
}

module.exports = { LicenceNotices };
