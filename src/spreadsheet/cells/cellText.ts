import { calendarDay } from '../dates';
import type { Cell } from '../model';

/** The text a cell shows. Covers the formats in use here; any other number shows as General. */
export function cellText(cell: Readonly<Cell>, date1904: boolean): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  return numberText(cell.value, cell.numberFormat ?? 'General', date1904);
}

function numberText(value: number, format: string, date1904: boolean): string {
  const section = chooseSection(value, format);
  if (section === 'General' || section === '@') return generalText(value);
  if (/[yd]|mmm/i.test(stripLiterals(section))) return dateText(value, section, date1904);
  return patternText(value, section, format.includes(';'));
}

function chooseSection(value: number, format: string): string {
  const [positive = 'General', negative, zero] = format.split(';');
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

function stripLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}

function generalText(value: number): string {
  return String(Number(value.toPrecision(11))).replace('e', 'E');
}

function dateText(serial: number, section: string, date1904: boolean): string {
  if (serial < 0) return '##########';
  const { year, month, day } = calendarDay(serial, date1904);
  const parts: Record<string, string> = {
    yyyy: String(year),
    yy: String(year).slice(-2),
    mm: String(month).padStart(2, '0'),
    m: String(month),
    dd: String(day).padStart(2, '0'),
    d: String(day),
  };
  return literals(section).replace(/yyyy|yy|mm|m|dd|d/gi, (token) => parts[token.toLowerCase()] ?? token);
}

function literals(section: string): string {
  return section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/_.|\*./g, '');
}

function patternText(value: number, section: string, signInPattern: boolean): string {
  const pattern = /[#0?][#0?,]*(\.[0?#]+)?/.exec(stripLiterals(section))?.[0];
  if (pattern === undefined) return generalText(value);
  const decimals = /\.([0?#]+)/.exec(pattern)?.[1]?.length ?? 0;
  const scaled = section.includes('%') ? value * 100 : value;
  const [whole = '0', fraction] = Math.abs(scaled).toFixed(decimals).split('.');
  const grouped = pattern.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const sign = value < 0 && !signInPattern && Number(scaled.toFixed(decimals)) !== 0 ? '-' : '';
  return sign + literals(section).replace(pattern, () => digits);
}
