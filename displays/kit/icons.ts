// Every icon of the house, drawn on a grid of 24. Kept in one record: an icon that is missing does not compile.

export type IconName =
  | 'aligner'
  | 'arrow-left'
  | 'arrow-right'
  | 'barrier'
  | 'bell'
  | 'box'
  | 'camera'
  | 'car'
  | 'check'
  | 'check-circle'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'chevron-up'
  | 'clock'
  | 'cloud-off'
  | 'cross'
  | 'cup'
  | 'delete'
  | 'diagnostic'
  | 'drop'
  | 'expand'
  | 'flag'
  | 'four-post-lift'
  | 'frame-bench'
  | 'globe'
  | 'hand'
  | 'hand-solid'
  | 'info'
  | 'key'
  | 'large-type'
  | 'lightning'
  | 'lock'
  | 'mail'
  | 'message'
  | 'minus'
  | 'moon'
  | 'paint-booth'
  | 'parking'
  | 'pause'
  | 'pen'
  | 'people'
  | 'person'
  | 'phone'
  | 'pin'
  | 'play'
  | 'plus'
  | 'print'
  | 'refresh'
  | 'ring'
  | 'road-test'
  | 'scan'
  | 'scissor-lift'
  | 'search'
  | 'seat'
  | 'seat-solid'
  | 'shield-check'
  | 'shield-warning'
  | 'star'
  | 'truck'
  | 'two-post-lift'
  | 'tyre-changer'
  | 'undo'
  | 'warning'
  | 'wash'
  | 'wrench'

export interface IconShape {
  /** Strokes, 2 wide unless `weight` says otherwise. */
  readonly line?: string
  /** Filled areas; even-odd, so what lies inside is a hole. */
  readonly fill?: string
  readonly weight?: number
  /** Width of the grid where it is not square; its height stays 24. */
  readonly width?: number
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

const SHIELD = 'M12 2.4 4 5.4v6.2c0 5 3.3 8.4 8 10 4.7-1.6 8-5 8-10V5.4z'

export const ICONS: Readonly<Record<IconName, IconShape>> = {
  aligner: { line: circle(12, 12, 7.5) + circle(12, 12, 2) + 'M12 1.5v5M12 17.5v5M1.5 12h5M17.5 12h5' },
  'arrow-left': { line: 'M20 12H5M11 6l-6 6 6 6', weight: 2.4 },
  'arrow-right': { line: 'M4 12h15M13 6l6 6-6 6', weight: 2.4 },
  barrier: { line: circle(12, 12, 9.4) + 'M5.6 5.6l12.8 12.8' },
  bell: { line: 'M3.5 18h17M5.6 18a6.4 7.4 0 1 1 12.8 0M12 8V5.4M9.8 5h4.4' },
  box: { line: 'M3.2 7.6 12 3l8.8 4.6v8.8L12 21l-8.8-4.6zM3.4 7.7 12 12.2l8.6-4.5M12 12.2V21' },
  camera: { line: 'M3 8.4h4l1.7-2.8h6.6L17 8.4h4v11H3z' + circle(12, 13.6, 3.6) },
  car: {
    fill:
      'M2 18.2v-4.6c0-1.8 1-2.9 2.7-3.3l7.1-1.5 7.1-5.1C20.2 2.8 21.5 2.4 23 2.4h7.9c1.8 0 3.2.5 4.5 1.6l5.5 4.9 5.7 1.3c2 .4 3.2 1.8 3.2 3.8v4.2a1.1 1.1 0 0 1-1.1 1.1h-3.1a5.5 5.5 0 0 0-10.9 0H17.8a5.5 5.5 0 0 0-10.9 0H3.1A1.1 1.1 0 0 1 2 18.2zM15.4 9h9.2V4.7h-1.5c-1 0-1.8.3-2.6.8zM26.8 4.7V9h10.3l-3.7-3.4c-.9-.8-1.8-.9-3-.9z' +
      circle(12.35, 19.6, 3.8) +
      circle(12.35, 19.6, 1.4) +
      circle(40.15, 19.6, 3.8) +
      circle(40.15, 19.6, 1.4),
    width: 52,
  },
  check: { line: 'm4.5 12.8 5 5 10-11.2', weight: 2.8 },
  'check-circle': { line: circle(12, 12, 9.6) + 'M7.6 12.4l3.1 3.1 5.7-6.3' },
  'chevron-down': { line: 'm5 9 7 7 7-7', weight: 2.4 },
  'chevron-left': { line: 'm15 5-7 7 7 7', weight: 2.4 },
  'chevron-right': { line: 'm9 5 7 7-7 7', weight: 2.4 },
  'chevron-up': { line: 'm5 15 7-7 7 7', weight: 2.4 },
  clock: { line: circle(12, 12, 9.4) + 'M12 6.6V12l3.6 2.4' },
  'cloud-off': {
    line: 'M9 6.2a6.2 6.2 0 0 1 9.3 4.2 4.1 4.1 0 0 1 2.2 6.6M16.5 18.5H7a4.7 4.7 0 0 1-.6-9.4M3 3l18 18',
  },
  cross: { line: 'M6 6l12 12M18 6 6 18', weight: 2.6 },
  cup: {
    line: 'M4 10h12.5v5.5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM16.5 11.5h1.7a2.6 2.6 0 0 1 0 5.2h-1.9M8 3c-1 1.3 1 2.3 0 3.8M12.4 3c-1 1.3 1 2.3 0 3.8',
  },
  delete: { line: 'M20.5 5.5H9L3 12l6 6.5h11.5a1 1 0 0 0 1-1v-11a1 1 0 0 0-1-1zM12 9.5l5 5M17 9.5l-5 5' },
  diagnostic: { line: 'M2 12h4.5l2-6 4 12 2.5-8 1.5 2H22' },
  drop: { line: 'M12 3s6.5 7 6.5 11.4a6.5 6.5 0 0 1-13 0C5.5 10 12 3 12 3z' },
  expand: { line: 'M14.5 3.5h6v6M20 4l-6.5 6.5M9.5 20.5h-6v-6M4 20l6.5-6.5' },
  flag: { line: 'M5 22V3.5h13l-2.5 4.3 2.5 4.2H5' },
  'four-post-lift': { line: 'M3 4v17M21 4v17M3 15h18M8.3 11h7.4l-1.1-3.5H9.4zM1.5 21h3M19.5 21h3' },
  'frame-bench': { line: 'M2.5 17h19M5 17v4M19 17v4M7 17v-5h10v5M9 12l2-5h5' },
  globe: { line: circle(12, 12, 9.4) + 'M2.6 12h18.8M12 2.6c-5.6 5.6-5.6 13.2 0 18.8 5.6-5.6 5.6-13.2 0-18.8z' },
  hand: {
    line: 'M7.2 13V6.6a1.7 1.7 0 0 1 3.4 0V11 4.2a1.7 1.7 0 0 1 3.4 0V11 5.6a1.7 1.7 0 0 1 3.4 0v8.6c0 4.4-2.4 7.3-6.2 7.3-2.7 0-4.3-1.1-5.7-3.5l-2.7-4.8a1.6 1.6 0 0 1 2.7-1.7z',
  },
  'hand-solid': {
    fill: 'M12 1.5a1.7 1.7 0 0 1 1.7 1.7v7.3h.6V4.7a1.6 1.6 0 1 1 3.2 0v7.3h.5V7.5a1.5 1.5 0 1 1 3 0V15c0 4.5-3 7.5-7.3 7.5-3.3 0-5.2-1.5-6.7-4.3L3.3 12.7c-.5-1-.2-2 .6-2.4.8-.4 1.7-.2 2.3.7l1.5 2.1V5a1.6 1.6 0 1 1 3.2 0v5.5h-.6V3.2A1.7 1.7 0 0 1 12 1.5z',
  },
  info: { line: circle(12, 12, 9.4) + 'M12 11v6M12 7v.2' },
  key: { line: circle(7.5, 14.5, 4.6) + 'M11 11.2 20 2.6M16.5 6l3.2 3.2M13.4 9l2.4 2.4' },
  'large-type': { line: 'M1.5 19 6 7.5 10.5 19M3 15.4h6M12.5 19l5-14 5 14M14.3 14.6h6.4' },
  lightning: { fill: 'M13.5 2 4.8 13.4H11L10 22l9-12h-6.4z' },
  lock: { line: 'M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11' },
  mail: { line: 'M3 5.5h18v13H3zM3.5 6.5 12 13l8.5-6.5' },
  message: { line: 'M4 4.5h16V16h-9l-4.5 4v-4H4z' },
  minus: { line: 'M5 12h14', weight: 2.4 },
  moon: { fill: 'M20.5 14.6A9 9 0 1 1 10.2 2.7a7.3 7.3 0 0 0 10.3 11.9z' },
  'paint-booth': { line: 'M3 21V8l9-5 9 5v13M8 12h8M8 16h8M8 20h8' },
  parking: { line: 'M3.5 3.5h17v17h-17zM9.5 17V7h3.3a3.2 3.2 0 0 1 0 6.4H9.5' },
  pause: { line: 'M8.5 5v14M15.5 5v14', weight: 3.4 },
  pen: { line: 'm4 20 1-4.5L16.5 4 20 7.5 8.5 19zM3 22.2h18' },
  people: {
    line:
      circle(9, 8.5, 3.6) +
      'M2.5 20c.5-3.8 3-5.8 6.5-5.8s6 2 6.5 5.8M15.5 5.3a3.6 3.6 0 0 1 0 6.4M18 14.8c2 .8 3.2 2.5 3.5 5.2',
  },
  person: { line: circle(12, 8, 4.2) + 'M3.8 21c.7-4.4 4-6.8 8.2-6.8s7.5 2.4 8.2 6.8' },
  phone: {
    line: 'M5 3.5h3.6l1.8 4.6-2.3 1.7a12 12 0 0 0 6 6l1.7-2.3 4.7 1.8v3.6a1.8 1.8 0 0 1-2 1.8A16.4 16.4 0 0 1 3.2 5.5 1.8 1.8 0 0 1 5 3.5z',
  },
  pin: { line: 'M12 22s7-6.4 7-12a7 7 0 1 0-14 0c0 5.6 7 12 7 12z' + circle(12, 10, 2.6) },
  play: { fill: 'M5 2.5 21 12 5 21.5z' },
  plus: { line: 'M12 5v14M5 12h14', weight: 2.4 },
  print: { line: 'M7 9V3h10v6M7 17H3.5V9h17v8H17M7 14h10v7H7z' },
  refresh: { line: 'M4 11a8 8 0 0 1 13.5-4.5L20 9M20 4v5h-5M20 13a8 8 0 0 1-13.5 4.5L4 15M4 20v-5h5' },
  ring: { line: circle(12, 12, 7.4), weight: 3.2 },
  'road-test': { line: 'M8 3 4 21M16 3l4 18M12 4v3M12 10.5v3M12 17v3' },
  scan: {
    line: 'M3.5 8V5A1.5 1.5 0 0 1 5 3.5h3M16 3.5h3A1.5 1.5 0 0 1 20.5 5v3M20.5 16v3a1.5 1.5 0 0 1-1.5 1.5h-3M8 20.5H5A1.5 1.5 0 0 1 3.5 19v-3M3.5 12h17',
  },
  'scissor-lift': { line: 'M3 5h18M3 20h18M5 20 19 5M5 5l14 15' },
  search: { line: circle(10.5, 10.5, 6.8) + 'M16 16l5 5' },
  seat: {
    line: 'M6.5 11.5V6.8A2.8 2.8 0 0 1 9.3 4h5.4a2.8 2.8 0 0 1 2.8 2.8v4.7M4.6 10.8a2 2 0 0 1 2 2v2h10.8v-2a2 2 0 1 1 4 0V17a2 2 0 0 1-2 2H4.6a2 2 0 0 1-2-2v-4.2a2 2 0 0 1 2-2zM6.5 19v2M17.5 19v2',
  },
  'seat-solid': {
    fill: 'M7 3h10a2 2 0 0 1 2 2v4.2a3 3 0 0 0-2.5 3V13h-9v-.8A3 3 0 0 0 5 9.2V5a2 2 0 0 1 2-2zM4 10.5a1.8 1.8 0 0 1 1.8 1.8V15h12.4v-2.7a1.8 1.8 0 1 1 3.6 0V17a2 2 0 0 1-2 2H19v2.5h-2.5V19h-9v2.5H5V19h-.8a2 2 0 0 1-2-2v-4.7A1.8 1.8 0 0 1 4 10.5z',
  },
  'shield-check': { line: SHIELD + 'M8.2 11.8l2.7 2.7 4.9-5.4' },
  'shield-warning': { line: SHIELD + 'M12 7.6v5.2M12 16.3v.2' },
  star: { line: 'm12 3 2.7 5.7 6.3.8-4.6 4.3 1.2 6.2L12 17l-5.6 3 1.2-6.2L3 9.5l6.3-.8z' },
  truck: {
    fill: 'M1 5h13v10h-3.2a3 3 0 0 0-5.6 0H1zM15 8.5h4l4 4V15h-1.2a3 3 0 0 0-5.6 0H15zM8 14.2a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM19 14.2a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  },
  'two-post-lift': { line: 'M4 3v18M20 3v18M2 21h4M18 21h4M4 14h5M20 14h-5M8.3 11h7.4l-1.1-3.5H9.4z' },
  'tyre-changer': { line: circle(9.5, 13, 6.5) + circle(9.5, 13, 2.2) + 'M20 3v18M20 6h-5l-3.5 4.5M3 21h18' },
  undo: { line: 'M8.5 5 4 9.5 8.5 14M4.4 9.5h9.4a5.6 5.6 0 0 1 0 11.2H9' },
  warning: { fill: 'M12 2.2 23 21.4H1zM10.9 9v6h2.2V9zM12 16.6a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z' },
  wash: { line: 'M3 20v-4l2.2-.8 2-3.7h7.6l2.6 3.7 3.6.8v4zM6 3v3M12 2v4M18 3v3M9 6.5V8M15 6.5V8' },
  wrench: {
    line: 'M20.6 6.6a5.4 5.4 0 0 1-7.2 6.6l-6.6 7a2.3 2.3 0 0 1-3.3-3.3l7-6.6a5.4 5.4 0 0 1 6.6-7.2L14 6.4l.6 3 3 .6z',
  },
}
