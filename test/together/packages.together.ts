import { runTogether } from './testFiles';

runTogether('packages');
