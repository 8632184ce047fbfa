import { runTogether } from './testFiles';

runTogether('changes');
