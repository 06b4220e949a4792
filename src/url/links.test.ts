import { expect, test } from 'vitest'
import { embeddedFigure, embedLink, isEmbedded, pageLink } from './embedLink'
import { freeze, isFigureLike, readFrozen, thaw } from './frozenLink'
import { sqlLink, sqlOfHash } from './sqlLink'

test('a frozen link names month and data and carries the figures it quotes', () => {
  const link = freeze('https://atlas.example/x/?measure=waiting', '2026-03', { id: 'home-map', quoted: [{ key: 'ENG', label: 'England', text: '13.0%' }, { key: 'QJK', label: 'Devon', text: '−2.4 points' }], month: '2026-03' })
  const { search } = new URL(link)
  expect(new URLSearchParams(search).get('month')).toBe('2026-03')
  expect(readFrozen(search)).toEqual({ vintage: '2026-03', quoted: new Map([['home-map.ENG', '13.0%'], ['home-map.QJK', '−2.4 points']]) })
  expect(thaw(search)).toBe('?measure=waiting')
})

test('a month that is chosen stays, and what cannot be read is not frozen', () => {
  expect(new URL(freeze('https://atlas.example/?month=2025-01', '2026-03', { id: 'home-map', quoted: [], month: '2026-03' })).searchParams.get('month')).toBe('2025-01')
  for (const search of ['', '?data=', '?data=last-year', '?was=ENG~13']) expect(readFrozen(search)).toBeNull()
  expect(readFrozen('?data=2026-03&was=nonsense&was=~x')?.quoted.size).toBe(0)
  for (const words of ['99% say liars', '<b>13</b>%', 'x'.repeat(600), '13 people']) expect(isFigureLike(words, '13.0%')).toBe(false)
  for (const figure of ['13.4%', 'not known', '−2%']) expect(isFigureLike(figure, '13.0%')).toBe(true)
  expect(isFigureLike('+957 ± 535', '+1,020 ± 540')).toBe(true)
})

test('an embed stands beside its page, under any folder, and leads back to it', () => {
  for (const base of ['/', '/dexa-atlas/']) {
    for (const below of ['', 'explore?measure=waiting', 'areas/2023/QJK']) {
      const page = `https://atlas.example${base}${below}`
      const embed = embedLink(page, base, 'home-map')
      const { pathname, search } = new URL(embed)
      expect(pathname).toBe(`${base}embed/${below.split('?')[0]}`)
      expect(isEmbedded(pathname, base)).toBe(true)
      expect(embeddedFigure(search)).toBe('home-map')
      expect(pageLink(embed, base)).toBe(page)
      expect(embedLink(embed, base, null)).toContain(`${base}embed/${below.split('?')[0]}`)
    }
  }
  expect(isEmbedded('/embedded', '/')).toBe(false)
})

test('a query goes into a link and comes back whole', () => {
  const sql = "select 'a&b#c%', \"x\"\n  from area -- ü\n where 1 < 2;"
  const { hash, search } = new URL(sqlLink(sql), 'https://atlas.example')
  expect(search).toBe('')
  expect(sqlOfHash(hash)).toBe(sql)
  expect(sqlOfHash('#tables')).toBeNull()
  expect(sqlOfHash('#q=%E0%A4%A')).toBeNull()
})
