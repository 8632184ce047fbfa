import { runTogether } from './testFiles';

runTogether('runs');
