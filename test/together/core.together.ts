import { runTogether } from './testFiles';

runTogether('core');
