import { rootPrefix, streamXml } from '../xml/stream';
import { TextRuns } from './textRuns';

/** One text per shared string; the runs of rich text are joined. */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const runs = new TextRuns();
  streamXml(
    xml,
    { part, prefix: rootPrefix(xml) },
    {
      open(name, attributes) {
        if (name === 'si') runs.clear();
        else runs.open(name, attributes);
      },
      text(text) {
        runs.text(text);
      },
      close(name) {
        if (name === 'si') strings.push(runs.joined());
        else runs.close(name);
      },
    },
  );
  return strings;
}
