/** In place of an answer: a Swedish sentence that says what could not be done, why and what to do. */
export interface Refused {
  readonly refusal: string;
}
