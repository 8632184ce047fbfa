import { runTogether } from './testFiles';

runTogether('others');
