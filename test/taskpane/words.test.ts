/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const PANE = path.join(__dirname, '../../src/taskpane');
/** Attributes whose words a user reads or hears. */
const SPOKEN =
  /^(alt|title|label|text|placeholder|description|errorMessage|ariaLabel|ariaValueText|headerText|aria-label|aria-description|aria-roledescription|aria-valuetext|.*AriaLabel)$/;
const LETTER = /\p{L}/u;

const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

test('The pane’s code is there to be read', () => {
  expect(files).toContain('Pane.tsx');
});

test.each(files)('%s leaves its words to the catalogue', (name) => {
  expect(wordsIn(name)).toEqual([]);
});

/** Text for people that stands in the code: between tags, in attributes that are read, or with Swedish letters. */
function wordsIn(name: string): string[] {
  const text = readFileSync(path.join(PANE, name), 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = ownWords(node);
    if (words !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${words}`);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function ownWords(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return LETTER.test(node.text) ? node.text.trim() : undefined;
  if (!isLiteral(node)) return undefined;
  if (/[åäöÅÄÖ]/.test(node.text)) return node.text;
  return isRead(node) && LETTER.test(node.text) ? node.text : undefined;
}

function isLiteral(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** Whether the literal is the whole of an attribute that is read, or of what stands between two tags. */
function isRead(literal: ts.Node): boolean {
  let node = literal.parent;
  while (isPassedOn(node)) node = node.parent;
  if (ts.isJsxAttribute(node)) return SPOKEN.test(node.name.getText());
  return ts.isJsxElement(node) || ts.isJsxFragment(node);
}

function isPassedOn(node: ts.Node): boolean {
  return (
    ts.isJsxExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    (ts.isBinaryExpression(node) && isEither(node.operatorToken.kind)) ||
    ts.isTemplateExpression(node) ||
    ts.isTemplateSpan(node)
  );
}

/** As in `isOpen && 'open'`, and not as in `kind === 'open'`. */
function isEither(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.AmpersandAmpersandToken ||
    operator === ts.SyntaxKind.BarBarToken ||
    operator === ts.SyntaxKind.QuestionQuestionToken
  );
}
