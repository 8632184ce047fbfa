import { runTogether } from './testFiles';

runTogether('reading');
