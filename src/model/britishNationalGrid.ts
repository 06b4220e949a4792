/** Metres. */
export interface GridPoint {
  easting: number
  northing: number
}

const radians = Math.PI / 180
/** Semi-major axis and squared eccentricity of the ellipsoids of GPS (WGS 84) and of the National Grid (Airy 1830). */
const wgs84 = { a: 6_378_137, e2: 0.006_694_38 }
const airy = { a: 6_377_563.396, e2: 0.006_670_54 }
const scale = 0.999_601_271_7
const origin = { latitude: 49 * radians, longitude: -2 * radians, easting: 400_000, northing: -100_000 }

/**
 * Degrees (WGS 84) to metres of the British National Grid, to within some five metres.
 * After Ordnance Survey, A guide to coordinate systems in Great Britain, annexes B and C.
 */
export function britishNationalGrid({ lon, lat }: { lon: number; lat: number }): GridPoint {
  return project(toAiry(lon * radians, lat * radians))
}

/** The seven-parameter shift from WGS 84 to OSGB36. */
function toAiry(longitude: number, latitude: number): { longitude: number; latitude: number } {
  const nu = wgs84.a / Math.sqrt(1 - wgs84.e2 * Math.sin(latitude) ** 2)
  const x = nu * Math.cos(latitude) * Math.cos(longitude)
  const y = nu * Math.cos(latitude) * Math.sin(longitude)
  const z = nu * (1 - wgs84.e2) * Math.sin(latitude)
  const second = radians / 3600
  const [rx, ry, rz] = [-0.1502 * second, -0.247 * second, -0.8421 * second]
  const s = 1 + 20.4894e-6
  const x2 = -446.448 + s * x - rz * y + ry * z
  const y2 = 125.157 + rz * x + s * y - rx * z
  const z2 = -542.06 - ry * x + rx * y + s * z
  const across = Math.hypot(x2, y2)
  let found = Math.atan2(z2, across * (1 - airy.e2))
  for (let step = 0; step < 5; step++) {
    const curve = airy.a / Math.sqrt(1 - airy.e2 * Math.sin(found) ** 2)
    found = Math.atan2(z2 + airy.e2 * curve * Math.sin(found), across)
  }
  return { longitude: Math.atan2(y2, x2), latitude: found }
}

/** Transverse Mercator on Airy's ellipsoid. */
function project({ longitude, latitude }: { longitude: number; latitude: number }): GridPoint {
  const { a, e2 } = airy
  const b = a * Math.sqrt(1 - e2)
  const n = (a - b) / (a + b)
  const sin = Math.sin(latitude)
  const cos = Math.cos(latitude)
  const tan2 = Math.tan(latitude) ** 2
  const nu = (a * scale) / Math.sqrt(1 - e2 * sin ** 2)
  const rho = (a * scale * (1 - e2)) / (1 - e2 * sin ** 2) ** 1.5
  const eta2 = nu / rho - 1
  const less = latitude - origin.latitude
  const more = latitude + origin.latitude
  const arc =
    b * scale *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * less -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(less) * Math.cos(more) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  const d = longitude - origin.longitude
  const northing =
    arc + origin.northing +
    (nu / 2) * sin * cos * d ** 2 +
    (nu / 24) * sin * cos ** 3 * (5 - tan2 + 9 * eta2) * d ** 4 +
    (nu / 720) * sin * cos ** 5 * (61 - 58 * tan2 + tan2 ** 2) * d ** 6
  const easting =
    origin.easting +
    nu * cos * d +
    (nu / 6) * cos ** 3 * (nu / rho - tan2) * d ** 3 +
    (nu / 120) * cos ** 5 * (5 - 18 * tan2 + tan2 ** 2 + 14 * eta2 - 58 * tan2 * eta2) * d ** 5
  return { easting, northing }
}
