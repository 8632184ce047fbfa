// What a report of Stryker's says of a part.

/** @returns the counts of a part, its score in per cent, and how far from it the truth may lie where it is a sample */
export function scoreOf(part, files) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const told = count('Killed', 'Timeout');
  const untold = count('Survived', 'NoCoverage');
  const tested = told + untold;
  return {
    part,
    tested,
    told,
    survived: count('Survived'),
    withoutTest: count('NoCoverage'),
    leftOut: count('Ignored'),
    notDrawn: count('CompileError'),
    score: tested === 0 ? undefined : (100 * told) / tested,
    ...(count('CompileError') > 0 ? { within: interval(told, tested) } : {}),
  };
}

/** Wilson's interval of 95 per cent. */
function interval(hits, count) {
  const z = 1.96;
  const share = hits / count;
  const middle = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const [low, high] = [middle - spread, middle + spread].map((own) => (100 * own) / (1 + (z * z) / count));
  return [low, high];
}

export function shownScores(scores) {
  const headers = ['part', 'mutants', 'killed', 'survived', 'no test', 'left out', 'score'];
  const rows = scores.map(({ part, tested, told, survived, withoutTest, leftOut, score, within }) => [
    part,
    ...[tested, told, survived, withoutTest, leftOut].map((own) => String(own ?? '–')),
    score === undefined
      ? '–'
      : `${score.toFixed(1)} %${within ? ` (${within.map((own) => own.toFixed(0)).join('–')})` : ''}`,
  ]);
  const lines = [headers, ...rows];
  const widths = headers.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    )
    .join('\n');
}
