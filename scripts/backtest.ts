import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forecastAccuracy, forecastSpread } from '~/contracts/forecastTables'
import { printAccuracy } from './backtest/printAccuracy'
import { defaultDataDir, readSeries } from './backtest/readSeries'
import { runBacktest } from './backtest/runBacktest'
import { writeTable } from './data/writeTable'

const started = performance.now()
const { accuracy, spread } = runBacktest(readSeries(defaultDataDir))
writeFileSync(join(defaultDataDir, 'forecast_accuracy.csv'), writeTable(forecastAccuracy, accuracy))
writeFileSync(join(defaultDataDir, 'forecast_spread.csv'), writeTable(forecastSpread, spread))
process.stdout.write(`${printAccuracy(accuracy)}\n\nbacktest  data/forecast_accuracy.csv and data/forecast_spread.csv written in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
