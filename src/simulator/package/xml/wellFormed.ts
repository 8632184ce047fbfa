import { SaxesParser } from 'saxes';
import { damaged } from '../packageError';

/** The tree and the editor trust their text; this is where text that is not XML is refused. */
export function requireWellFormed(text: string, part: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw damaged(`${part}: ${error.message}`);
  });
  parser.write(text).close();
}
