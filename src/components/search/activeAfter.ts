/**
 * Which suggestion a key leads to, by the editable combobox pattern of the WAI-ARIA Authoring Practices:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Undefined for keys that leave it where it is.
 * @param active place of the suggestion chosen now, from 0; null for none
 */
export function activeAfter(key: string, active: number | null, count: number): number | null | undefined {
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? null : active === null ? 0 : (active + 1) % count
    case 'ArrowUp':
      return count === 0 ? null : ((active ?? 0) + count - 1) % count
    // The caret moves in the field, which has the keyboard again.
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      return null
    default:
      return undefined
  }
}
