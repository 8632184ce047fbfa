import { formatAddress } from '../../../spreadsheet/address';
import { cellCount } from '../../../spreadsheet/area';
import { ExcelError } from '../../../spreadsheet/excelError';
import { asChoice } from '../arguments';
import { defineType, readOnly } from '../members';
import type { AreasTarget } from '../targets';
import { clearArea } from './rangeActions';

export const rangeAreasType = defineType<AreasTarget>({
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  scalars: {
    Address: readOnly(({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(',')),
    AreaCount: readOnly(({ areas }) => areas.length),
    CellCount: readOnly(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
  },
  navigation: {
    Areas: (target, session) => session.wrap('RangeCollection', target),
    Worksheet: ({ sheet }, session) => session.wrap('Worksheet', sheet),
    Format: (target, session) => session.wrap('RangeFormat', target),
    ConditionalFormats: (target, session) => session.wrap('ConditionalFormatCollection', target),
    DataValidation: (target, session) => session.wrap('DataValidation', target),
  },
  methods: {
    _KeepReference: (target, _, session) => session.keep(target),
    Clear({ sheet, areas }, args, session) {
      const kind = asChoice(args.at(0), ['All', 'Contents', 'Formats'], 'All');
      for (const area of areas) clearArea(session, sheet, area, kind);
    },
  },
});

export const rangeCollectionType = defineType<AreasTarget>({
  items: ({ sheet, areas }, session) => areas.map((area) => session.range(sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt({ sheet, areas }, args, session) {
      const area = areas[args.integer(0)];
      if (area === undefined) throw new ExcelError('InvalidArgument');
      return session.range(sheet, area);
    },
  },
});
