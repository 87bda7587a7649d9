import type { KeySentenceTables } from '../../keysentences/tables.ts';

/** How English news says that somebody takes a position, and what is at stake. */
export const keysentences: KeySentenceTables = {
  positions: (
    'demands demanded demand threatens threatened threaten refuses refused refuse promises promised pledges pledged vowed vows warns warned warn ' +
    'decided decides rules ruled accuses accused accuse rejects rejected reject bans banned backs backed opposes opposed insists insisted proposes proposed ' +
    'made_clear makes_clear ruled_out called_for calls_for agreed agrees unacceptable on_condition ordered orders charged sentenced convicted approved ' +
    'urged urges wants denied denies resigned resigns'
  ).split(' '),
  stakes: (
    'sanctions war peace killed dead injured victims billion million agreement treaty law verdict sentence election elections strike strikes ceasefire ' +
    'guarantees weapons consequences crisis damage jobs prices tax taxes security asylum condition'
  ).split(' '),
  pronouns: new Set('he she it they this that these those his her their him them there here'.split(' ')),
  backward: new Set('he she it they this that these those his her their its him them'.split(' ')),
  personal: new Set(['he', 'she']),
  binding: new Set(
    (
      'that said says say if because when while who whom what how and but as than whether told believes thinks where which ' +
      'before after since until although though so or added adds something everything'
    ).split(' '),
  ),
  leaning: new Set('also but and however moreover meanwhile still yet so besides nevertheless'.split(' ')),
};
