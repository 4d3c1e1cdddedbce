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

/** Makes the renderer ready. It knows no other font than the one in the box, whatever the machine has. */
export async function openPainter({ renderer, font }: PaintBox): Promise<Paint> {
  started ??= initWasm(renderer);
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
