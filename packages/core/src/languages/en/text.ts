import type { TextTables } from '../../text/sentences.ts';

/** Where English sentences do not end. */
export const text: TextTables = {
  abbreviations: new Set(
    'dr mr mrs ms prof st jr sr gen col lt sgt capt cmdr adm sen rep gov rev hon pres vs etc inc corp co ltd no nos vol pp fig jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd dept est approx al ft messrs'.split(
      ' ',
    ),
  ),
  afterQuote: new Set(
    'said says say told tells added adds asked asks replied wrote writes according argued argues explained explains noted notes and but'.split(
      ' ',
    ),
  ),
  zones: new Set(
    'gmt utc bst cet cest eet eest msk ist hkt sgt jst kst aest aedt et est edt ct cst cdt mt mst mdt pt pst pdt hst eastern central mountain pacific'.split(
      ' ',
    ),
  ),
  zoneNouns: new Set(['time', 'standard', 'daylight']),
};
