const NO_BREAK_SPACE = '\u00A0';

/** `1 234` */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
}

/** `1 cell`, `2 celler` */
export function count(number: number, one: string, several: string): string {
  return `${grouped(number)} ${number === 1 ? one : several}`;
}

/** `12,5 %`, of what is already written with a decimal comma. */
export function percent(hundredths: string): string {
  return `${hundredths}${NO_BREAK_SPACE}%`;
}
