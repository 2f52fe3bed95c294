import type { WarningLight } from '#domain/visit/walkaround.ts'

/** The lamps of a dashboard, after ISO 2575, on a grid of 24. */
export const LAMPS: Readonly<Record<WarningLight, string>> = {
  engine: 'M5 9.5h3L10 7h5v2.5h2l2 2.5h2v6h-2l-2 2H9l-2-3H5zM2 10v6M9 4h6M12 4v3',
  abs: 'M12 5.4a6.6 6.6 0 1 0 0 13.2 6.6 6.6 0 1 0 0-13.2M4.2 5.5a10 10 0 0 0 0 13M19.8 5.5a10 10 0 0 1 0 13M12 8.6v4.2M12 15.4v.1',
  'tyre-pressure': 'M6 4c-3 5-3 10 0 14h12c3-4 3-9 0-14M8 21h8M12 8v5M12 15.5v.1',
  airbag: 'M8 8a3 3 0 1 1 6 0 3 3 0 0 1-6 0zM6 21v-5l3-3h4l3 3v5M7 21 16 11',
  coolant:
    'M10 14V4.5a2 2 0 1 1 4 0V14M14 7h4M14 10.5h3M12 14.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4M3 20.5c1.5 1.4 3 1.4 4.5 0s3-1.4 4.5 0 3 1.4 4.5 0 3-1.4 4.5 0',
  oil: 'M2.5 9.5h3l2 2h4l5.500-3 5 1.500-6.500 8H8l-2.500-5M9.500 11.500V8h-2M9.500 8h3.500M21.500 14.500v1.500',
}
