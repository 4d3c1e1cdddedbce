import { type BuildOptions, type BuildReport, build } from '../build.ts';
import { type Preview, servePreview } from './preview.ts';
import { serialised, type Watch, watchFolder } from './watch.ts';

export interface ServeOptions {
  build: BuildOptions;
  /** Null: any that is free. */
  port: number | null;
  /** Called for the first build, and for each later one that changed the site or met other problems. */
  onBuilt: (report: BuildReport) => void;
  onFault: (error: unknown) => void;
}

/** What goes on until it is closed. */
export interface Service {
  /** Where the site can be read. */
  address: string;
  close(): Promise<void>;
}

/** Builds, shows the site on loopback, and builds and reloads on every change of the content folder. */
export async function serve(options: ServeOptions): Promise<Service> {
  let last = await build(options.build);
  options.onBuilt(last);
  const preview = await servePreview({
    site: options.build.out,
    port: options.port,
    baseUrl: () => last.baseUrl,
  });
  const rebuild = serialised(async () => {
    try {
      const report = await build(options.build);
      if (isNews(report, last)) options.onBuilt(report);
      last = report;
      preview.reload();
    } catch (error) {
      // The site stays as it was, and the next change may mend what is wrong.
      options.onFault(error);
    }
  });
  const watch = await watchFolder(options.build.folder, { ignore: [options.build.out], onChange: rebuild });
  // Something may have changed before the watch had begun.
  await rebuild();
  return { address: preview.address, close: () => closeAll(watch, preview) };
}

function isNews({ published, problems }: BuildReport, last: BuildReport): boolean {
  return published.written + published.removed > 0 || JSON.stringify(problems) !== JSON.stringify(last.problems);
}

async function closeAll(watch: Watch, preview: Preview): Promise<void> {
  await watch.close();
  await preview.close();
}
