import { setFlagsFromString } from 'node:v8';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** SVG → PNG, the same bytes on every machine. */
export type Paint = (svg: string) => Uint8Array;

/** What drawing needs: the renderer as WebAssembly, and the font in which all is set. */
export interface PaintBox {
  renderer: Uint8Array;
  font: Uint8Array;
}

/** The renderer may be started once in a process, which may build many sites. */
let started: Promise<void> | null = null;

/**
 * Makes the renderer ready, for `few` pictures or for as many as the archive has articles. It knows no other font than the
 * one in the box, whatever the machine has.
 */
export async function openPainter({ renderer, font }: PaintBox, few: boolean): Promise<Paint> {
  started ??= start(renderer, few);
  await started;
  return (svg) => {
    const drawing = new Resvg(svg, { font: { fontBuffers: [font] } });
    const picture = drawing.render();
    const png = picture.asPng();
    picture.free();
    drawing.free();
    return png;
  };
}

/**
 * V8 compiles what it runs of the renderer quickly, and what runs often a second time, thoroughly: a picture then takes half
 * the time, but the compiler some 50 MB and half a second, which a few pictures do not bring in. Once is enough for them.
 */
async function start(renderer: Uint8Array, few: boolean): Promise<void> {
  if (few) setFlagsFromString('--liftoff-only');
  await initWasm(renderer);
}
