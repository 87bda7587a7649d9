/** The commonest Dutch words, by which a text is recognised. */
export const detection: ReadonlySet<string> = new Set(
  'de het een en van dat die niet zijn op te voor met er aan maar ook om als dan nog bij uit naar wordt werd heeft hebben had was is hij zij ze we wij ik je deze dit tot over door na worden geen wel meer al kan zou zal moet onder tegen tussen volgens omdat'.split(
    ' ',
  ),
);
