// What is made of a language's tables, made once for each language.

/** Gives what `compile` makes of the tables, and remembers it. Most texts are in the language of the one before. */
export function compiledOnce<Tables extends object, Compiled>(
  compile: (tables: Tables) => Compiled,
): (tables: Tables) => Compiled {
  const made = new WeakMap<Tables, Compiled>();
  let lately: { readonly tables: Tables; readonly compiled: Compiled } | null = null;
  return (tables) => {
    if (lately?.tables === tables) return lately.compiled;
    const compiled = made.get(tables) ?? compile(tables);
    made.set(tables, compiled);
    lately = { tables, compiled };
    return compiled;
  };
}
