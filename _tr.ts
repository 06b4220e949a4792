import { chromium } from 'playwright'
const [origin, ...routes] = process.argv.slice(2)
for (const r of routes) {
  const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
  const c = await b.newContext({serviceWorkers:'block', viewport:{width:1280,height:800}})
  const p = await c.newPage()
  const s = await c.newCDPSession(p)
  await s.send('Network.enable'); await s.send('Network.emulateNetworkConditions',{offline:false,latency:150,downloadThroughput:1638400/8,uploadThroughput:750*1024/8}); await s.send('Emulation.setCPUThrottlingRate',{rate:4})
  await b.startTracing(p,{categories:['devtools.timeline','blink.user_timing','loading']})
  await p.goto(origin+r,{waitUntil:'load'}); await p.waitForTimeout(600)
  const t = JSON.parse((await b.stopTracing()).toString())
  const ev = t.traceEvents as any[]
  const nav = ev.filter(e=>e.name==='navigationStart').at(-1)
  const t0 = nav.ts
  for (const e of ev.filter(e=>e.pid===nav.pid && e.ph==='X'&&e.dur>8000&&e.name!=='RunTask'&&e.ts>t0).sort((a,b)=>a.ts-b.ts)) console.log(r, Math.round((e.ts-t0)/1000), e.name, Math.round(e.dur/1000), JSON.stringify(e.args).slice(0,140))
  for (const e of ev.filter(e=>/firstContentfulPaint|largestContentfulPaint::Candidate|^domInteractive|^loadEventEnd/i.test(e.name)&&e.pid===nav.pid)) console.log(e.name, Math.round((e.ts-t0)/1000))
  await b.close()
}
