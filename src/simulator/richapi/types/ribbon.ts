import { ExcelError } from '../../../spreadsheet/excelError';
import type { Workbook } from '../../../spreadsheet/model';
import { defineType, readOnly } from '../members';
import type { RibbonPart } from '../targets';

/** Office's own types, beside Excel's: the ribbon, and the window of an add-in whose page lives on without it. */

export const dynamicRibbonType = defineType<Workbook>({
  methods: {
    GetButton: (_, args, session) => session.wrap('RibbonButton', { id: args.text(0) }),
    GetTab: (_, args, session) => session.wrap('RibbonTab', { id: args.text(0) }),
  },
});

export const ribbonTabType = defineType<RibbonPart>({
  scalars: { Id: readOnly(({ id }) => id) },
});

export const ribbonButtonType = defineType<RibbonPart>({
  scalars: {
    Id: readOnly(({ id }) => id),
    Enabled: {
      get: ({ id }, session) => session.buttons.get(id) ?? true,
      set({ id }, value, session) {
        if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', 'Enabled is true or false');
        session.buttons.set(id, value);
      },
    },
  },
});

/** The workbench's pane is always open, so there is nothing to bring forward. */
export const appRuntimeServiceType = defineType<Workbook>({
  methods: {
    GetAppRuntimeState: () => 'Visible',
    SetAppRuntimeState: () => undefined,
  },
});
