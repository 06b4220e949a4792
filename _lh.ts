import lighthouseReport from 'lighthouse'
import { chromium } from 'playwright'
const [origin, runs, ...routes] = process.argv.slice(2)
for (const r of routes) for (let i=0;i<Number(runs);i++) {
  const port = 9300+Math.floor(Math.random()*500)
  const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox',`--remote-debugging-port=${port}`]})
  const { lhr } = (await lighthouseReport(origin+r,{port,logLevel:'error',output:'json',onlyCategories:['performance']}))!
  const a = lhr.audits
  console.log(r, Math.round(100*lhr.categories.performance!.score!), ['first-contentful-paint','largest-contentful-paint','speed-index','total-blocking-time','cumulative-layout-shift'].map(k=>`${k.split('-').map(x=>x[0]).join('')} ${Math.round(1000*a[k]!.numericValue!)/1000|0}`).join(' '))
  if (process.env.LONG) { for (const t of (a['long-tasks']!.details as any).items) console.log('   ', Math.round(t.startTime), Math.round(t.duration), t.url.replace(/.*\//,'')) }
  await b.close()
}
