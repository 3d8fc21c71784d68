/** Draws `client/icon.png`: a contract whose lines are ticked off. Run it by hand after a change: `node scripts/icon.mjs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { ROOT } from './paths.mjs';

const SIZE = 128;
/** Sub-pixels a side, for smooth edges. */
const FINE = 4;

const roundedBox = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return Math.hypot(dx, dy) <= radius && x >= left && x <= right && y >= top && y <= bottom;
};
const line = (x, y, x1, y1, x2, y2, width) => {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) <= width / 2;
};
const tick = (x, y, top) => line(x, y, 40, top + 7, 46, top + 13, 6) || line(x, y, 46, top + 13, 57, top, 6);

/** Colour (r, g, b, alpha) at a point. */
function colour(x, y) {
  if (!roundedBox(x, y, 4, 4, 124, 124, 24)) return [0, 0, 0, 0];
  if (!roundedBox(x, y, 28, 20, 100, 108, 7)) return [21, 66, 115, 255];
  if (tick(x, y, 36) || tick(x, y, 60)) return [57, 135, 60, 255];
  // The last one is still missing.
  if (roundedBox(x, y, 39, 83, 57, 97, 2)) return [225, 112, 0, 255];
  if ([42, 66, 90].some((middle) => line(x, y, 67, middle, 89, middle, 6))) return [154, 170, 190, 255];
  return [255, 255, 255, 255];
}

function pixel(column, row) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < FINE * FINE; i++) {
    const [r, g, b, alpha] = colour(column + ((i % FINE) + 0.5) / FINE, row + (Math.floor(i / FINE) + 0.5) / FINE);
    [r * alpha, g * alpha, b * alpha, alpha].forEach((value, channel) => (sum[channel] += value));
  }
  const alpha = sum[3];
  return alpha === 0
    ? [0, 0, 0, 0]
    : [...sum.slice(0, 3).map((v) => Math.round(v / alpha)), Math.round(alpha / FINE ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const header = Buffer.from([0, 0, 0, SIZE, 0, 0, 0, SIZE, 8, 6, 0, 0, 0]);
// Each row starts with its filter: none.
const rows = Array.from({ length: SIZE }, (_, row) => [
  0,
  ...Array.from({ length: SIZE }, (_, column) => pixel(column, row)).flat(),
]);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
writeFileSync(
  join(ROOT, 'client', 'icon.png'),
  Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
