/** A trust's name without what all of them share: "Leeds Teaching Hospitals". */
export const shortProviderName = (name: string): string =>
  name
    .replace(/^The /, '')
    .replace(/,? (NHS Foundation Trust|NHS Trust|NHSFT)$/i, '')
