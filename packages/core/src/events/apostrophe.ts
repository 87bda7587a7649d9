// The mark before a possessive `s`.

export function isApostrophe(form: string): boolean {
  return form === '’' || form === "'";
}
