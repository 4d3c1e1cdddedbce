/** How time and memory of a whole build grow with the archive, as a table and as `docs/growth.svg`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scaleLinear } from 'd3-scale';
import { writeCorpus } from './corpus.mjs';
import { table } from './measure.mjs';
import { measured } from './processes.mjs';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'dist', 'main.js');
const SIZES = [250, 500, 1000, 2000, 4000];

/** @param {string} [most] articles in the largest archive; 4,000 if not said */
export function benchCurve(most = '4000') {
  const work = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  const runs = SIZES.filter((size) => size <= Number(most)).map((size) => {
    const folder = join(work, String(size));
    writeCorpus({ folder, count: size, form: 'plain' });
    writeFileSync(join(folder, 'archive.yaml'), 'baseUrl: https://archive.example/\n');
    const out = join(work, 'site');
    const run = measured(process.execPath, [program, 'build', folder, '--out', out, '--quiet', '--jobs', '1']);
    rmSync(out, { recursive: true });
    return { size, ...run };
  });
  rmSync(work, { recursive: true });
  console.log(
    table([
      ['articles', 'processor s', 'ms an article', 'peak MB'],
      ...runs.map(({ size, processor, peak }) => [
        String(size),
        processor.toFixed(1),
        ((processor / size) * 1000).toFixed(1),
        peak.toFixed(0),
      ]),
    ]),
  );
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs', 'growth.svg'), picture(runs));
}

const WIDTH = 640;
const HEIGHT = 240;
const MARGIN = { left: 44, right: 12, top: 34, bottom: 34 };

/** Two charts side by side over the same sizes. */
function picture(runs) {
  const charts = [
    { title: 'Seconds of the processor', key: 'processor' },
    { title: 'Megabytes at most', key: 'peak' },
  ];
  const width = WIDTH / charts.length;
  const drawn = charts.map(
    ({ title, key }, index) =>
      `<g transform="translate(${index * width} 0)">${chart(
        title,
        runs.map((run) => ({ x: run.size, y: run[key] })),
        width,
      )}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11" fill="#555"><title>Time and memory of a build by the number of articles</title>${drawn.join('')}</svg>\n`;
}

function chart(title, points, width) {
  const x = scaleLinear([0, points.at(-1)?.x ?? 1], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, Math.max(...points.map((point) => point.y))], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const across = y
    .ticks(4)
    .map(
      (tick) =>
        `<path d="M${MARGIN.left} ${y(tick)}H${width - MARGIN.right}" stroke="#999" stroke-opacity=".3"/><text x="${MARGIN.left - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    );
  const below = x
    .ticks(4)
    .map((tick) => `<text x="${x(tick)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${tick}</text>`);
  const line = points.map((point) => `${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`).join('L');
  const dots = points.map(
    (point) => `<circle cx="${x(point.x).toFixed(1)}" cy="${y(point.y).toFixed(1)}" r="3" fill="#a63d2f"/>`,
  );
  return `<text x="${MARGIN.left}" y="16" font-size="12" font-weight="bold">${title}</text>${across.join('')}${below.join('')}<path d="M${line}" fill="none" stroke="#a63d2f" stroke-width="1.5"/>${dots.join('')}`;
}
