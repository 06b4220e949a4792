import { expect, test } from 'vitest'
import { citationBibTex, citationText } from './citation'

const cited = { title: 'Waiting 6+ weeks, 13% of {all} & more', vintage: 'March 2026', key: 'home-map', address: 'https://atlas.example/?a=b%20c', day: '2026-11-22', dayInWords: '22 November 2026' }

test('a citation names the site, the figure, the data, the address and the day', () => {
  expect(citationText(cited)).toBe('DEXA Atlas. “Waiting 6+ weeks, 13% of {all} & more.” Data to March 2026. https://atlas.example/?a=b%20c (read on 22 November 2026). Not an official statistic.')
})

test('BibTeX: braces balance, and what TeX would read as a command is escaped', () => {
  const text = citationBibTex(cited)
  expect(text).toContain('title = {Waiting 6+ weeks, 13\\% of \\{all\\} \\& more},')
  expect(text).toContain('howpublished = {\\url{https://atlas.example/?a=b%20c}},')
  const unescaped = text.replaceAll(/\\[{}]/g, '')
  expect(unescaped.split('{')).toHaveLength(unescaped.split('}').length)
})
