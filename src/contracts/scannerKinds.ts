/** Whether a machine is one more or takes the place of another. Apart from its table, which pages need not load to name these. */
export const scannerKinds = ['new', 'replacement', 'unknown'] as const
