import { expect, test } from 'vitest'
import { readChanges } from './changes.server'

test('a change log is headings and bullets, with wrapped lines joined', () => {
  const text = `# Changes

For readers.

## 21 November 2026

### Data and figures

- One thing,
  told over two lines.
- Another.

### Pages

- A page.

## 1 May 2026
`
  expect(readChanges(text)).toEqual([
    {
      heading: '21 November 2026',
      groups: [
        { heading: 'Data and figures', items: ['One thing, told over two lines.', 'Another.'] },
        { heading: 'Pages', items: ['A page.'] },
      ],
    },
    { heading: '1 May 2026', groups: [] },
  ])
})
