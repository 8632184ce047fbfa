import { VoucherNames } from '../../../src/core/ledger/voucherNames';

const NAMES = ['', 'A1', '', 'V12'];

function named(): VoucherNames {
  const vouchers = new VoucherNames();
  for (const name of NAMES) vouchers.numberOf(name);
  return vouchers;
}

describe('A voucher of a file', () => {
  it('is blank where its name is', () => {
    const vouchers = named();
    expect(NAMES.map((_, number) => vouchers.isBlank(number))).toEqual([true, false, true, false]);
  });

  it('is blank where its name is, come from another thread', () => {
    const vouchers = VoucherNames.unpacked(named().packed());
    expect(NAMES.map((_, number) => vouchers.isBlank(number))).toEqual([true, false, true, false]);
  });

  it('is blank or not, added after the text of all was made', () => {
    const vouchers = named();
    vouchers.packed();
    const blank = vouchers.numberOf('');
    const own = vouchers.numberOf('V13');
    expect([vouchers.isBlank(blank), vouchers.isBlank(own)]).toEqual([true, false]);
  });
});
