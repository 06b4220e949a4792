import { chromium } from 'playwright'
const [origin, ...routes] = process.argv.slice(2)
for (const r of routes) for (let i=0;i<5;i++) {
  const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
  const c = await b.newContext({serviceWorkers:'block', viewport:{width:1280,height:800}, javaScriptEnabled: process.env.NOJS!=='1'})
  const p = await c.newPage()
  const s = await c.newCDPSession(p)
  await s.send('Network.enable'); await s.send('Network.emulateNetworkConditions',{offline:false,latency:150,downloadThroughput:1638400/8,uploadThroughput:750*1024/8}); await s.send('Emulation.setCPUThrottlingRate',{rate:4})
  await p.goto(origin+r,{waitUntil:'load'}); await p.waitForTimeout(2500)
  console.log(r, JSON.stringify(await p.evaluate(()=>new Promise(res=>{ const o:any[]=[]; new PerformanceObserver(l=>{ for (const e of l.getEntries() as any[]) o.push([e.entryType.slice(0,5), Math.round(e.startTime), e.size, e.element?.tagName, (e.element?.className?.baseVal??e.element?.className??'').slice(0,30), (e.element?.textContent??'').slice(0,30)]); res(o)}).observe({type:'largest-contentful-paint',buffered:true}) }))), await p.evaluate(()=>{const n=performance.getEntriesByType('navigation')[0] as any; return ['responseStart','responseEnd','domInteractive','domContentLoadedEventEnd','loadEventEnd'].map(k=>k+' '+Math.round(n[k])).join(' ')+' '+performance.getEntriesByType('resource').filter((x:any)=>x.responseEnd<2000).map((x:any)=>x.name.replace(/.*\//,'').slice(0,18)+' '+Math.round(x.requestStart)+'-'+Math.round(x.responseEnd)).join(', ')}))
  await b.close()
}
