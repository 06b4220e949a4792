// Written by scripts/site/hosting/cloudfront.ts from scripts/site/headers.ts; a test holds them together.
// A CloudFront Function (runtime cloudfront-js-2.0) for the event "viewer response".
var common = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
};
var byPlace = {
  "page": {
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "object-src 'none'; img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types dexa-atlas; frame-ancestors 'none'",
    "Cache-Control": "no-cache"
  },
  "frame": {
    "Content-Security-Policy": "object-src 'none'; img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types dexa-atlas; frame-ancestors *",
    "Cache-Control": "no-cache"
  },
  "worker": {
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src 'self'; font-src 'self'; style-src 'self'; manifest-src 'self'; frame-ancestors 'none'",
    "Cache-Control": "no-cache"
  },
  "asset": {
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src 'self'; font-src 'self'; style-src 'self'; manifest-src 'self'; frame-ancestors 'none'",
    "Cache-Control": "public, max-age=31536000, immutable"
  },
  "picture": {
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cache-Control": "public, max-age=86400"
  },
  "table": {
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "public, max-age=300"
  },
  "month": {
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "public, max-age=86400"
  },
  "data": {
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-cache"
  }
};
var types = {
  "wasm": "application/wasm",
  "duckdb": "application/octet-stream",
  "parquet": "application/vnd.apache.parquet",
  "csv": "text/csv; charset=utf-8"
};

function placeOf(path) {
  if (/^\/embed(\/|$)/.test(path)) return 'frame';
  if (path === '/service-worker.js') return 'worker';
  if (path.indexOf('/assets/') === 0) return 'asset';
  if (path.indexOf('/og/') === 0) return 'picture';
  if (path.indexOf('/data/latest/') === 0) return 'table';
  if (/^\/data\/\d{4}-\d{2}\//.test(path)) return 'month';
  return path.indexOf('/data/') === 0 ? 'data' : 'page';
}

function handler(event) {
  var path = event.request.uri;
  var response = event.response;
  var type = types[(/\.([a-z]+)$/.exec(path) || [])[1]];
  var all = Object.assign({}, common, byPlace[placeOf(path)], type && response.statusCode === 200 ? { 'Content-Type': type } : {});
  Object.keys(all).forEach(function (name) {
    response.headers[name.toLowerCase()] = { value: all[name] };
  });
  return response;
}
