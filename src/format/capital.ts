/** With its first letter large, as a sentence starts. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
