/** Draws SVG as PNG, `scale` dots for each of its units. */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    const brush = canvas.getContext('2d')
    if (!brush) throw new Error('The browser has no memory left for a picture of this size. Take a smaller one, or the SVG.')
    brush.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => {
        if (png) resolve(png)
        else reject(new Error('The browser could not write the picture. Take a smaller one, or the SVG.'))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
