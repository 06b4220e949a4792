import { describe, expect, test } from 'vitest'
import { builtText } from '../check/built'
import { changesFeed, dataChanges } from './changesFeed'

const text = `# Changes

## 2 March 2027

### Data and figures

- One thing,
  told over two lines.
- Another.

### Pages

- A page.

## 14 February 2027

### Pages

- Only a page.
`

test('an entry a day with changes of data; its id is the day', () => {
  const { items } = changesFeed(dataChanges(text))
  expect(items).toEqual([{
    id: 'dexa-atlas-data-2027-03-02',
    title: 'Data and figures, 2 March 2027',
    content_text: '- One thing, told over two lines.\n- Another.',
    date_published: '2027-03-02T00:00:00Z',
  }])
})

test('a heading that is no date stops the build', () => {
  expect(() => dataChanges(text.replace('2 March 2027', 'Spring 2027'))).toThrow('“Spring 2027” is not a date')
})

// What https://www.jsonfeed.org/version/1.1/ asks for: version, title and items; of an item an id that is text, and content.
describe('the built feed', () => {
  const feed = JSON.parse(builtText('changes.json')) as ReturnType<typeof changesFeed>

  test('keeps JSON Feed 1.1', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.title).not.toBe('')
    for (const { id, content_text, date_published } of feed.items) {
      expect([typeof id, typeof content_text]).toEqual(['string', 'string'])
      expect(content_text).not.toBe('')
      expect(Number.isNaN(Date.parse(date_published))).toBe(false)
    }
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
  })

  test('is what CHANGELOG.md says', () => {
    expect(feed).toEqual(changesFeed(dataChanges()))
    expect(feed.items.length).toBeGreaterThan(0)
  })
})
