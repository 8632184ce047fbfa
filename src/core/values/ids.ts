declare const idBrand: unique symbol;
type Id<Kind extends string> = string & { readonly [idBrand]: Kind };

/** As written in `Satsningar.Satsning`, trimmed. */
export type InvestmentId = Id<'investment'>;
/** As written in `Parter.Part`, trimmed; unique within its investment. */
export type PartyId = Id<'party'>;
/** A code of the account string (REN, konto, projekt, motpart): trimmed text, also where the cell holds a number. */
export type Code = Id<'code'>;

export function investmentId(text: string): InvestmentId {
  return text.trim() as InvestmentId;
}

export function partyId(text: string): PartyId {
  return text.trim() as PartyId;
}

export function code(text: string): Code {
  return text.trim() as Code;
}

/** Ids are told apart as Excel tells text apart in a lookup: case does not matter. */
export function sameKey(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

export function keyOf(text: string): string {
  return text.trim().toLowerCase();
}
