import type { Edition } from '~/contracts/codes'

/** When the boundaries of each edition were in force. */
export const boundaryNames: Record<Edition, string> = { 2026: 'April 2026', 2023: '2023 to March 2026' }

/** The editions as a menu offers them. */
export const editionChoices: readonly { value: Edition; label: string }[] = [
  { value: '2026', label: `${boundaryNames[2026]} (36 boards)` },
  { value: '2023', label: `${boundaryNames[2023]} (42 boards)` },
]
