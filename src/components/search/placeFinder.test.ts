import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SearchEntry } from '~/contracts/searchEntry'
import { linkTo, placesOf } from './Place'
import { placeFinder } from './placeFinder'
import { plain } from './plain'

/** The real list, as npm run data:build writes it from data/. */
const file = join(import.meta.dirname, '..', '..', '..', 'public', 'data', 'search.json')
const entries = JSON.parse(readFileSync(file, 'utf8')) as SearchEntry[]
const places = placesOf(entries)
const find = await placeFinder(entries)
const findAll = await placeFinder(entries, entries.length)
const links = (typed: string) => find(typed).map(({ link }) => link)
const names = (typed: string) => find(typed).map(({ name }) => name)

describe('what is typed comes first', () => {
  test.each([
    ['Nothingham', '/areas/QT1', 'a letter wrong'],
    ['nothing', '/areas/QT1', 'the same, half typed'],
    ['Bimingham', '/areas/QHL', 'a letter left out'],
    ['bimin', '/areas/QHL', 'the same, half typed'],
    ['Shefield Teachign', '/areas/RHQ', 'two words with typos'],
    ['addenbrokes', '/areas/RGT', 'a typo and an apostrophe in a hospital'],
    ['devon', '/areas/QJK', 'a board by its short name'],
    ['nhs devon integrated care board', '/areas/QJK', 'a board by its full name'],
    ['Devon ICB', '/areas/QJK', 'a board as people call it'],
    ['s9b9j', '/areas/S9B9J', 'a board by its code'],
    ['E54000037', '/areas/QJK', 'a board by its ONS code'],
    ['E40000003', '/areas/Y56', 'a region by its ONS code'],
    ['midlands', '/areas/Y60', 'a region'],
    ['frimley', '/areas/2023/QNQ', 'a board that ended, before the trust and the hospital of that name'],
    ['E54000034', '/areas/2023/QNQ', 'a board that ended, by its ONS code'],
    ['E54000042', '/areas/2023/QRL', 'Hampshire as it was'],
    ['rh8', '/areas/RH8', 'a trust by its code, before the postcode district RH8'],
    ['RVJ', '/areas/RVJ', 'a trust with a page of its own, before the one it went into'],
    ['north cheshire and mersey', '/areas/RWW', 'a trust by a name newer than the figures'],
    ['wonford', '/areas/RH8', 'a hospital leads to its trust'],
    ['RGT01', '/areas/RGT', 'a hospital by its code'],
    ['CB1', '/areas/S1Y5D', 'a postcode district'],
    ['cb2 0qq', '/areas/S1Y5D', 'a whole postcode'],
    ['CB20QQ', '/areas/S1Y5D', 'the same without its space'],
  ])('%s: %s, %s', (typed, link) => {
    expect(links(typed)[0]).toBe(link)
  })
})

test('a postcode district that spans boards lists them all, most practices first', () => {
  // GP practices of August 2026 in TW1: five of South West London, one of West and North London.
  expect(find('TW1').slice(0, 2)).toEqual([
    { id: 'district-TW1-QWE', name: 'TW1: GP practices and hospitals in South West London', detail: 'QWE, integrated care board, one of 2 in TW1', link: '/areas/QWE' },
    { id: 'district-TW1-Z9B2Z', name: 'TW1: GP practices and hospitals in West and North London', detail: 'Z9B2Z, integrated care board, one of 2 in TW1', link: '/areas/Z9B2Z' },
  ])
  expect(names('CB1').slice(0, 3).map((name) => name.split(':')[0])).toEqual(['CB1', 'CB10', 'CB11'])
})

test('a trust that was taken over leads to each that goes on with it, and says so', () => {
  // Pennine Acute (RW6) was shared out between Northern Care Alliance and Manchester in October 2021.
  for (const typed of ['pennine acute', 'RW6']) {
    expect(links(typed).slice(0, 2).toSorted()).toEqual(['/areas/R0A', '/areas/RM3'])
    for (const { detail } of find(typed).slice(0, 2)) expect(detail).toContain('successor of Pennine Acute Hospitals NHS Trust (RW6)')
  }
  expect(find('north middlesex').map(({ detail }) => detail)).toEqual(
    expect.arrayContaining(['RAL, provider; successor of North Middlesex University Hospital NHS Trust (RAP)']),
  )
  expect(find('royal free')[0]?.detail).toBe('RAL, provider')
})

test('areas come before providers, providers before hospitals, today’s before former', () => {
  expect(names('frimley')).toEqual(['Frimley', 'Frimley Health NHS Foundation Trust', 'Frimley Park Hospital'])
  expect(links('qrl')).toEqual(['/areas/QRL', '/areas/2023/QRL'])
  expect(links('devon').filter((link) => link.endsWith('/QJK'))).toEqual(['/areas/QJK'])
})

test('nothing typed, signs alone, or what no place is called finds nothing', () => {
  for (const typed of ['', '   ', '()', '-', 'atlantis', 'zzzz', 'QJK QNQ']) expect(find(typed), typed).toEqual([])
})

test('every place is found by its own code', () => {
  for (const place of places) {
    const codes = 'gss' in place ? [place.code, place.gss] : [place.code]
    for (const code of codes) expect(links(code), code).toContain(linkTo(place))
  }
})

test('every place is found by its own full name', () => {
  for (const place of places) {
    if (place.kind !== 'district') expect(links(place.name), place.name).toContain(linkTo(place))
  }
})

test('every former name and code leads to the trust that goes on', () => {
  for (const place of places) {
    if (place.kind !== 'provider') continue
    for (const { code, name } of place.others ?? []) {
      for (const typed of [code, ...(name ? [name] : [])]) expect(links(typed), typed).toContain(linkTo(place))
    }
  }
})

test('a letter left out or wrong in a word of seven or more still finds the area, unless that makes another word', () => {
  const text = places.map((place) => ` ${plain(JSON.stringify(place))}`).join(' ')
  let tried = 0
  for (const place of places) {
    if (place.kind !== 'icb' && place.kind !== 'region') continue
    for (const word of place.shortName.split(/[^A-Za-z]+/).filter((one) => one.length >= 7)) {
      for (const [at, letter] of Array.from(word, (_, at) => [[at, ''], [at, 'q']] as const).flat().slice(2)) {
        const typed = word.slice(0, at) + letter + word.slice(at + 1)
        if (text.includes(` ${plain(typed)}`)) continue
        tried++
        expect(findAll(typed).map(({ link }) => link), typed).toContain(linkTo(place))
      }
    }
  }
  expect(tried).toBeGreaterThan(500)
})

test('as a name is typed letter by letter, with its typo, the place stays once it is there', () => {
  const typed = 'nothingham univ'
  for (let letters = 6; letters <= typed.length; letters++) expect(links(typed.slice(0, letters)), typed.slice(0, letters)).toContain('/areas/RX1')
})
