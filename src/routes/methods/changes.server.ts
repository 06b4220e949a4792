import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Change {
  heading: string
  groups: { heading: string; items: string[] }[]
}

/** CHANGELOG.md as headings and bullets: `## date`, `### what`, `- item`, with wrapped lines joined. */
export function readChanges(text = readFileSync(join(process.cwd(), 'CHANGELOG.md'), 'utf8')): Change[] {
  const changes: Change[] = []
  for (const line of text.split('\n')) {
    const group = changes.at(-1)?.groups.at(-1)
    if (line.startsWith('## ')) changes.push({ heading: line.slice(3).trim(), groups: [] })
    else if (line.startsWith('### ')) changes.at(-1)?.groups.push({ heading: line.slice(4).trim(), items: [] })
    else if (line.startsWith('- ')) group?.items.push(line.slice(2).trim())
    else if (/^ +\S/.test(line) && group?.items.length) group.items.push(`${group.items.pop() ?? ''} ${line.trim()}`)
  }
  return changes
}
