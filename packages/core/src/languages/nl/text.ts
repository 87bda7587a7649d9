import type { TextTables } from '../../text/sentences.ts';

/** Where Dutch sentences do not end. */
export const text: TextTables = {
  abbreviations: new Set(
    'dr drs mr mrs ir ing prof ds st jhr mgr gen kol lt sgt kpt adm min pres bijv bv d.w.z dwz enz etc o.a oa nr nrs blz pag p.a art jl ca ong resp vgl incl excl tel fa n.v b.v jan feb febr mrt apr aug sept okt nov dec ma di wo do vr za zo a.s as jr sr m.b.t i.v.m t.a.v zgn max min mln mld km bijz afd red'.split(
      ' ',
    ),
  ),
  afterQuote: new Set(
    'zei zegt zeggen zeiden aldus volgens vertelt vertelde verklaarde verklaart meldt meldde schrijft schreef stelt stelde vindt vond denkt dacht vraagt vroeg antwoordt antwoordde reageert reageerde en maar'.split(
      ' ',
    ),
  ),
  zones: new Set([]),
  zoneNouns: new Set([]),
};
