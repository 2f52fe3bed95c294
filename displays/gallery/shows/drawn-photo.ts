/** A photo for places where none is stored: lacquer with a scratch. */
export const DRAWN_PHOTO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 96"><rect width="150" height="96" fill="#5d707c"/><path d="M-5 70C40 52 100 54 160 40V100H-5z" fill="#24323b"/><path d="M30 44 78 28M40 50 96 30M62 48 104 36" stroke="#fff" stroke-width="2.2" fill="none"/></svg>',
)}`
