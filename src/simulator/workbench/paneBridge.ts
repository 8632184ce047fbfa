import type {} from './workbenchHost';

// Outside a workbench there is real Excel around the page, or nothing.
if (window.parent !== window) window.parent.workbench?.connect(window);
