import { runTogether } from './testFiles';

runTogether('interruptions');
