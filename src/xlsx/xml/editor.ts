import { escapeAttribute } from './escape';
import { attributePlaces, type Tag } from './scan';

/** What the editor must know of an element; a node of the tree, or a row or cell found by scanning. */
export interface EditableElement {
  openTag: Tag;
  contentEnd: number;
  end: number;
}

interface Splice {
  start: number;
  end: number;
  text: string;
  rank: number;
}

/**
 * Collects changes to a text of XML and makes them all at once. What is not mentioned stays byte for
 * byte. Insertions at one place come out by rank, and by order of asking within a rank.
 */
export class XmlEditor {
  private readonly splices: Splice[] = [];
  private readonly filled = new Map<number, { element: EditableElement; additions: Splice[] }>();

  constructor(readonly xml: string) {}

  insert(at: number, text: string, rank = 0): void {
    this.splices.push({ start: at, end: at, text, rank });
  }

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text, rank: Infinity });
  }

  replaceElement(element: EditableElement, text: string): void {
    this.replace(element.openTag.start, element.end, text);
  }

  remove(element: EditableElement): void {
    this.replaceElement(element, '');
  }

  replaceContent(element: EditableElement, text: string): void {
    if (element.openTag.kind === 'empty') this.append(element, text);
    else this.replace(element.openTag.end, element.contentEnd, text);
  }

  append(element: EditableElement, text: string, rank = 0): void {
    if (element.openTag.kind === 'empty') this.fill(element, text, rank);
    else this.insert(element.contentEnd, text, rank);
  }

  prepend(element: EditableElement, text: string, rank = 0): void {
    if (element.openTag.kind === 'empty') this.fill(element, text, rank);
    else this.insert(element.openTag.end, text, rank);
  }

  /** `undefined` takes the attribute away. */
  setAttributes(element: { openTag: Tag }, values: Record<string, string | undefined>): void {
    const tag = element.openTag;
    const places = attributePlaces(this.xml, tag);
    for (const [name, value] of Object.entries(values)) {
      const place = places.find((candidate) => candidate.name === name);
      const text = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
      if (place !== undefined) this.replace(place.start, place.end, text);
      else if (text !== '') this.insert(tag.end - (tag.kind === 'empty' ? 2 : 1), text, -1);
    }
  }

  result(): string {
    const all = [...this.splices, ...this.fillings()].sort(byPlace);
    const pieces: string[] = [];
    let at = 0;
    for (const splice of all) {
      if (splice.start < at) throw new Error('Two changes touch the same text.');
      pieces.push(this.xml.slice(at, splice.start), splice.text);
      at = splice.end;
    }
    pieces.push(this.xml.slice(at));
    return pieces.join('');
  }

  /** An empty element gets its first children: `<a/>` becomes `<a>…</a>`. */
  private fill(element: EditableElement, text: string, rank: number): void {
    const { start } = element.openTag;
    const entry = this.filled.get(start) ?? { element, additions: [] };
    entry.additions.push({ start, end: start, text, rank });
    this.filled.set(start, entry);
  }

  private fillings(): Splice[] {
    return [...this.filled.values()].map(({ element: { openTag }, additions }) => {
      const inner = additions.sort(byPlace).map((addition) => addition.text);
      const text = `>${inner.join('')}</${openTag.name}>`;
      return { start: openTag.end - 2, end: openTag.end, text, rank: Infinity };
    });
  }
}

/** Sorting is stable, so equal splices stay in the order they were asked for. */
function byPlace(one: Splice, other: Splice): number {
  if (one.start !== other.start) return one.start - other.start;
  return one.rank === other.rank ? 0 : one.rank - other.rank;
}
