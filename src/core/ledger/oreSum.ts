import { Money } from '../values/money';

const FLUSH_AT = 2 ** 52;

/** Adds whole öre that are safe integers; exact however many there are. */
export class OreSum {
  private near = 0;
  private far = 0n;

  add(ore: number): void {
    const next = this.near + ore;
    if (next < FLUSH_AT && next > -FLUSH_AT) {
      this.near = next;
      return;
    }
    // Apart, since together they may pass what a number holds exactly.
    this.far += BigInt(this.near) + BigInt(ore);
    this.near = 0;
  }

  isMoreThan({ ore }: Money): boolean {
    return this.far === 0n ? this.near > Number(ore) : this.total().ore > ore;
  }

  total(): Money {
    return Money.ofOre(this.far + BigInt(this.near));
  }
}
