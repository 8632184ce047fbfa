/** @jest-environment jsdom */
import { runTogether } from './testFiles';

runTogether('panes');
