/**
 * What a worker may load and run. A worker takes no rules from the page that starts it, only from the answer that its
 * own file comes with.
 */
const WORKER_RULES = "default-src 'none'; require-trusted-types-for 'script'";

/** @param {string} pathname of a file of the build */
function workerHeaders(pathname) {
  return /Worker\.[^/]*\.js$/.test(pathname) ? { 'Content-Security-Policy': WORKER_RULES } : {};
}

module.exports = { WORKER_RULES, workerHeaders };
