import { runTogether } from './testFiles';

runTogether('writing');
