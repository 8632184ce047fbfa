import { readdirSync, readFileSync } from 'fs';
import path from 'path';
import ts from 'typescript';

const SOURCES = ['src/core', 'src/workbook', 'src/excel'];

/** Every sentence with words that the code says, with its gaps numbered: ``say`a ${x} b` `` is `a {0} b`. */
export function saidInCode(): readonly string[] {
  return [...new Set(SOURCES.flatMap(filesIn).flatMap(saidIn))].filter(hasWords);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const own = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(own) : own.endsWith('.ts') ? [own] : [];
  });
}

function saidIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') said.push(idOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}

function idOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const rest = template.templateSpans.map(({ literal }, gap) => `{${gap}}${literal.text}`);
  return `${template.head.text}${rest.join('')}`;
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\d+\}/g, ''));
}
