import type { ChangeSection } from './describeChanges'

export const formats = ['text', 'markdown'] as const
export type ChangesFormat = (typeof formats)[number]

/** The sections as lines for a terminal, or as Markdown for the body of a pull request. */
export function formatChanges(sections: readonly ChangeSection[], format: ChangesFormat, since: string): string {
  if (sections.length === 0) return `Nothing in data/ differs from ${since}.\n`
  const blocks = sections.map(({ title, sentences }) =>
    format === 'text'
      ? [title, ...sentences.map((sentence) => `  ${sentence}`)].join('\n')
      : [`### ${title}`, '', ...sentences.map((sentence) => `- ${escaped(sentence)}`)].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}

/** Names and vintages come from publishers' files: none may turn into a link, a mention or mark-up. */
const escaped = (sentence: string) => sentence.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/@/g, '@\u200B')
