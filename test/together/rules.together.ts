import { runTogether } from './testFiles';

runTogether('rules');
