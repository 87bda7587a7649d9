// Who receives the briefing.

export interface Recipient {
  /** A checked address: one `@`, no control character, no list, no line break. */
  readonly email: string;
  /** Empty when unknown. */
  readonly name: string;
  /** Language of their issue. */
  readonly language: string;
  /** IANA zone of their days. */
  readonly zone: string;
}
