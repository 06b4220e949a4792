import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText'
import { readHospitals } from './readHospitals'
import { readPopulation } from './readPopulation'
import { readStarted } from './readStarted'
import { serviceId } from './serviceId'

describe('people served', () => {
  it.each([
    ['194148', 194_148],
    ['194,148', 194_148],
    ['194 148', 194_148],
    [' 250,000 people ', 250_000],
  ])('%j is a figure', (text, value) => expect(readPopulation(text)).toEqual({ value, asWritten: null }))

  it.each([
    ['approx 200000', 200_000],
    ['Approx. 200,000', 200_000],
    ['c. 350k', 350_000],
    ['1 million', 1_000_000],
    ['1.2m', 1_200_000],
    ['About half a million', null],
    ['200-250k', null],
    ['200,000 to 250,000', null],
    ['over 200,000', null],
    ['250,00', null],
    ['194.148', null],
    ['194', null],
    ['0', null],
    ['56 million', null],
    ['Not sure', null],
    ['200000 (aged 50+)', null],
  ])('%j is kept as written', (text, value) => expect(readPopulation(text)).toEqual({ value, asWritten: text }))

  it.each(['', ' ', '-', 'N/A', 'n/a', 'Not applicable'])('%j is no answer', (text) =>
    expect(readPopulation(text)).toEqual({ value: null, asWritten: null }))
})

describe('when it began', () => {
  it.each([
    ['Jul-19', '2019-07'],
    ['July 2019', '2019-07'],
    ["Sept '09", '2009-09'],
    ['1st April 2016', '2016-04'],
    ['Mar-99', '1999-03'],
    ['07/2019', '2019-07'],
    ['2019-07-01', '2019-07'],
    ['2019', '2019'],
  ])('%j is %s', (text, value) => expect(readStarted(text, 2022)).toEqual({ value, asWritten: null }))

  it.each([
    ['01/07/2019', '2019-07'],
    ['25.12.2019', '2019-12'],
    ['12/25/2019', null],
    ['2019-13', null],
    ['00/2019', null],
    ['19-Jul', null],
    ['July-ish 2019', null],
    ['Julius 2019', null],
    ['2019 or 2020', null],
    ['2032', null],
    ['1066', null],
    ['?', null],
    ['Not sure', null],
  ])('%j is kept as written', (text, value) => expect(readStarted(text, 2022)).toEqual({ value, asWritten: text }))
})

describe('hospitals', () => {
  it('are codes and names, as in the one row of 2022 that could be read', () => {
    expect(readHospitals('NMG. North Manchester General Hospital,OHM. Royal Oldham Hospital')).toEqual({
      codes: ['NMG', 'OHM'],
      names: ['North Manchester General Hospital', 'Royal Oldham Hospital'],
    })
  })

  it.each([
    ['XDM. Duchess, of Moor Hospital', ['XDM'], ['Duchess, of Moor Hospital']],
    ['XDM.Moor Hospital;\nX2A. Vale Hospital', ['XDM', 'X2A'], ['Moor Hospital', 'Vale Hospital']],
    ['St. Petrick’s, and the Moor', [], ['St. Petrick’s, and the Moor']],
    ['None', [], []],
    ['', [], []],
  ])('%j', (text, codes, names) => expect(readHospitals(text)).toEqual({ codes, names }))
})

it('reads bytes as UTF-8, else as Windows-1252', () => {
  const both = 'Ynys Môn’s – “5 €”'
  expect(decodeText(Buffer.from(both))).toBe(both)
  expect(decodeText(Uint8Array.from([0x92, 0x80, 0x93, 0x94, 0x96, 0x9f, 0x8e, 0xf4]))).toBe('’€“”–ŸŽô')
})

it('names a service by its code, else by its name', () => {
  expect(serviceId('XAA', 'Tamarvale')).toBe('xaa')
  expect(serviceId(null, ' St Anne’s & Ynys Môn FLS (new) ')).toBe('st-annes-ynys-mon-fls-new')
  expect(serviceId(null, '?')).toBe('')
})
