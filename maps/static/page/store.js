/** The page's state in one place; whoever cares hears what changed. */

/**
 * @typedef {(state: State, changed: Set<string>) => void} Listener
 * @typedef {{get: () => State, set: (patch: Partial<State>) => void,
 *   listen: (keys: string[], listener: Listener) => void}} Store
 */

/**
 * @param {State} initial
 * @returns {Store}
 */
export function createStore(initial) {
  let state = initial;
  /** @type {{keys: string[], listener: Listener}[]} */
  const listeners = [];
  return {
    get: () => state,
    set(patch) {
      /** @type {Set<string>} */
      const changed = new Set();
      for (const [key, value] of Object.entries(patch)) {
        const before = state[/** @type {keyof State} */ (key)];
        if (!same(before, value)) changed.add(key);
      }
      if (!changed.size) return;
      state = { ...state, ...patch };
      for (const { keys, listener } of listeners) {
        if (keys.some((key) => key === '*' || changed.has(key))) listener(state, changed);
      }
    },
    listen(keys, listener) {
      listeners.push({ keys, listener });
    },
  };
}

/** @param {unknown} a @param {unknown} b */
function same(a, b) {
  if (a instanceof Set && b instanceof Set) {
    return a.size === b.size && [...a].every((item) => b.has(item));
  }
  return a === b;
}
