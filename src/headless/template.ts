import { clockDay } from './clock';
import { endWith } from './endWith';
import { standardOutput } from './standardOutput';
import { writeTemplate } from './templateCommand';

const output = standardOutput();

void endWith(() => writeTemplate(process.argv.slice(2), clockDay().year, output), output.complain);
