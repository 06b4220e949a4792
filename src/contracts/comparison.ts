/** Places that stand side by side in a comparison; with England, as many lines as can be told apart. */
export const mostCompared = 6
