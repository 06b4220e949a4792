// A CloudFront Function (runtime cloudfront-js-2.0) for the event "viewer request": /areas/RR8 is the file areas/RR8/index.html.
function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') === -1) request.uri = request.uri.replace(/\/$/, '') + '/index.html';
  return request;
}
