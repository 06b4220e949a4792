import { describe, expect, it } from 'vitest'
import { dataDir } from '../check/built'
import type { DataFiles } from './DataFiles'
import { describeChanges } from './describeChanges'
import { formatChanges } from './formatChanges'
import { filesOfFolder } from './readDataFiles'

const now = filesOfFolder(dataDir)
const providers = 'dexa_provider_month.csv'
const boards = 'dexa_icb_month.csv'

const linesOf = (file: string) => now.get(file)!.trimEnd().split('\n')
/** Cells by position, without the reader of tables that the program uses. */
const cellsOf = (file: string) => linesOf(file).slice(1).map((line) => line.split(','))
const columnOf = (file: string, name: string) => linesOf(file)[0]!.split(',').indexOf(name)
const last = cellsOf(providers).map(([, month]) => month!).sort().at(-1)!
const monthBefore = cellsOf(providers).map(([, month]) => month!).filter((month) => month < last).sort().at(-1)!

const withLines = (change: Record<string, (line: string) => string[]>): DataFiles =>
  new Map([...now].map(([file, text]) => [file, change[file] ? `${linesOf(file).flatMap((line) => change[file]!(line)).join('\n')}\n` : text]))
const without = (what: string) => (line: string) => (line.includes(what) ? [] : [line])
const replaced = (start: string, by: string) => (line: string) => [line.startsWith(start) ? line.replace(start, by) : line]
const section = (sections: ReturnType<typeof describeChanges>, title: string) => sections.find((one) => one.title === title)?.sentences ?? []

const monthAgo = withLines({ [providers]: without(`,${last},`), [boards]: without(`,${last},`) })

describe('a month more', () => {
  const sections = describeChanges(monthAgo, now)
  const england = section(sections, 'England').join(' ')

  it('says what England’s list was and is: the commissioners’ table, published apart, adds up to the same', () => {
    const listIn = (month: string) => cellsOf(boards).filter((cells) => cells[1] === month).reduce((sum, cells) => sum + Number(cells[columnOf(boards, 'waiting')]), 0)
    const change = listIn(last) - listIn(monthBefore)
    expect(england).toContain(`England’s list ${change > 0 ? 'rose' : 'fell'} by ${Math.abs(change).toLocaleString('en-GB')} to ${listIn(last).toLocaleString('en-GB')} (`)
  })

  it('gives the figures that NHS England published for March 2026', () => {
    // Published: 61,205 waiting in March 2026, of them 7,974 six weeks or more. Added up by hand: 58,118 and 6,694 in February; 53,660
    // scans in March 2026, 49,663 in March 2025.
    const until = (month: string) => withLines({ [providers]: (line) => (/^\w+,(\d{4}-\d\d),/.exec(line)?.[1] ?? '') > month ? [] : [line] })
    const march = section(describeChanges(until('2026-02'), until('2026-03')), 'England')
    expect(march).toEqual([
      'One new month: March 2026.',
      'England’s list rose by 3,087 to 61,205 (February to March 2026).',
      'Of these, 13.0% had waited six weeks or more, against 11.5% in February 2026.',
      'England did 53,660 scans in March 2026, 3,997 more than in March 2025.',
    ])
  })

  it('names who stopped and who reported again, and no one else', () => {
    const codesIn = (month: string) => new Set(cellsOf(providers).filter((cells) => cells[1] === month).map(([code]) => code!))
    const [then, current] = [codesIn(monthBefore), codesIn(last)]
    const named = (start: RegExp) =>
      section(sections, 'Who reports').filter((sentence) => start.test(sentence)).flatMap((sentence) => [...sentence.matchAll(/\(([A-Z0-9]{3,6})\)/g)].map((found) => found[1]))
    expect(named(/stopped reporting/).sort()).toEqual([...then].filter((code) => !current.has(code)).sort())
    expect(named(/reported (again|for the first time)/).sort()).toEqual([...current].filter((code) => !then.has(code)).sort())
  })

  it('says nothing of earlier months, which are as they were', () => {
    expect(sections.map(({ title }) => title)).toEqual(['England', 'Who reports'])
  })
})

describe('other differences', () => {
  // Leeds, May 2025, as committed: 754 people waiting.
  const leeds = 'RR8,2025-05,Y63,'

  it('a revised figure, with what it was and is', () => {
    const before = withLines({ [providers]: replaced(`${leeds}754,`, `${leeds}600,`) })
    expect(describeChanges(before, now)).toEqual([
      { title: 'England', sentences: [expect.stringMatching(/^The data end with .*, as before; England’s list is unchanged\.$/)] },
      {
        title: 'Earlier months, by provider',
        sentences: [
          'Figures of earlier months changed in one row of one provider (Leeds Teaching Hospitals (RR8)), one figure in all.',
          'The largest: Leeds Teaching Hospitals (RR8), May 2025, waiting: 600 before, 754 now.',
        ],
      },
    ])
  })

  it('a figure that was missing is no change from nought', () => {
    const before = withLines({ [providers]: replaced(`${leeds}754,`, `${leeds},`) })
    const sentences = section(describeChanges(before, now), 'Earlier months, by provider')
    expect(sentences).toEqual([expect.stringContaining('one figure in all'), 'Figures that were missing and are there now: 1.'])
  })

  it('rows that vanish from a month that is still there', () => {
    const after = withLines({ [providers]: without(leeds) })
    expect(section(describeChanges(now, after), 'Earlier months, by provider')).toEqual(['Earlier months lack rows that were there: one row of one provider (Leeds Teaching Hospitals (RR8)).'])
  })

  it('a provider that no month knows any more', () => {
    const after = withLines({ [providers]: (line) => (line.startsWith('RR8,') ? [] : [line]) })
    expect(section(describeChanges(now, after), 'Who reports')).toEqual(['One provider no longer in any month: Leeds Teaching Hospitals (RR8).'])
  })

  it('a board’s figures, by its name', () => {
    // Lancashire and South Cumbria, April 2023, as committed: 1,370.
    const before = withLines({ [boards]: replaced('QE1,2023-04,1370,', 'QE1,2023-04,1371,') })
    expect(section(describeChanges(before, now), 'Earlier months, by board')).toContain('The largest: Lancashire and S Cumbria (QE1), April 2023, waiting: 1,371 before, 1,370 now.')
  })

  it('rows of other tables, sources and other files', () => {
    const [, first = ''] = linesOf('population.csv')
    const before = new Map(withLines({ 'population.csv': without(first) }))
    before.set('sources.json', before.get('sources.json')!.replace(/"vintage": "[^"]*"/, '"vintage": "an earlier one"'))
    before.delete('measures/clearance.json')
    const sections = describeChanges(before, now)
    expect(section(sections, 'Other tables')).toEqual(['population.csv: one row new.'])
    expect(section(sections, 'Sources and other files')).toEqual([expect.stringMatching(/^Source dm01-provider: vintage “an earlier one” before, “.+” now\.$/), 'measures/clearance.json is new.'])
  })

  it('nothing, where nothing differs', () => {
    expect(describeChanges(now, filesOfFolder(dataDir))).toEqual([])
    expect(formatChanges([], 'text', 'HEAD')).toBe('Nothing in data/ differs from HEAD.\n')
  })
})

it('Markdown is a heading and a list for each section, and no name becomes mark-up or calls anyone', () => {
  const sections = [{ title: 'Who reports', sentences: ['One provider: <b>*A* @someone</b> [x](y)'] }]
  expect(formatChanges(sections, 'markdown', 'HEAD')).toBe('### Who reports\n\n- One provider: \\<b\\>\\*A\\* @\u200Bsomeone\\</b\\> \\[x\\](y)\n')
})
