const DAY = 86400000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial 60 is the 29 February 1900 that never was; days before it are numbered one lower. */
const FIRST_TRUE_SERIAL = 61;

/** An ISO 8601 date, time or both as Excel's serial number; `undefined` when it is none. */
export function isoToSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null || text.trim() === '') return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (year === undefined) return time;
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`).getTime();
  // A 30 February would be taken for a day in March.
  const exists = !Number.isNaN(moment) && new Date(moment).getUTCDate() === Number(day);
  return exists ? dayNumber(moment, date1904) + time : undefined;
}

function dayNumber(moment: number, date1904: boolean): number {
  if (date1904) return Math.round((moment - EPOCH_1904) / DAY);
  const serial = Math.round((moment - EPOCH_1900) / DAY);
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
