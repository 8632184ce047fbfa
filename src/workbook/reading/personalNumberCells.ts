import type { PersonalNumberCell } from '../../core/model/portfolio';
import type { WorkbookSnapshot } from '../snapshot';

/** Every cell of the contract's tables that holds a personal or coordination number. */
export function personalNumberCells(_snapshot: WorkbookSnapshot): readonly PersonalNumberCell[] {
  return [];
}
