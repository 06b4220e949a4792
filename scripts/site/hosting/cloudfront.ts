import { common, contentTypes, placeHeaders, places } from '../headers'

/** The function that CloudFront runs on each answer; its language knows neither modules nor all of today's JavaScript. */
export const cloudfrontHeaders = (): string => `// Written by scripts/site/hosting/cloudfront.ts from scripts/site/headers.ts; a test holds them together.
// A CloudFront Function (runtime cloudfront-js-2.0) for the event "viewer response".
var common = ${JSON.stringify(common, null, 2)};
var byPlace = ${JSON.stringify(Object.fromEntries(places.map((place) => [place, placeHeaders[place]])), null, 2)};
var types = ${JSON.stringify(contentTypes, null, 2)};

function placeOf(path) {
  if (/^\\/embed(\\/|$)/.test(path)) return 'frame';
  if (path === '/service-worker.js') return 'worker';
  if (path.indexOf('/assets/') === 0) return 'asset';
  if (path.indexOf('/og/') === 0) return 'picture';
  if (path.indexOf('/data/latest/') === 0) return 'table';
  if (/^\\/data\\/\\d{4}-\\d{2}\\//.test(path)) return 'month';
  return path.indexOf('/data/') === 0 ? 'data' : 'page';
}

function handler(event) {
  var path = event.request.uri;
  var response = event.response;
  var type = types[(/\\.([a-z]+)$/.exec(path) || [])[1]];
  var all = Object.assign({}, common, byPlace[placeOf(path)], type && response.statusCode === 200 ? { 'Content-Type': type } : {});
  Object.keys(all).forEach(function (name) {
    response.headers[name.toLowerCase()] = { value: all[name] };
  });
  return response;
}
`
