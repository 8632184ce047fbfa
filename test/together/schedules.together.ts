import { runTogether } from './testFiles';

runTogether('schedules');
