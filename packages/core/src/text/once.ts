// What is made of a language's tables, made once and kept as long as they live.

/** `make` with its answer kept by the object it is asked of. The last one asked is found again at once. */
export function onceFor<Tables extends object, Made>(
  make: (tables: Tables) => Made,
): (tables: Tables) => Made {
  const all = new WeakMap<Tables, Made>();
  let lately: { readonly tables: Tables; readonly made: Made } | null = null;
  return (tables) => {
    if (lately?.tables === tables) return lately.made;
    let made = all.get(tables);
    if (made === undefined) {
      made = make(tables);
      all.set(tables, made);
    }
    lately = { tables, made };
    return made;
  };
}
