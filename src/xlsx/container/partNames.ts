/** Part names are compared without case, without a leading slash and with forward slashes. */
export function partKey(name: string): string {
  return normalizePartName(name).toLowerCase();
}

export function normalizePartName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

export function relationshipsPath(part: string): string {
  return `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/** Targets are relative to the source part's folder, or absolute from the package's root. */
export function resolveTarget(source: string, target: string): string {
  const clean = decodePercent(target.replace(/\\/g, '/'));
  const path = clean.startsWith('/') ? clean : `${folderOf(source)}${clean}`;
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return kept.join('/');
}

export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').filter(Boolean);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
