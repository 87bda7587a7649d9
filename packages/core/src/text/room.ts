// Room for one number of each written form of a text, used again for the next text.

/** In written forms: for a text with more a room of its own is made and given up. */
const MOST_FORMS = 1 << 14;

/** Gives room for so many forms or more; what is written there holds until room is asked for again. */
export function makeRoom(): (forms: number) => Int32Array {
  let room = new Int32Array(1 << 8);
  return (forms) => {
    if (forms > MOST_FORMS) return new Int32Array(forms);
    if (forms > room.length) room = new Int32Array(Math.min(MOST_FORMS, forms * 2));
    return room;
  };
}
