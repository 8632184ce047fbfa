/** @jest-environment jsdom */
import { runTogether } from './testFiles';

runTogether('jobsInPane');
