import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A member of Office.js that the add-in's code names, as Microsoft's typings tell of it. */
export interface UsedMember {
  readonly space: 'Excel' | 'Office';
  /** `Range`; the namespace itself for what stands in it. */
  readonly owner: string;
  /** `getIntersection` */
  readonly member: string;
  /** Of ExcelApi: 9 for 1.9; undefined where the typings name no set. */
  readonly version: number | undefined;
  /** Another set than ExcelApi: `RibbonApi 1.1`. */
  readonly set: string | undefined;
}

/** Every member of the namespaces Excel and Office that the files of the folder name. */
export function membersUsedIn(folder: string): readonly UsedMember[] {
  const files = filesIn(folder);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: ['office-js'],
    strict: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) keep(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) keep(propertyOf(checker, node));
    ts.forEachChild(node, visit);
  };
  const keep = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const used = usedMember(declaration);
      if (used) found.set(`${used.owner}.${used.member}`, used);
    }
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...found.values()].sort((a, b) => (`${a.owner}.${a.member}` < `${b.owner}.${b.member}` ? -1 : 1));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const own = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(own) : own.endsWith('.ts') ? [own] : [];
  });
}

/** `const { values } = range` names a member too. */
function propertyOf(
  checker: ts.TypeChecker,
  { name, propertyName, parent }: ts.BindingElement,
): ts.Symbol | undefined {
  const key = propertyName ?? name;
  return ts.isIdentifier(key) ? checker.getTypeAtLocation(parent).getProperty(key.text) : undefined;
}

function usedMember(declaration: ts.Declaration): UsedMember | undefined {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js')) return undefined;
  const name = ts.getNameOfDeclaration(declaration);
  const place = placeOf(declaration);
  if (place === undefined || name === undefined || !ts.isIdentifier(name)) return undefined;
  const remarks = declaration.getFullText();
  const [, version] = /\[Api set: ExcelApi 1\.(\d+)/.exec(remarks) ?? [];
  const [, set] = /\*\*Requirement set\*\*: \{@link \S+ \| (\w+ [\d.]+)\}/.exec(remarks) ?? [];
  return { ...place, member: name.text, version: version === undefined ? undefined : Number(version), set };
}

function placeOf({ parent }: ts.Declaration): Pick<UsedMember, 'space' | 'owner'> | undefined {
  if (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent)) {
    const space = spaceOf(parent.parent);
    return space && parent.name && { space, owner: parent.name.text };
  }
  const space = spaceOf(ts.isVariableDeclarationList(parent) ? parent.parent.parent : parent);
  return space && { space, owner: space };
}

function spaceOf(block: ts.Node): UsedMember['space'] | undefined {
  if (!ts.isModuleBlock(block)) return undefined;
  const { text } = block.parent.name;
  return text === 'Excel' || text === 'Office' ? text : undefined;
}
